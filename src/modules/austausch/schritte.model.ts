import type { Rolle } from '#src/core/contract/rollen.ts';
import type { Beitragsart, Beitragszustand } from './felder.model.ts';

/** Who answers for what a Standort, or the Land, publishes. */
export const VERANTWORTET: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM'];
export const isVerantwortlich = (rolle: Rolle): boolean => VERANTWORTET.includes(rolle);

export const BEITRAGSCHRITTE = [
  'VORLEGEN',
  'ZURUECKGEBEN',
  'VEROEFFENTLICHEN',
  'ZURUECKZIEHEN',
  'UEBERARBEITEN',
] as const;
export type Beitragschritt = (typeof BEITRAGSCHRITTE)[number];

type Regel = {
  name: string;
  arten: readonly Beitragsart[];
  von: readonly Beitragszustand[];
  nach: Beitragszustand;
  /** Only who answers for what is published; else also who wrote it. */
  verantwortlich: boolean;
  mitGrund: boolean;
  /** Not who wrote the words last: a second pair of eyes. */
  zweites: boolean;
};

/** Which step a contribution may take. Decision 0059. */
export const SCHRITTREGELN = {
  VORLEGEN: {
    name: 'Zur Freigabe vorlegen',
    arten: ['PRAXISBEISPIEL'],
    von: ['ENTWURF'],
    nach: 'VORGELEGT',
    verantwortlich: false,
    mitGrund: false,
    zweites: false,
  },
  ZURUECKGEBEN: {
    name: 'Zur Überarbeitung zurückgeben',
    arten: ['PRAXISBEISPIEL'],
    von: ['VORGELEGT'],
    nach: 'ENTWURF',
    verantwortlich: true,
    mitGrund: true,
    zweites: false,
  },
  VEROEFFENTLICHEN: {
    name: 'Für alle Standorte veröffentlichen',
    arten: ['MATERIAL', 'PRAXISBEISPIEL'],
    von: ['ENTWURF', 'VORGELEGT'],
    nach: 'VEROEFFENTLICHT',
    verantwortlich: true,
    mitGrund: false,
    zweites: true,
  },
  ZURUECKZIEHEN: {
    name: 'Zurückziehen',
    arten: ['MATERIAL', 'PRAXISBEISPIEL', 'FRAGE', 'HOSPITATION'],
    von: ['VEROEFFENTLICHT', 'GEKLAERT'],
    nach: 'ZURUECKGEZOGEN',
    verantwortlich: false,
    mitGrund: true,
    zweites: false,
  },
  UEBERARBEITEN: {
    name: 'Als Entwurf überarbeiten',
    arten: ['MATERIAL', 'PRAXISBEISPIEL'],
    von: ['ZURUECKGEZOGEN'],
    nach: 'ENTWURF',
    verantwortlich: true,
    mitGrund: false,
    zweites: false,
  },
} as const satisfies Record<Beitragschritt, Regel>;

export function getSchrittregel(schritt: Beitragschritt): Regel {
  return SCHRITTREGELN[schritt];
}

export type Beitragslage = { art: Beitragsart; zustand: Beitragszustand; verfasstVon: string };
export type Handelnde = { kontoId: string; rolle: Rolle };

/** Why a step is refused; null: it is possible. */
export function explainSchritt(
  schritt: Beitragschritt,
  lage: Beitragslage,
  wer: Handelnde,
): 'NICHT_MOEGLICH' | 'NUR_VERANTWORTLICHE' | 'ZWEITES_AUGENPAAR' | null {
  const regel = getSchrittregel(schritt);
  const moeglich = regel.arten.includes(lage.art) && regel.von.includes(lage.zustand);
  // A Praxisbeispiel is put before a second person first; a Material needs none (task of the Koordination itself).
  if (
    !moeglich ||
    (schritt === 'VEROEFFENTLICHEN' && lage.art === 'PRAXISBEISPIEL' && lage.zustand !== 'VORGELEGT')
  )
    return 'NICHT_MOEGLICH';
  const verantwortlich = isVerantwortlich(wer.rolle);
  const eigen = lage.verfasstVon === wer.kontoId;
  // What was published once is withdrawn by who answers for it; an own question by who put it.
  const braucht = regel.verantwortlich || (schritt === 'ZURUECKZIEHEN' && lage.art !== 'FRAGE');
  if (!verantwortlich && (braucht || !eigen)) return 'NUR_VERANTWORTLICHE';
  if (regel.zweites && lage.art === 'PRAXISBEISPIEL' && eigen) return 'ZWEITES_AUGENPAAR';
  return null;
}

export function listSchritte(lage: Beitragslage, wer: Handelnde): Beitragschritt[] {
  return BEITRAGSCHRITTE.filter((schritt) => explainSchritt(schritt, lage, wer) === null);
}

/** Whether the words may be changed: a draft by who wrote it; Material and Hospitation in use by who answers for them. */
export function isAenderbar({ art, zustand, verfasstVon }: Beitragslage, wer: Handelnde): boolean {
  if (zustand === 'ENTWURF') return isVerantwortlich(wer.rolle) || verfasstVon === wer.kontoId;
  return (
    zustand === 'VEROEFFENTLICHT' &&
    (art === 'MATERIAL' || art === 'HOSPITATION') &&
    isVerantwortlich(wer.rolle)
  );
}

/** How a contribution begins: a question and a Hospitation are there for all at once, the others begin as draft. */
export function toAnfangszustand(art: Beitragsart): Beitragszustand {
  return art === 'FRAGE' || art === 'HOSPITATION' ? 'VEROEFFENTLICHT' : 'ENTWURF';
}
