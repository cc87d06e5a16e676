import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { RESSORT_CODES, RESSORTS } from './wertelisten/ressorts.ts';

/** States of an Eskalation, in the order of the way. */
export const ESKALATION_ZUSTAENDE = [
  'VORGESCHLAGEN',
  'ZURUECKGEGEBEN',
  'EINGEREICHT',
  'GESICHTET',
  'ZUGEORDNET',
  'BEANTWORTET',
  'WEITERGELEITET',
  'ANTWORT_BUND',
  'ABGESCHLOSSEN',
  'ZURUECKGEZOGEN',
] as const;
export type EskalationZustand = (typeof ESKALATION_ZUSTAENDE)[number];
export const ESKALATION_ZUSTAND_NAMEN = {
  VORGESCHLAGEN: 'vorgeschlagen, wartet auf die Freigabe',
  ZURUECKGEGEBEN: 'zurückgegeben, nicht freigegeben',
  EINGEREICHT: 'beim Land eingereicht',
  GESICHTET: 'vom Land gesichtet',
  ZUGEORDNET: 'einem Ressort zugeordnet',
  BEANTWORTET: 'vom Land beantwortet',
  WEITERGELEITET: 'an den Bund weitergeleitet',
  ANTWORT_BUND: 'Antwort des Bundes liegt vor',
  ABGESCHLOSSEN: 'abgeschlossen',
  ZURUECKGEZOGEN: 'zurückgezogen',
} as const satisfies Record<EskalationZustand, string>;

export const ADRESSATEN = ['LAND', 'BUND'] as const;
export type Adressat = (typeof ADRESSATEN)[number];
export const ADRESSAT_NAMEN = {
  LAND: 'Das Land kann es ändern',
  BUND: 'Der Bund müsste es ändern; das Land gibt es weiter',
} as const satisfies Record<Adressat, string>;

/** An answer is still owed. */
export const WARTENDE = [
  'EINGEREICHT',
  'GESICHTET',
  'ZUGEORDNET',
  'WEITERGELEITET',
] as const satisfies readonly EskalationZustand[];
/** Released and not at its end. */
export const BEIM_LAND = [...WARTENDE, 'BEANTWORTET', 'ANTWORT_BUND'] as const;

/** Lists of both sides. */
export const ESKALATION_AUSWAHLEN = {
  OFFEN: ['VORGESCHLAGEN', ...BEIM_LAND],
  UEBERFAELLIG: WARTENDE,
  ALLE: ESKALATION_ZUSTAENDE,
} as const satisfies Record<string, readonly EskalationZustand[]>;
export type EskalationAuswahl = keyof typeof ESKALATION_AUSWAHLEN;
export const ESKALATION_AUSWAHL_CODES = ['OFFEN', 'UEBERFAELLIG', 'ALLE'] as const;

export const SCHRITT_TEXT = 1_500;

type Schrittregel = {
  name: string;
  /** What stands in the history afterwards. */
  danach: string;
  seite: 'STANDORT' | 'LEITUNG' | 'LAND';
  von: readonly EskalationZustand[];
  /** null: the state stays. */
  nach: EskalationZustand | null;
  text: 'PFLICHT' | 'FREIWILLIG';
  /** Every reporter of the Thema reads it. */
  rueckmeldung?: true;
  felder?: readonly ('ressort' | 'stelleBund' | 'antwortBis')[];
};

/** Every step of an Eskalation with its guard: page and server read this one table. */
export const ESKALATIONSSCHRITTE = {
  FREIGEBEN: {
    name: 'Freigeben und dem Land vorlegen',
    danach: 'Freigegeben und dem Land vorgelegt',
    seite: 'LEITUNG',
    von: ['VORGESCHLAGEN'],
    nach: 'EINGEREICHT',
    text: 'FREIWILLIG',
    rueckmeldung: true,
  },
  ZURUECKGEBEN: {
    name: 'Nicht freigeben, mit Grund zurückgeben',
    danach: 'Nicht freigegeben',
    seite: 'LEITUNG',
    von: ['VORGESCHLAGEN'],
    nach: 'ZURUECKGEGEBEN',
    text: 'PFLICHT',
  },
  ANTWORTEN: {
    name: 'Rückfrage des Landes beantworten',
    danach: 'Rückfrage beantwortet',
    seite: 'STANDORT',
    von: BEIM_LAND,
    nach: null,
    text: 'PFLICHT',
  },
  ZURUECKZIEHEN: {
    name: 'Zurückziehen',
    danach: 'Vom Standort zurückgezogen',
    seite: 'STANDORT',
    von: WARTENDE,
    nach: 'ZURUECKGEZOGEN',
    text: 'PFLICHT',
  },
  SICHTEN: {
    name: 'Als gesichtet festhalten',
    danach: 'Vom Land gesichtet',
    seite: 'LAND',
    von: ['EINGEREICHT'],
    nach: 'GESICHTET',
    text: 'FREIWILLIG',
  },
  ZUORDNEN: {
    name: 'Einem Ressort zuordnen',
    danach: 'Einem Ressort zugeordnet',
    seite: 'LAND',
    von: ['GESICHTET', 'ZUGEORDNET'],
    nach: 'ZUGEORDNET',
    text: 'FREIWILLIG',
    felder: ['ressort', 'antwortBis'],
  },
  RUECKFRAGEN: {
    name: 'Beim Standort zurückfragen',
    danach: 'Rückfrage des Landes',
    seite: 'LAND',
    von: BEIM_LAND,
    nach: null,
    text: 'PFLICHT',
  },
  BEANTWORTEN: {
    name: 'Antworten',
    danach: 'Antwort des Landes',
    seite: 'LAND',
    von: ['ZUGEORDNET'],
    nach: 'BEANTWORTET',
    text: 'PFLICHT',
    rueckmeldung: true,
  },
  WEITERLEITEN: {
    name: 'An den Bund weiterleiten',
    danach: 'An den Bund weitergeleitet',
    seite: 'LAND',
    von: ['ZUGEORDNET', 'BEANTWORTET'],
    nach: 'WEITERGELEITET',
    text: 'FREIWILLIG',
    rueckmeldung: true,
    felder: ['stelleBund', 'antwortBis'],
  },
  BUND_ANTWORT: {
    name: 'Antwort des Bundes eintragen',
    danach: 'Antwort des Bundes',
    seite: 'LAND',
    von: ['WEITERGELEITET'],
    nach: 'ANTWORT_BUND',
    text: 'PFLICHT',
    rueckmeldung: true,
  },
  ABSCHLIESSEN: {
    name: 'Abschließen',
    danach: 'Abgeschlossen',
    seite: 'LAND',
    von: ['BEANTWORTET', 'ANTWORT_BUND'],
    nach: 'ABGESCHLOSSEN',
    text: 'FREIWILLIG',
  },
} as const satisfies Record<string, Schrittregel>;
export type Eskalationsschritt = keyof typeof ESKALATIONSSCHRITTE;
export const ESKALATIONSSCHRITT_CODES = Object.keys(ESKALATIONSSCHRITTE) as [
  Eskalationsschritt,
  ...Eskalationsschritt[],
];
export const FREIGABESCHRITTE = ['FREIGEBEN', 'ZURUECKGEBEN'] as const;
export const STANDORTSCHRITTE = ['ANTWORTEN', 'ZURUECKZIEHEN'] as const;
export const LANDSCHRITTE = [
  'SICHTEN',
  'ZUORDNEN',
  'RUECKFRAGEN',
  'BEANTWORTEN',
  'WEITERLEITEN',
  'BUND_ANTWORT',
  'ABSCHLIESSEN',
] as const;
/** For several Standorte at once: a Rückfrage goes to one. */
export const BUENDELSCHRITTE = [
  'SICHTEN',
  'ZUORDNEN',
  'BEANTWORTEN',
  'WEITERLEITEN',
  'BUND_ANTWORT',
  'ABSCHLIESSEN',
] as const;

export function getEskalationsregel(schritt: Eskalationsschritt): Schrittregel {
  return ESKALATIONSSCHRITTE[schritt];
}

/** Whether the step can be taken now. A Rückfrage is answered when there is one, and there is one at a time. */
export function isMoeglich(
  schritt: Eskalationsschritt,
  stand: { zustand: EskalationZustand; rueckfrageOffen: boolean },
): boolean {
  if (!getEskalationsregel(schritt).von.includes(stand.zustand)) return false;
  if (schritt === 'ANTWORTEN') return stand.rueckfrageOffen;
  return schritt !== 'RUECKFRAGEN' || !stand.rueckfrageOffen;
}

export type Schrittangabe = {
  schritt: Eskalationsschritt;
  text: string;
  ressort: string;
  stelleBund: string;
  antwortBis: string;
};
export type Angabefehler = { pointer: string; code: string; detail: string };

/** What is missing or wrong; empty when the step can be taken. */
export function checkEskalationsangabe(angabe: Schrittangabe, stichtag: PlainDate): Angabefehler[] {
  const { text, felder = [] } = getEskalationsregel(angabe.schritt);
  const fehler: Angabefehler[] = [];
  if (text === 'PFLICHT' && angabe.text.trim() === '')
    fehler.push({ pointer: '/text', code: 'TEXT_FEHLT', detail: 'Bitte füllen Sie das Feld aus.' });
  if (felder.includes('ressort') && !RESSORT_CODES.some((code) => code === angabe.ressort))
    fehler.push({
      pointer: '/ressort',
      code: 'RESSORT_FEHLT',
      detail: 'Wählen Sie das Ressort, das antwortet.',
    });
  if (felder.includes('stelleBund') && angabe.stelleBund.trim() === '')
    fehler.push({
      pointer: '/stelleBund',
      code: 'STELLE_FEHLT',
      detail: 'Nennen Sie die Stelle des Bundes, zum Beispiel das Bundesministerium.',
    });
  if (felder.includes('antwortBis') && !isPlainDate(angabe.antwortBis))
    fehler.push({
      pointer: '/antwortBis',
      code: 'TAG_FALSCH',
      detail: 'Geben Sie den Tag als TT.MM.JJJJ ein.',
    });
  else if (felder.includes('antwortBis') && angabe.antwortBis < stichtag)
    fehler.push({
      pointer: '/antwortBis',
      code: 'TAG_VERGANGEN',
      detail: 'Wählen Sie heute oder einen späteren Tag.',
    });
  return fehler;
}

/** Only what the step knows. */
export function toEreignisangaben(angabe: Schrittangabe): Record<string, string> {
  const { felder = [] } = getEskalationsregel(angabe.schritt);
  return Object.fromEntries(felder.map((feld) => [feld, angabe[feld].trim()]));
}

/** What an Ereignis says beside its text, in words. */
export function describeEreignisangaben(
  angaben: Readonly<Record<string, string>>,
): { name: string; wert: string }[] {
  const { ressort, stelleBund, antwortBis } = angaben;
  return [
    ...(ressort === undefined ? [] : [{ name: 'Ressort', wert: textOf(RESSORTS, ressort) }]),
    ...(stelleBund === undefined ? [] : [{ name: 'Stelle des Bundes', wert: stelleBund }]),
    ...(antwortBis === undefined || !isPlainDate(antwortBis)
      ? []
      : [{ name: 'Antwort bis', wert: formatGerman(antwortBis) }]),
  ];
}

/** What every reporter reads, one line each; null: the step tells nothing. */
export function toEskalationsrueckmeldung(
  angabe: Pick<Schrittangabe, 'schritt' | 'text' | 'stelleBund' | 'antwortBis'>,
  stand: {
    ressort: string | null;
    stelleBund: string | null;
    anliegen: string;
    antwortBis: PlainDate | null;
  },
): string | null {
  if (!(getEskalationsregel(angabe.schritt).rueckmeldung ?? false)) return null;
  const bis = isPlainDate(angabe.antwortBis) ? angabe.antwortBis : stand.antwortBis;
  const zeilen: Partial<Record<Eskalationsschritt, readonly (readonly [string, string | null])[]>> = {
    FREIGEBEN: [
      ['Was geschehen ist', 'Ihr Standort hat das Thema dem Land vorgelegt.'],
      ['Anliegen', stand.anliegen],
      ['Antwort erbeten bis', bis === null ? null : formatGerman(bis)],
    ],
    BEANTWORTEN: [
      ['Wer geantwortet hat', stand.ressort === null ? null : textOf(RESSORTS, stand.ressort)],
      ['Antwort des Landes', angabe.text],
    ],
    WEITERLEITEN: [
      ['Was geschehen ist', 'Das Land hat das Thema an den Bund weitergeleitet.'],
      ['An wen', angabe.stelleBund],
      ['Antwort erbeten bis', bis === null ? null : formatGerman(bis)],
      ['Das Land schreibt dazu', angabe.text],
    ],
    BUND_ANTWORT: [
      ['Wer geantwortet hat', stand.stelleBund],
      ['Antwort des Bundes', angabe.text],
    ],
  };
  return (zeilen[angabe.schritt] ?? [])
    .flatMap(([was, wert]) => (wert === null || wert.trim() === '' ? [] : [`${was}: ${wert.trim()}`]))
    .join('\n');
}

/** An answer that is owed and late. */
export function isUeberfaellig(
  { zustand, antwortBis }: { zustand: EskalationZustand; antwortBis: PlainDate | null },
  stichtag: PlainDate,
): boolean {
  return antwortBis !== null && antwortBis < stichtag && WARTENDE.some((einer) => einer === zustand);
}
