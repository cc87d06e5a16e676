import type { TopArt } from './sitzung.model.ts';

/** A Vorlage is written, released, put on the agenda of a Sitzung, and keeps what came of it. */
export const VORLAGE_ZUSTAENDE = [
  'ENTWURF',
  'FREIGEGEBEN',
  'AUF_TAGESORDNUNG',
  'BERATEN',
  'ZURUECKGEZOGEN',
] as const;
export type VorlageZustand = (typeof VORLAGE_ZUSTAENDE)[number];
export const VORLAGE_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  FREIGEGEBEN: 'freigegeben',
  AUF_TAGESORDNUNG: 'auf der Tagesordnung',
  BERATEN: 'beraten',
  ZURUECKGEZOGEN: 'zurückgezogen',
} as const satisfies Record<VorlageZustand, string>;

export const VORLAGE_ERGEBNISSE = ['BESCHLOSSEN', 'ABGELEHNT', 'KENNTNIS'] as const;
export type VorlageErgebnis = (typeof VORLAGE_ERGEBNISSE)[number];
export const VORLAGE_ERGEBNIS_NAMEN = {
  BESCHLOSSEN: 'beschlossen',
  ABGELEHNT: 'abgelehnt',
  KENNTNIS: 'zur Kenntnis genommen',
} as const satisfies Record<VorlageErgebnis, string>;

export const VORLAGESCHRITT_CODES = [
  'FREIGEBEN',
  'BEARBEITEN',
  'AUFNEHMEN',
  'VERTAGEN',
  'BERATEN',
  'ZURUECKZIEHEN',
] as const;
export type Vorlageschritt = (typeof VORLAGESCHRITT_CODES)[number];

type Regel = {
  name: string;
  von: readonly VorlageZustand[];
  nach: VorlageZustand;
  /** What it asks for beside the version. */
  braucht: readonly ('sitzungId' | 'ergebnis' | 'bemerkung')[];
};

/** Every step of a Vorlage, for page and server. */
export const VORLAGESCHRITTE = {
  FREIGEBEN: { name: 'Freigeben', von: ['ENTWURF'], nach: 'FREIGEGEBEN', braucht: [] },
  BEARBEITEN: { name: 'Wieder bearbeiten', von: ['FREIGEGEBEN'], nach: 'ENTWURF', braucht: [] },
  AUFNEHMEN: {
    name: 'Auf die Tagesordnung setzen',
    von: ['FREIGEGEBEN'],
    nach: 'AUF_TAGESORDNUNG',
    braucht: ['sitzungId'],
  },
  VERTAGEN: {
    name: 'Vertagen oder von der Tagesordnung nehmen',
    von: ['AUF_TAGESORDNUNG'],
    nach: 'FREIGEGEBEN',
    braucht: ['bemerkung'],
  },
  BERATEN: {
    name: 'Ergebnis der Beratung eintragen',
    von: ['AUF_TAGESORDNUNG'],
    nach: 'BERATEN',
    braucht: ['ergebnis'],
  },
  ZURUECKZIEHEN: {
    name: 'Zurückziehen',
    von: ['ENTWURF', 'FREIGEGEBEN', 'AUF_TAGESORDNUNG'],
    nach: 'ZURUECKGEZOGEN',
    braucht: ['bemerkung'],
  },
} as const satisfies Record<Vorlageschritt, Regel>;

export const getVorlageregel = (schritt: Vorlageschritt): Regel => VORLAGESCHRITTE[schritt];

/** Steps that may follow from a state. */
export function listVorlageschritte(zustand: VorlageZustand): Vorlageschritt[] {
  return VORLAGESCHRITT_CODES.filter((schritt) => getVorlageregel(schritt).von.includes(zustand));
}

export type Anlage = { titel: string; fundstelle: string };
export type Vorlageninhalt = {
  art: TopArt;
  titel: string;
  sachverhalt: string;
  vorschlag: string | null;
  kosten: string | null;
  alternativen: string | null;
  anlagen: readonly Anlage[];
};

/** Every text of a Vorlage by its field, for the check. */
export function listVorlagetexte(inhalt: Vorlageninhalt): Record<string, string> {
  const { titel, sachverhalt, vorschlag, kosten, alternativen, anlagen } = inhalt;
  return {
    titel,
    sachverhalt,
    ...(vorschlag === null ? {} : { vorschlag }),
    ...(kosten === null ? {} : { kosten }),
    ...(alternativen === null ? {} : { alternativen }),
    ...Object.fromEntries(
      anlagen.map((anlage, stelle) => [`anlagen/${stelle}`, `${anlage.titel}: ${anlage.fundstelle}`]),
    ),
  };
}

/** „3/2026“: what people call it by. */
export const formatNummer = ({ nr, jahr }: { nr: number; jahr: number }): string => `${nr}/${jahr}`;

/** With its number instead of the two parts. */
export function toVorlagekopf<T extends { nr: number; jahr: number }>({ nr, jahr, ...rest }: T) {
  return { ...rest, nummer: formatNummer({ nr, jahr }) };
}

export const OEFFENTLICHES = ['GREMIUM', 'SITZUNG', 'VORLAGE'] as const;
export type Oeffentliches = (typeof OEFFENTLICHES)[number];
