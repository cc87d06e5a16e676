import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Result } from '#src/core/result.ts';
import { checkSpuren } from './check-text.ts';
import { findHebung } from './hebung.model.ts';
import type { Erklaerung } from './personenspur.model.ts';
import type { Befund } from './pruefung.contract.ts';

/** Names that must stay behind, and what stands in their place. */
export type Hebung = { namen: readonly string[]; ebene: string | null };

/** Places of the texts that must not leave the Standort, for the page. */
export function findGehobenes(texte: Readonly<Record<string, string>>, { namen, ebene }: Hebung): Befund[] {
  return Object.entries(texte).flatMap(([feld, text]) =>
    findHebung(text, namen).map((spur) => ({
      feld,
      ...spur,
      ...(spur.art === 'ORTSNAME' && ebene !== null ? { vorschlag: ebene } : {}),
    })),
  );
}

/** The same on the server before anything is stored; answers what is kept of the explanations. */
export function checkGehobenes(
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
  { namen }: Pick<Hebung, 'namen'>,
): Result<string[], Ablehnung> {
  return checkSpuren(texte, (text) => findHebung(text, namen), erklaerungen);
}
