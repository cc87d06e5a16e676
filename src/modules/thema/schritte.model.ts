import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { MASSNAHME_ZUSTAND_NAMEN } from './massnahme.model.ts';
import { PRIORITAET_NAMEN, type ThemaZustand, type Weg } from './thema.model.ts';
import { WIRKUNG_NAMEN } from './wirkung.model.ts';

/** Longest texts of a step. */
export const SCHRITT_TEXT = 1_000;
export const SCHRITT_ZEILE = 160;

type Feld = {
  name: string;
  label: string;
  art: 'zeile' | 'text' | 'tag' | 'wahl' | 'beschluss';
  /** May be left empty. */
  freiwillig?: true;
  /** A day that has come already, or one that has not passed. */
  tag?: 'BIS_HEUTE' | 'AB_HEUTE';
  wahlen?: Readonly<Record<string, string>>;
};

type Schrittregel = {
  name: string;
  von: readonly ThemaZustand[];
  /** null: the state stays. */
  nach: ThemaZustand | null;
  felder: readonly Feld[];
  /** What the server adds, or what earlier Ereignisse have: shown in the way of the Thema, not asked for. */
  zeigt?: readonly Feld[];
  /** Only on this way. */
  nurWeg?: Weg;
  weg?: Weg;
  /** Reporters get this text, which must be there. */
  rueckmeldung?: true;
};

const OFFENE = [
  'PRIORISIERT',
  'IN_PROJEKTGRUPPE',
  'LOESUNGSVORSCHLAG',
  'BEGLEITGRUPPE_VOTUM',
  'LENKUNGSGRUPPE',
  'ZURUECKGESTELLT',
  'BESCHLOSSEN',
  'IN_UMSETZUNG',
] as const;
const PRIORITAET: Feld = { name: 'prioritaet', label: 'Priorität', art: 'wahl', wahlen: PRIORITAET_NAMEN };
const LOESUNG: readonly Feld[] = [
  { name: 'loesung', label: 'Lösungsvorschlag', art: 'text' },
  { name: 'umsetzung', label: 'Wer setzt um? Stelle oder Funktion', art: 'zeile' },
  { name: 'kosten', label: 'Kosten und Aufwand', art: 'zeile' },
];

/** Of a Beschluss: filled from the register; `beschlussfaehig` and `bestaetigtVon` stand in Ereignisse from before it. */
const BESCHLUSSANGABEN: readonly Feld[] = [
  { name: 'gremium', label: 'Name des Gremiums', art: 'zeile' },
  { name: 'am', label: 'Beschlossen am', art: 'tag' },
  { name: 'beschluss', label: 'Beschluss im Wortlaut', art: 'text' },
  {
    name: 'beschlussfaehig',
    label: 'War das Gremium beschlussfähig?',
    art: 'wahl',
    wahlen: { JA: 'ja', NEIN: 'nein' },
  },
  { name: 'abstimmung', label: 'Abstimmung', art: 'zeile' },
  { name: 'bestaetigtVon', label: 'Niederschrift bestätigt durch (Funktion)', art: 'zeile' },
  { name: 'frist', label: 'Umzusetzen bis', art: 'tag' },
];
/** What happens to a Thema beside its steps. */
const WEITERE_EREIGNISSE: Readonly<Record<string, readonly Feld[]>> = {
  MASSNAHME_ANGELEGT: [
    { name: 'massnahme', label: 'Maßnahme', art: 'text' },
    { name: 'verantwortlich', label: 'Verantwortliche Stelle oder Funktion', art: 'zeile' },
    { name: 'faellig', label: 'Fällig am', art: 'tag' },
  ],
  MASSNAHME_GEAENDERT: [
    { name: 'massnahme', label: 'Maßnahme', art: 'text' },
    { name: 'stand', label: 'Stand', art: 'wahl', wahlen: MASSNAHME_ZUSTAND_NAMEN },
    { name: 'faellig', label: 'Fällig am', art: 'tag' },
    { name: 'ergebnis', label: 'Ergebnis oder Grund', art: 'text' },
  ],
  STELLUNGNAHME_ANGEFRAGT: [
    { name: 'institution', label: 'Stelle', art: 'zeile' },
    { name: 'bis', label: 'Antwort erbeten bis', art: 'tag' },
  ],
  STELLUNGNAHME_EINGEGANGEN: [
    { name: 'institution', label: 'Stelle', art: 'zeile' },
    { name: 'am', label: 'Eingegangen am', art: 'tag' },
  ],
  UEBERNOMMEN: [{ name: 'geteilt', label: 'Geteiltes Thema', art: 'zeile' }],
  VERANTWORTUNG_UEBERGEBEN: [{ name: 'an', label: 'Übergeben an', art: 'zeile' }],
  WIRKUNG_GEMESSEN: [{ name: 'wirkung', label: 'Ergebnis', art: 'wahl', wahlen: WIRKUNG_NAMEN }],
};

/** Every step of a Thema, with its guard: one table (fall model 4.1; evaluation 1.4 steps 4–12). */
export const THEMASCHRITTE = {
  SICHTEN: { name: 'Sichten', von: ['GEMELDET'], nach: 'GESICHTET', felder: [] },
  BUENDELN: { name: 'Bündeln', von: ['GESICHTET'], nach: 'GEBUENDELT', felder: [] },
  ABLEHNEN: {
    name: 'Ablehnen, mit Rückmeldung',
    von: ['GESICHTET', 'LENKUNGSGRUPPE'],
    nach: 'ABGELEHNT_MIT_RUECKMELDUNG',
    felder: [],
    rueckmeldung: true,
  },
  PRIORISIEREN: { name: 'Priorisieren', von: ['GEBUENDELT'], nach: 'PRIORISIERT', felder: [PRIORITAET] },
  PRIORITAET_AENDERN: { name: 'Priorität ändern', von: OFFENE, nach: null, felder: [PRIORITAET] },
  BEAUFTRAGEN: {
    name: 'Arbeits- oder Projektgruppe beauftragen',
    von: ['PRIORISIERT'],
    nach: 'IN_PROJEKTGRUPPE',
    weg: 'ARBEITSGRUPPE',
    felder: [
      { name: 'gruppe', label: 'Name der Gruppe', art: 'zeile' },
      { name: 'auftrag', label: 'Auftrag', art: 'text' },
      { name: 'bis', label: 'Ergebnis bis', art: 'tag', tag: 'AB_HEUTE' },
    ],
  },
  OPERATIV_LOESEN: {
    name: 'Operativ gelöst, zur Kenntnis geben',
    von: ['PRIORISIERT'],
    nach: 'UMGESETZT',
    weg: 'OPERATIV_GELOEST',
    felder: [
      { name: 'loesung', label: 'Wie wurde es gelöst?', art: 'text' },
      { name: 'am', label: 'Gelöst am', art: 'tag', tag: 'BIS_HEUTE' },
      { name: 'kenntnisgabe', label: 'Kenntnisgabe an die Lenkungsgruppe am', art: 'tag' },
    ],
    rueckmeldung: true,
  },
  VORLAGE_ERSTELLEN: {
    name: 'Beschlussvorlage vorbereiten',
    von: ['PRIORISIERT'],
    nach: 'LOESUNGSVORSCHLAG',
    weg: 'BESCHLUSSVORLAGE',
    felder: LOESUNG,
  },
  VORSCHLAGEN: {
    name: 'Lösungsvorschlag der Gruppe',
    von: ['IN_PROJEKTGRUPPE'],
    nach: 'LOESUNGSVORSCHLAG',
    felder: LOESUNG,
  },
  VOTUM: {
    name: 'Votum der Begleitgruppe',
    von: ['LOESUNGSVORSCHLAG'],
    nach: 'BEGLEITGRUPPE_VOTUM',
    felder: [
      {
        name: 'votum',
        label: 'Votum',
        art: 'wahl',
        wahlen: { DAFUER: 'dafür', MIT_AENDERUNG: 'dafür, mit Änderungen', DAGEGEN: 'dagegen' },
      },
      { name: 'bemerkung', label: 'Was die Begleitgruppe dazu sagt', art: 'text' },
    ],
  },
  VORLEGEN: {
    name: 'Der Lenkungsgruppe vorlegen',
    von: ['LOESUNGSVORSCHLAG', 'BEGLEITGRUPPE_VOTUM', 'ZURUECKGESTELLT'],
    nach: 'LENKUNGSGRUPPE',
    felder: [{ name: 'sitzung', label: 'Sitzung am', art: 'tag' }],
  },
  EXTERN_VORLEGEN: {
    name: 'Außerhalb der Lenkungsgruppe vorlegen',
    von: ['LENKUNGSGRUPPE'],
    nach: null,
    weg: 'ENTSCHEIDUNG_EXTERN',
    felder: [
      {
        name: 'stelle',
        label: 'Wer entscheidet?',
        art: 'wahl',
        wahlen: {
          VERWALTUNGSVORSTAND: 'Verwaltungsvorstand',
          RAT: 'Rat, Kreistag oder Ausschuss',
          HAUPTVERWALTUNGSBEAMTE: 'Bürgermeister:in, Oberbürgermeister:in, Landrätin oder Landrat',
          ANDERE: 'andere Stelle',
        },
      },
      { name: 'am', label: 'Vorgelegt am', art: 'tag', tag: 'BIS_HEUTE' },
      { name: 'antwortBis', label: 'Antwort erbeten bis', art: 'tag' },
    ],
  },
  EXTERN_ENTSCHIEDEN: {
    name: 'Zustimmung von außerhalb eintragen',
    von: ['LENKUNGSGRUPPE'],
    nach: 'BESCHLOSSEN',
    nurWeg: 'ENTSCHEIDUNG_EXTERN',
    felder: [
      { name: 'gremium', label: 'Wer hat entschieden?', art: 'zeile' },
      { name: 'am', label: 'Entschieden am', art: 'tag', tag: 'BIS_HEUTE' },
      { name: 'beschluss', label: 'Antwort im Wortlaut', art: 'text' },
      { name: 'frist', label: 'Umzusetzen bis', art: 'tag', tag: 'AB_HEUTE' },
    ],
    rueckmeldung: true,
  },
  BESCHLIESSEN: {
    name: 'Beschluss der Lenkungsgruppe eintragen',
    von: ['LENKUNGSGRUPPE'],
    nach: 'BESCHLOSSEN',
    felder: [{ name: 'beschlussId', label: 'Beschluss aus einem genehmigten Protokoll', art: 'beschluss' }],
    zeigt: BESCHLUSSANGABEN,
    rueckmeldung: true,
  },
  ZURUECKSTELLEN: {
    name: 'Zurückstellen',
    von: ['LENKUNGSGRUPPE'],
    nach: 'ZURUECKGESTELLT',
    felder: [{ name: 'wiedervorlage', label: 'Wiedervorlage am', art: 'tag', tag: 'AB_HEUTE' }],
  },
  UMSETZEN: {
    name: 'Umsetzung beginnen',
    von: ['BESCHLOSSEN'],
    nach: 'IN_UMSETZUNG',
    felder: [{ name: 'beginn', label: 'Beginn', art: 'tag', tag: 'BIS_HEUTE' }],
    zeigt: [{ name: 'umsetzung', label: 'Wer setzt um?', art: 'zeile' }],
  },
  UMGESETZT_MELDEN: {
    name: 'Umgesetzt melden',
    von: ['IN_UMSETZUNG'],
    nach: 'UMGESETZT',
    felder: [
      { name: 'ergebnis', label: 'Was ist jetzt anders?', art: 'text' },
      { name: 'am', label: 'Umgesetzt am', art: 'tag', tag: 'BIS_HEUTE' },
    ],
    rueckmeldung: true,
  },
  WIRKUNG_PRUEFEN: {
    name: 'Wirkung festhalten',
    von: ['UMGESETZT'],
    nach: 'WIRKUNG_GEPRUEFT',
    felder: [],
    zeigt: [
      { name: 'wirkung', label: 'Ergebnis', art: 'wahl', wahlen: WIRKUNG_NAMEN },
      { name: 'grundlage', label: 'Worauf stützt sich das?', art: 'text' },
    ],
  },
} as const satisfies Record<string, Schrittregel>;

export type Themaschritt = keyof typeof THEMASCHRITTE;
export const THEMASCHRITT_CODES = Object.keys(THEMASCHRITTE) as [Themaschritt, ...Themaschritt[]];

export function getSchrittregel(schritt: Themaschritt): Schrittregel {
  return THEMASCHRITTE[schritt];
}

type Stand = { zustand: ThemaZustand; weg: Weg | null };

/** Steps that are possible now, in the order of the table. */
export function listSchritte({ zustand, weg }: Stand): Themaschritt[] {
  return THEMASCHRITT_CODES.filter((code) => {
    const { von, nurWeg } = getSchrittregel(code);
    return von.includes(zustand) && (nurWeg === undefined || nurWeg === weg);
  });
}

export type Schrittangabe = {
  schritt: Themaschritt;
  grund: string;
  rueckmeldung: string;
  angaben: Readonly<Record<string, string>>;
};
export type Schrittfehler = { pointer: string; code: string; detail: string };

/** What is missing or wrong; empty when the step can be taken. Every step has a reason. */
export function checkSchrittangabe(eingabe: Schrittangabe, stichtag: PlainDate): Schrittfehler[] {
  const regel = getSchrittregel(eingabe.schritt);
  const fehler = regel.felder.flatMap((feld) => checkFeld(feld, eingabe.angaben[feld.name] ?? '', stichtag));
  if (eingabe.grund.trim() === '')
    fehler.push({ pointer: '/grund', code: 'GRUND_FEHLT', detail: 'Begründen Sie den Schritt.' });
  if (regel.rueckmeldung && eingabe.rueckmeldung.trim() === '')
    fehler.push({
      pointer: '/rueckmeldung',
      code: 'RUECKMELDUNG_FEHLT',
      detail: 'Schreiben Sie den Meldenden, was entschieden ist und was es für ihre Fälle heißt.',
    });
  return fehler;
}

function checkFeld(
  { name, art, freiwillig, tag, wahlen }: Feld,
  wert: string,
  stichtag: PlainDate,
): Schrittfehler[] {
  const melde = (code: string, detail: string) => [{ pointer: `/angaben/${name}`, code, detail }];
  if (wert.trim() === '') return freiwillig ? [] : melde('ANGABE_FEHLT', 'Bitte füllen Sie das Feld aus.');
  if (art === 'beschluss' && !/^[0-9a-f-]{36}$/i.test(wert))
    return melde('BESCHLUSS_UNBEKANNT', 'Bitte wählen Sie einen Beschluss.');
  if (art === 'wahl' && !Object.hasOwn(wahlen ?? {}, wert))
    return melde('WAHL_UNBEKANNT', 'Bitte wählen Sie.');
  if (art === 'tag' && !isPlainDate(wert))
    return melde('TAG_FALSCH', 'Geben Sie den Tag als TT.MM.JJJJ ein.');
  if (tag === 'BIS_HEUTE' && wert > stichtag)
    return melde('TAG_KUENFTIG', 'Der Tag darf nicht in der Zukunft liegen.');
  if (tag === 'AB_HEUTE' && wert < stichtag)
    return melde('TAG_VERGANGEN', 'Wählen Sie heute oder einen späteren Tag.');
  if (art === 'zeile' && wert.length > SCHRITT_ZEILE) return melde('ZU_LANG', 'Bitte kürzen Sie.');
  return art === 'text' && wert.length > SCHRITT_TEXT ? melde('ZU_LANG', 'Bitte kürzen Sie.') : [];
}

/** Only what the step knows; and what it changes on the Thema (way, priority). */
export function toSchrittangaben({ schritt, angaben }: Schrittangabe): Record<string, string> {
  const { felder, weg } = getSchrittregel(schritt);
  const bekannt = felder.flatMap(({ name }): [string, string][] => {
    const wert = (angaben[name] ?? '').trim();
    return wert === '' ? [] : [[name, wert]];
  });
  return { ...Object.fromEntries(bekannt), ...(weg === undefined ? {} : { weg }) };
}

/** Texts of a step that somebody typed, by their pointer. */
export function toSchritttexte(eingabe: Schrittangabe): Record<string, string> {
  const angaben = getSchrittregel(eingabe.schritt)
    .felder.filter(({ art }) => art === 'text' || art === 'zeile')
    .map(({ name }): [string, string] => [`angaben/${name}`, eingabe.angaben[name] ?? '']);
  return { ...Object.fromEntries(angaben), grund: eingabe.grund, rueckmeldung: eingabe.rueckmeldung };
}

/** What a step says beside its reason, in words; numbers of Hinweise only `mitAnzahl`. */
export function describeAngaben(
  art: string,
  angaben: Readonly<Record<string, string>>,
  mitAnzahl: boolean,
): { name: string; wert: string }[] {
  const { hinweise } = angaben;
  if (hinweise !== undefined) return mitAnzahl ? [{ name: 'Hinweise', wert: hinweise }] : [];
  return listFelder(art).flatMap(({ name, label, art: feldart, wahlen }) => {
    const wert = angaben[name];
    if (wert === undefined) return [];
    if (feldart === 'tag' && isPlainDate(wert)) return [{ name: label, wert: formatGerman(wert) }];
    return [{ name: label, wert: wahlen?.[wert] ?? wert }];
  });
}

function listFelder(art: string): readonly Feld[] {
  const schritt = THEMASCHRITT_CODES.find((code) => code === art);
  if (schritt === undefined) return WEITERE_EREIGNISSE[art] ?? [];
  const { felder, zeigt = [] } = getSchrittregel(schritt);
  return [...felder.filter(({ art: feldart }) => feldart !== 'beschluss'), ...zeigt];
}
