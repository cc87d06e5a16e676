import { SPRACHCODES, type Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';

/**
 * Languages of papers: those of the person first, in her order; then the others, German last. Of whom no other language is
 * known, German comes first: nobody is handed a paper in a language that nobody named. Dari reads Persian papers.
 */
export function toPapiersprachen(eigene: readonly string[]): Sprache[] {
  const andere = SPRACHCODES.filter((sprache) => sprache !== 'de');
  const zuerst = eigene
    .map((sprache) => (sprache === 'prs' ? 'fa' : sprache))
    .flatMap((sprache) => andere.filter((code) => code === sprache));
  return zuerst.length === 0 ? ['de', ...andere] : [...new Set([...zuerst, ...andere, 'de' as const])];
}
