import { maxDate, minDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Regierungsbezirk, StandortTyp } from '#src/modules/standort/standort.model.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';

/** Where a Standort stands in a Förderjahr, coarser than the states of the machine. */
export const STUFEN = [
  'OHNE_ANTRAG',
  'ANTRAG',
  'BEWILLIGT',
  'NACHWEIS',
  'ERSTATTUNG',
  'ABGESCHLOSSEN',
  'ABGELEHNT',
] as const;
export type Stufe = (typeof STUFEN)[number];
export const STUFEN_NAMEN = {
  OHNE_ANTRAG: 'kein Antrag',
  ANTRAG: 'Antrag in Prüfung',
  BEWILLIGT: 'bewilligt',
  NACHWEIS: 'Verwendungsnachweis',
  ERSTATTUNG: 'Erstattung',
  ABGESCHLOSSEN: 'abgeschlossen',
  ABGELEHNT: 'abgelehnt',
} as const satisfies Record<Stufe, string>;

export const NACHWEISSTAENDE = [
  'NICHT_FAELLIG',
  'OFFEN',
  'UEBERFAELLIG',
  'EINGEREICHT',
  'IN_PRUEFUNG',
  'ANHOERUNG',
  'ERSTATTUNG',
  'ABGESCHLOSSEN',
] as const;
export type Nachweisstand = (typeof NACHWEISSTAENDE)[number];
export const NACHWEISSTAND_NAMEN = {
  NICHT_FAELLIG: 'noch nicht fällig',
  OFFEN: 'offen',
  UEBERFAELLIG: 'überfällig',
  EINGEREICHT: 'eingereicht',
  IN_PRUEFUNG: 'in Prüfung',
  ANHOERUNG: 'Anhörung',
  ERSTATTUNG: 'Erstattung',
  ABGESCHLOSSEN: 'geprüft',
} as const satisfies Record<Nachweisstand, string>;

/** The worst thing about a Förderfall, worst first. It says what to look at, never who is at fault. */
export const MERKMALE = [
  'NACHWEIS_UEBERFAELLIG',
  'ERSTATTUNG_UEBERFAELLIG',
  'ZINSEN_UEBERFAELLIG',
  'NIEDERSCHLAGUNG_PRUEFEN',
  'NACHFORDERUNG_UEBERFAELLIG',
  'AUSZAHLUNG_NACH_TERMIN',
  'ANTRAG_FEHLT',
  'KLAGE',
  'ANHOERUNG',
  'ERSTATTUNG',
  'ZINSEN',
  'NIEDERGESCHLAGEN',
  'EINGANG_SPAET',
  'AENDERUNG_OFFEN',
  'PRUEFPUNKTE_OFFEN',
] as const;
export type Merkmal = (typeof MERKMALE)[number];
export const MERKMAL_NAMEN = {
  NACHWEIS_UEBERFAELLIG: 'Verwendungsnachweis überfällig',
  ERSTATTUNG_UEBERFAELLIG: 'Erstattung überfällig',
  ZINSEN_UEBERFAELLIG: 'Zinsen überfällig',
  NIEDERSCHLAGUNG_PRUEFEN: 'Niederschlagung wieder prüfen',
  NACHFORDERUNG_UEBERFAELLIG: 'Nachforderung überfällig',
  AUSZAHLUNG_NACH_TERMIN: 'Auszahlung nach Termin offen',
  ANTRAG_FEHLT: 'Antrag fehlt nach der Frist',
  KLAGE: 'Klageverfahren',
  ANHOERUNG: 'Anhörung läuft',
  ERSTATTUNG: 'Erstattung offen',
  ZINSEN: 'Zinsen offen',
  NIEDERGESCHLAGEN: 'befristet niedergeschlagen',
  EINGANG_SPAET: 'Antrag nach der Frist',
  AENDERUNG_OFFEN: 'Änderung zu entscheiden',
  PRUEFPUNKTE_OFFEN: 'Prüfpunkte offen',
} as const satisfies Record<Merkmal, string>;
const DRINGEND: readonly Merkmal[] = MERKMALE.slice(0, MERKMALE.indexOf('ANTRAG_FEHLT') + 1);

export const TERMINARTEN = [
  'ANTRAG',
  'NACHFORDERUNG',
  'RECHTSBEHELF',
  'AUSZAHLUNG',
  'NACHWEIS',
  'ANHOERUNG',
  'ERSTATTUNG',
  'ZINSEN',
  'NIEDERSCHLAGUNG',
] as const;
export type Terminart = (typeof TERMINARTEN)[number];
export const TERMIN_NAMEN = {
  ANTRAG: 'Antragsfrist',
  NACHFORDERUNG: 'Nachforderung',
  RECHTSBEHELF: 'Rechtsbehelfsfrist',
  AUSZAHLUNG: 'Auszahlungstermin',
  NACHWEIS: 'Verwendungsnachweis',
  ANHOERUNG: 'Anhörung',
  ERSTATTUNG: 'Erstattung',
  ZINSEN: 'Zinsen',
  NIEDERSCHLAGUNG: 'Niederschlagung prüfen',
} as const satisfies Record<Terminart, string>;

/** What the database knows of one Förderfall. Amounts in cents. */
export type Ueberblicksfall = {
  readonly id: string;
  readonly standortId: string;
  readonly aktenzeichen: string;
  readonly foerderjahr: number;
  readonly zustand: FoerderfallZustand;
  readonly frist: PlainDate;
  readonly bis: PlainDate;
  /** Of its parameters the one that the overview needs: all of them for every Förderfall are half of the answer. */
  readonly nachweisMonatsende: Regelparameter['nachweisMonatsende'];
  readonly eingangAm: PlainDate | null;
  readonly beantragt: number | null;
  readonly bewilligt: number | null;
  /** Year in which the Bescheid that grants it was signed. */
  readonly bescheidjahr: number | null;
  readonly ausgezahlt: number;
  readonly rechtsbehelfBis: PlainDate | null;
  /** Of the open Teilbeträge the first. */
  readonly termin: PlainDate | null;
  readonly nachforderungBis: PlainDate | null;
  readonly nachfrist: PlainDate | null;
  readonly anhoerungBis: PlainDate | null;
  readonly zahlbarBis: PlainDate | null;
  /** Written off for a time: nobody collects until this day of the next look. */
  readonly erstattungRuhtBis: PlainDate | null;
  /** Interest for the time of a Klage that is open: its day of payment. It may be open after the end of the Förderfall. */
  readonly zinsenBis: PlainDate | null;
  readonly zinsenRuhenBis: PlainDate | null;
  /** A change was told or applied for and waits for the Bezirksregierung. */
  readonly aenderungOffen: boolean;
};

export type Ueberblicksort = {
  readonly standortId: string;
  readonly standort: string;
  readonly typ: StandortTyp;
  readonly regierungsbezirk: Regierungsbezirk | null;
};

export type Ueberblickszeile = Ueberblicksort & {
  readonly foerderfallId: string | null;
  readonly aktenzeichen: string | null;
  readonly foerderjahr: number;
  readonly zustand: FoerderfallZustand | null;
  readonly stufe: Stufe;
  readonly eingangAm: PlainDate | null;
  readonly beantragt: number | null;
  readonly bewilligt: number | null;
  readonly ausgezahlt: number;
  /** Granted and not paid. */
  readonly offen: number;
  readonly termin: { readonly tag: PlainDate; readonly art: Terminart } | null;
  /** Null outside the examination. */
  readonly offenePunkte: number | null;
  readonly nachweis: Nachweisstand | null;
  readonly merkmal: Merkmal | null;
  readonly dringend: boolean;
  /** The Bezirksregierung has the next step. */
  readonly beiBezirksregierung: boolean;
};

type Zustandsbild = {
  stufe: Stufe;
  nachweis: Nachweisstand | null;
  termine: readonly Terminart[];
  br?: true;
};

const KLAGE: readonly FoerderfallZustand[] = [
  'KLAGEVERFAHREN',
  'KLAGEVERFAHREN_ABLEHNUNG',
  'KLAGEVERFAHREN_RUECKFORDERUNG',
];
/** The checklist is worked on. */
export const IN_PRUEFUNG: readonly FoerderfallZustand[] = [
  'EINGEREICHT',
  'IN_PRUEFUNG',
  'NACHFORDERUNG',
  'MINISTERIUM_ENTSCHEIDET',
];

/** For each state: how far it is, which days count in it, and whether the Bezirksregierung acts next. */
const BILDER = {
  ENTWURF: { stufe: 'OHNE_ANTRAG', nachweis: null, termine: ['ANTRAG'] },
  VERWORFEN: { stufe: 'OHNE_ANTRAG', nachweis: null, termine: [] },
  ZURUECKGENOMMEN: { stufe: 'OHNE_ANTRAG', nachweis: null, termine: [] },
  EINGEREICHT: { stufe: 'ANTRAG', nachweis: null, termine: ['ANTRAG'], br: true },
  IN_PRUEFUNG: { stufe: 'ANTRAG', nachweis: null, termine: ['ANTRAG'], br: true },
  NACHFORDERUNG: { stufe: 'ANTRAG', nachweis: null, termine: ['NACHFORDERUNG'] },
  MINISTERIUM_ENTSCHEIDET: { stufe: 'ANTRAG', nachweis: null, termine: [] },
  ENTSCHEIDUNGSREIF: { stufe: 'ANTRAG', nachweis: null, termine: [], br: true },
  BEWILLIGT: { stufe: 'BEWILLIGT', nachweis: 'NICHT_FAELLIG', termine: [], br: true },
  RECHTSBEHELFSFRIST: { stufe: 'BEWILLIGT', nachweis: 'NICHT_FAELLIG', termine: ['RECHTSBEHELF'] },
  KLAGEVERFAHREN: { stufe: 'BEWILLIGT', nachweis: 'NICHT_FAELLIG', termine: [], br: true },
  BESTANDSKRAEFTIG: { stufe: 'BEWILLIGT', nachweis: 'NICHT_FAELLIG', termine: ['AUSZAHLUNG', 'NACHWEIS'] },
  ANHOERUNG_WIDERRUF: { stufe: 'BEWILLIGT', nachweis: 'NICHT_FAELLIG', termine: ['ANHOERUNG', 'NACHWEIS'] },
  VN_OFFEN: { stufe: 'NACHWEIS', nachweis: 'OFFEN', termine: ['AUSZAHLUNG', 'NACHWEIS'] },
  VN_UEBERFAELLIG: { stufe: 'NACHWEIS', nachweis: 'UEBERFAELLIG', termine: ['NACHWEIS'] },
  VN_EINGEREICHT: { stufe: 'NACHWEIS', nachweis: 'EINGEREICHT', termine: [], br: true },
  VN_IN_PRUEFUNG: { stufe: 'NACHWEIS', nachweis: 'IN_PRUEFUNG', termine: [], br: true },
  ANHOERUNG: { stufe: 'NACHWEIS', nachweis: 'ANHOERUNG', termine: ['ANHOERUNG'], br: true },
  RUECKFORDERUNG: { stufe: 'ERSTATTUNG', nachweis: 'ERSTATTUNG', termine: ['ERSTATTUNG'], br: true },
  KLAGEVERFAHREN_RUECKFORDERUNG: { stufe: 'ERSTATTUNG', nachweis: 'ERSTATTUNG', termine: [], br: true },
  ABGESCHLOSSEN: { stufe: 'ABGESCHLOSSEN', nachweis: 'ABGESCHLOSSEN', termine: [] },
  ABGELEHNT: { stufe: 'ABGELEHNT', nachweis: null, termine: [], br: true },
  RECHTSBEHELFSFRIST_ABLEHNUNG: { stufe: 'ABGELEHNT', nachweis: null, termine: ['RECHTSBEHELF'] },
  KLAGEVERFAHREN_ABLEHNUNG: { stufe: 'ABGELEHNT', nachweis: null, termine: [], br: true },
  ABGESCHLOSSEN_ABGELEHNT: { stufe: 'ABGELEHNT', nachweis: null, termine: [] },
} as const satisfies Record<FoerderfallZustand, Zustandsbild>;

/** Where the proof of a Förderfall in this state is; null before there is anything to prove. */
export function findNachweisstand(zustand: FoerderfallZustand): Nachweisstand | null {
  return BILDER[zustand].nachweis;
}

/** One Förderfall as a row. */
export function toUeberblickszeile(
  ort: Ueberblicksort,
  fall: Ueberblicksfall,
  offenePunkte: number | null,
  stichtag: PlainDate,
): Ueberblickszeile {
  const bild: Zustandsbild = BILDER[fall.zustand];
  const merkmal = findMerkmal(fall, offenePunkte, stichtag);
  return {
    ...ort,
    foerderfallId: fall.id,
    aktenzeichen: fall.aktenzeichen,
    foerderjahr: fall.foerderjahr,
    zustand: fall.zustand,
    stufe: bild.stufe,
    eingangAm: fall.eingangAm,
    beantragt: fall.beantragt,
    bewilligt: fall.bewilligt,
    ausgezahlt: fall.ausgezahlt,
    offen: Math.max(0, (fall.bewilligt ?? 0) - fall.ausgezahlt),
    termin: findTermin(fall, bild.termine),
    offenePunkte,
    nachweis: bild.nachweis,
    merkmal,
    dringend: merkmal !== null && DRINGEND.includes(merkmal),
    beiBezirksregierung: bild.br === true || fall.aenderungOffen || fall.zinsenBis !== null,
  };
}

/** A Standort of which the Land sees no Antrag for the year. */
export function createLeerzeile(
  ort: Ueberblicksort,
  foerderjahr: number,
  frist: PlainDate | null,
  stichtag: PlainDate,
): Ueberblickszeile {
  const fehlt = frist !== null && frist < stichtag;
  return {
    ...ort,
    foerderfallId: null,
    aktenzeichen: null,
    foerderjahr,
    zustand: null,
    stufe: 'OHNE_ANTRAG',
    eingangAm: null,
    beantragt: null,
    bewilligt: null,
    ausgezahlt: 0,
    offen: 0,
    termin: frist === null || fehlt ? null : { tag: frist, art: 'ANTRAG' },
    offenePunkte: null,
    nachweis: null,
    merkmal: fehlt ? 'ANTRAG_FEHLT' : null,
    dringend: fehlt,
    beiBezirksregierung: false,
  };
}

function findTage(fall: Ueberblicksfall): Readonly<Record<Terminart, PlainDate | null>> {
  const nachweis = findNachweisfrist(fall);
  return {
    ANTRAG: fall.frist,
    NACHFORDERUNG: fall.nachforderungBis,
    RECHTSBEHELF: fall.rechtsbehelfBis,
    AUSZAHLUNG: fall.termin,
    NACHWEIS: fall.nachfrist === null ? nachweis : maxDate(nachweis, fall.nachfrist),
    ANHOERUNG: fall.anhoerungBis,
    ERSTATTUNG: fall.erstattungRuhtBis === null ? fall.zahlbarBis : null,
    ZINSEN: fall.zinsenRuhenBis === null ? fall.zinsenBis : null,
    NIEDERSCHLAGUNG: findRuhetag(fall),
  };
}

/** The earlier day of the next look at what is written off for a time. */
function findRuhetag({ erstattungRuhtBis, zinsenRuhenBis }: Ueberblicksfall): PlainDate | null {
  if (erstattungRuhtBis === null || zinsenRuhenBis === null) return erstattungRuhtBis ?? zinsenRuhenBis;
  return minDate(erstattungRuhtBis, zinsenRuhenBis);
}

/** Claims have a day in whatever state: interest follows the Erstattung, also after the end. */
const IMMER: readonly Terminart[] = ['ZINSEN', 'NIEDERSCHLAGUNG'];

/** The first of the days that count in this state. */
function findTermin(fall: Ueberblicksfall, arten: readonly Terminart[]): Ueberblickszeile['termin'] {
  const tage = findTage(fall);
  const [erster] = [...arten, ...IMMER]
    .flatMap((art) => (tage[art] === null ? [] : [{ tag: tage[art], art }]))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  return erster ?? null;
}

function findMerkmal(
  fall: Ueberblicksfall,
  offenePunkte: number | null,
  stichtag: PlainDate,
): Merkmal | null {
  const { zustand, frist, eingangAm, termin, nachforderungBis, aenderungOffen } = fall;
  const { ERSTATTUNG: zahlbarBis, ZINSEN: zinsenBis, NIEDERSCHLAGUNG: ruhetag } = findTage(fall);
  const vorbei = (tag: PlainDate | null): boolean => tag !== null && tag < stichtag;
  const zutreffend: Readonly<Record<Merkmal, boolean>> = {
    NACHWEIS_UEBERFAELLIG: zustand === 'VN_UEBERFAELLIG',
    ERSTATTUNG_UEBERFAELLIG: zustand === 'RUECKFORDERUNG' && vorbei(zahlbarBis),
    ZINSEN_UEBERFAELLIG: vorbei(zinsenBis),
    NIEDERSCHLAGUNG_PRUEFEN: ruhetag !== null && ruhetag <= stichtag,
    NACHFORDERUNG_UEBERFAELLIG: zustand === 'NACHFORDERUNG' && vorbei(nachforderungBis),
    AUSZAHLUNG_NACH_TERMIN: BILDER[zustand].stufe === 'BEWILLIGT' && vorbei(termin),
    ANTRAG_FEHLT: false,
    KLAGE: KLAGE.includes(zustand),
    ANHOERUNG: zustand === 'ANHOERUNG' || zustand === 'ANHOERUNG_WIDERRUF',
    ERSTATTUNG: zustand === 'RUECKFORDERUNG' && zahlbarBis !== null,
    ZINSEN: zinsenBis !== null,
    NIEDERGESCHLAGEN: ruhetag !== null,
    EINGANG_SPAET: IN_PRUEFUNG.includes(zustand) && eingangAm !== null && eingangAm > frist,
    AENDERUNG_OFFEN: aenderungOffen,
    PRUEFPUNKTE_OFFEN: offenePunkte !== null && offenePunkte > 0,
  };
  return MERKMALE.find((merkmal) => zutreffend[merkmal]) ?? null;
}

/** Nearly all Förderfälle end on the same day: computed once for each day, whoever asks. */
const NACHWEISFRISTEN = new Map<string, PlainDate>();

function findNachweisfrist({ bis, nachweisMonatsende }: Ueberblicksfall): PlainDate {
  const schluessel = `${bis} ${nachweisMonatsende}`;
  const bekannt = NACHWEISFRISTEN.get(schluessel);
  if (bekannt !== undefined) return bekannt;
  const frist = computeNachweisfrist(bis, { nachweisMonatsende }).wert;
  NACHWEISFRISTEN.set(schluessel, frist);
  return frist;
}
