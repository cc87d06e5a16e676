import type { Beitragsart } from './felder.model.ts';

/** What another Standort says to a contribution. */
export const RUECKMELDUNGSARTEN = ['ANTWORT', 'UEBERNAHME', 'PROBLEM', 'ANFRAGE'] as const;
export type Rueckmeldungsart = (typeof RUECKMELDUNGSARTEN)[number];

export const RUECKMELDUNGSZUSTAENDE = [
  'OFFEN',
  'ANGENOMMEN',
  'ERLEDIGT',
  'ZUGESAGT',
  'ABGESAGT',
  'STATTGEFUNDEN',
  'ZURUECKGEZOGEN',
] as const;
export type Rueckmeldungszustand = (typeof RUECKMELDUNGSZUSTAENDE)[number];

export const RUECKMELDUNGSSCHRITTE = [
  'ANNEHMEN',
  'ERLEDIGEN',
  'ZUSAGEN',
  'ABSAGEN',
  'BERICHTEN',
  'ZURUECKNEHMEN',
] as const;
export type Rueckmeldungsschritt = (typeof RUECKMELDUNGSSCHRITTE)[number];

export const RUECKMELDUNG_HOECHSTENS = 4_000;
export const ERWIDERUNG_HOECHSTENS = 2_000;

const ARTEN = {
  MATERIAL: ['UEBERNAHME', 'PROBLEM'],
  PRAXISBEISPIEL: ['UEBERNAHME', 'PROBLEM'],
  FRAGE: ['ANTWORT'],
  HOSPITATION: ['ANFRAGE'],
} as const satisfies Record<Beitragsart, readonly Rueckmeldungsart[]>;

/** What may be said; nobody adopts, visits or reports what is their own. */
export function listRueckmeldungsarten(art: Beitragsart, eigen: boolean): readonly Rueckmeldungsart[] {
  return eigen && art !== 'FRAGE' ? [] : ARTEN[art];
}

type Regel = {
  name: string;
  art: Rueckmeldungsart;
  von: readonly Rueckmeldungszustand[];
  nach: Rueckmeldungszustand;
  /** Who: the side of the contribution, or who said it. */
  seite: 'ZIEL' | 'SELBST';
  text: 'antwort' | 'bericht' | null;
  mitTag: boolean;
};

export const RUECKMELDUNGSREGELN = {
  ANNEHMEN: {
    name: 'Als Antwort annehmen',
    art: 'ANTWORT',
    von: ['OFFEN'],
    nach: 'ANGENOMMEN',
    seite: 'ZIEL',
    text: null,
    mitTag: false,
  },
  ERLEDIGEN: {
    name: 'Als erledigt melden',
    art: 'PROBLEM',
    von: ['OFFEN'],
    nach: 'ERLEDIGT',
    seite: 'ZIEL',
    text: 'antwort',
    mitTag: false,
  },
  ZUSAGEN: {
    name: 'Zusagen',
    art: 'ANFRAGE',
    von: ['OFFEN'],
    nach: 'ZUGESAGT',
    seite: 'ZIEL',
    text: 'antwort',
    mitTag: true,
  },
  ABSAGEN: {
    name: 'Absagen',
    art: 'ANFRAGE',
    von: ['OFFEN'],
    nach: 'ABGESAGT',
    seite: 'ZIEL',
    text: 'antwort',
    mitTag: false,
  },
  BERICHTEN: {
    name: 'Kurz berichten',
    art: 'ANFRAGE',
    von: ['ZUGESAGT'],
    nach: 'STATTGEFUNDEN',
    seite: 'SELBST',
    text: 'bericht',
    mitTag: true,
  },
  ZURUECKNEHMEN: {
    name: 'Anfrage zurücknehmen',
    art: 'ANFRAGE',
    von: ['OFFEN', 'ZUGESAGT'],
    nach: 'ZURUECKGEZOGEN',
    seite: 'SELBST',
    text: null,
    mitTag: false,
  },
} as const satisfies Record<Rueckmeldungsschritt, Regel>;

export function getRueckmeldungsregel(schritt: Rueckmeldungsschritt): Regel {
  return RUECKMELDUNGSREGELN[schritt];
}

/** `ziel`: may act for the contribution. `selbst`: said it. */
export type Rueckmeldungslage = {
  art: Rueckmeldungsart;
  zustand: Rueckmeldungszustand;
  ziel: boolean;
  selbst: boolean;
};

export function listRueckmeldungsschritte({
  art,
  zustand,
  ziel,
  selbst,
}: Rueckmeldungslage): Rueckmeldungsschritt[] {
  return RUECKMELDUNGSSCHRITTE.filter((schritt) => {
    const regel = getRueckmeldungsregel(schritt);
    return regel.art === art && regel.von.includes(zustand) && (regel.seite === 'ZIEL' ? ziel : selbst);
  });
}
