import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import { AUFNAHMEKRITERIUM_CODES } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { isTerminNoetig } from './hinweise.model.ts';

/** What the list looks at: parts of the page of an Akte. */
export type Dokumentationslage = {
  akte: { art: AkteArt; zustand: AkteZustand; aufgenommenAm: string | null; naechsterTermin: string | null };
  informationGegeben: boolean;
  kurzberatung: { zugangsweg: string; sprache: string } | null;
  aufnahme: {
    kriterien: Readonly<Record<string, string>>;
    anderesFallmanagement: readonly string[];
    dringlichkeit: string | null;
    zugangsweg: string | null;
    sprache: string | null;
  } | null;
  einwilligungen: readonly { zweck: string }[];
  assessments: readonly {
    bereiche: readonly {
      erhebung: 'ERHOBEN' | 'NICHT_ERHOBEN';
      situation?: string | undefined;
      ressourcen?: string | undefined;
      quelle?: string | undefined;
    }[];
  }[];
  ziele: readonly { indikator: string | null; frist: string | null; werTutWas: string | null }[];
  ohneZielBegruendet: boolean;
};

/** In which phase something belongs into the Akte. */
type Phase = 'ZUGANG' | 'INTAKE' | 'FALL';
type Punkt = {
  regel: string;
  text: string;
  bereich: string;
  phase: Phase;
  erfuellt: (lage: Dokumentationslage) => boolean;
};

const isAngegeben = (wert: string | null | undefined): boolean =>
  wert !== null && wert !== undefined && wert.toUpperCase() !== 'KEINE_ANGABE';
const erhobene = (lage: Dokumentationslage) =>
  (lage.assessments[0]?.bereiche ?? []).filter(({ erhebung }) => erhebung === 'ERHOBEN');

/**
 * Minimum documentation of the phases CP-01 to CP-07 (CM-21; content: OQ-CS-05). Each point is shown as done or open and
 * decides nothing; what must be there before an act stands in the table of states.
 */
// biome-ignore format: a table, one row per line
export const MINDESTDOKUMENTATION: readonly Punkt[] = [
  { regel: 'CP-01', phase: 'ZUGANG', text: 'Zugangsweg', bereich: 'kurzberatung', erfuellt: (l) => isAngegeben(l.kurzberatung?.zugangsweg ?? l.aufnahme?.zugangsweg) },
  { regel: 'CP-01', phase: 'ZUGANG', text: 'Sprache', bereich: 'kurzberatung', erfuellt: (l) => isAngegeben(l.kurzberatung?.sprache ?? l.aufnahme?.sprache) },
  { regel: 'CP-02', phase: 'INTAKE', text: 'Datenschutzinformation gegeben', bereich: 'kurzberatung', erfuellt: (l) => l.informationGegeben },
  { regel: 'CP-02', phase: 'INTAKE', text: 'Einwilligung oder Ablehnung festgehalten', bereich: 'einwilligungen', erfuellt: (l) => l.einwilligungen.some(({ zweck }) => zweck === 'ZUSAMMENARBEIT') },
  { regel: 'CP-02', phase: 'INTAKE', text: 'Dringlichkeit', bereich: 'aufnahme', erfuellt: (l) => isAngegeben(l.aufnahme?.dringlichkeit) },
  { regel: 'CP-02', phase: 'INTAKE', text: 'Anderes Fallmanagement', bereich: 'aufnahme', erfuellt: (l) => (l.aufnahme?.anderesFallmanagement.length ?? 0) > 0 },
  { regel: 'CP-03', phase: 'INTAKE', text: 'Fünf Aufnahmekriterien', bereich: 'aufnahme', erfuellt: (l) => AUFNAHMEKRITERIUM_CODES.every((code) => l.aufnahme?.kriterien[code] !== undefined) },
  { regel: 'CP-04', phase: 'FALL', text: 'Assessment mit mindestens einem Lebensbereich', bereich: 'assessment', erfuellt: (l) => erhobene(l).length > 0 },
  { regel: 'CP-04', phase: 'FALL', text: 'Situation, Ressourcen und Quelle je erhobenem Lebensbereich', bereich: 'assessment', erfuellt: (l) => erhobene(l).length > 0 && erhobene(l).every(({ situation, ressourcen, quelle }) => situation !== undefined && ressourcen !== undefined && quelle !== undefined) },
  { regel: 'CP-05', phase: 'FALL', text: 'Ziel vereinbart oder begründet, warum nicht', bereich: 'ziele', erfuellt: (l) => l.ziele.length > 0 || l.ohneZielBegruendet },
  { regel: 'CP-05', phase: 'FALL', text: 'Woran man es merkt, Frist und wer was tut, je Ziel', bereich: 'ziele', erfuellt: (l) => l.ziele.every(({ indikator, frist, werTutWas }) => indikator !== null && frist !== null && werTutWas !== null) },
  { regel: 'CP-07', phase: 'FALL', text: 'Nächster Termin', bereich: 'ueberblick', erfuellt: (l) => l.akte.naechsterTermin !== null || !isTerminNoetig(l.akte.zustand) },
];

/** The points of the phases that the Akte has reached, in the order of the work. */
export function listMindestdokumentation(lage: Dokumentationslage) {
  const phasen: readonly Phase[] = [
    'ZUGANG',
    ...(lage.akte.art === 'FALL' ? (['INTAKE'] as const) : []),
    ...(lage.akte.aufgenommenAm === null ? [] : (['FALL'] as const)),
  ];
  return MINDESTDOKUMENTATION.filter(({ phase }) => phasen.includes(phase)).map(
    ({ regel, text, bereich, erfuellt }) => ({
      regel,
      text,
      // A second Fall has no Kurzberatung: its access stands with the Aufnahme.
      bereich: bereich === 'kurzberatung' && lage.kurzberatung === null ? 'aufnahme' : bereich,
      erfuellt: erfuellt(lage),
    }),
  );
}
