import type { Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Identitaet } from '#src/modules/person/identitaet.model.ts';

export const VORSCHLAGSGRUENDE = ['SPRICHT_DEUTSCH', 'SPRACHE_DER_PERSON', 'UNBEKANNT'] as const;
export type Vorschlag = { sprache: Sprache | null; grund: (typeof VORSCHLAGSGRUENDE)[number] };

type Kenntnis = Pick<Identitaet['sprachen'][number], 'sprache' | 'niveau'>;

/** Enough German for a talk about one's own case (OQ-P-64). */
const GENUG: readonly Kenntnis['niveau'][] = ['B2', 'C1', 'C2', 'ERSTSPRACHE'];
const RANG = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'ERSTSPRACHE'] as const;
const KEINE: readonly Sprache[] = ['de', 'keine_angabe'];

/** In which language a new booking begins, after the languages of the Hauptperson; null where none is needed or known. */
export function computeVorschlag(kenntnisse: readonly Kenntnis[]): Vorschlag {
  const andere = kenntnisse.filter(({ sprache }) => !KEINE.includes(sprache));
  const deutsch = kenntnisse.find(({ sprache }) => sprache === 'de');
  if (deutsch !== undefined && (GENUG.includes(deutsch.niveau) || andere.length === 0))
    return { sprache: null, grund: 'SPRICHT_DEUTSCH' };
  const [beste] = andere.toSorted((a, b) => rankOf(b) - rankOf(a));
  return beste === undefined
    ? { sprache: null, grund: 'UNBEKANNT' }
    : { sprache: beste.sprache, grund: 'SPRACHE_DER_PERSON' };
}

/** A language without a level stands below one with a level: it was named, nobody asked how well. */
function rankOf({ niveau }: Kenntnis): number {
  return RANG.findIndex((stufe) => stufe === niveau);
}
