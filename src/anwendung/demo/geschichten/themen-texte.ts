import type { Themaschritt } from '#src/modules/thema/schritte.model.ts';
import type { Meldende } from './themen.ts';

export type Hinweisgruppe = 'LUECKE' | 'TERMINE' | 'FORMULAR';
type Codes = {
  schnittstelle: 'JOBCENTER' | 'AUSLAENDERBEHOERDE' | 'KITA';
  themenbereich: 'EXISTENZSICHERUNG' | 'AUFENTHALT' | 'KINDERBETREUUNG';
  huerde: 'RECHTSKREISWECHSEL' | 'ERREICHBARKEIT' | 'FORMULAR';
  institution?: string;
};
type Gegebener = Codes & { gruppe: Hinweisgruppe; von: Meldende; tag: string; tageVerloren: number };

const WAS: Record<Hinweisgruppe, Codes> = {
  LUECKE: {
    schnittstelle: 'JOBCENTER',
    themenbereich: 'EXISTENZSICHERUNG',
    huerde: 'RECHTSKREISWECHSEL',
    institution: 'Jobcenter Lennetal',
  },
  TERMINE: {
    schnittstelle: 'AUSLAENDERBEHOERDE',
    themenbereich: 'AUFENTHALT',
    huerde: 'ERREICHBARKEIT',
    institution: 'Ausländerbehörde des Kreises',
  },
  FORMULAR: { schnittstelle: 'KITA', themenbereich: 'KINDERBETREUUNG', huerde: 'FORMULAR' },
};
const give = (gruppe: Hinweisgruppe, von: Meldende, tag: string, tageVerloren: number): Gegebener => ({
  ...WAS[gruppe],
  gruppe,
  von,
  tag,
  tageVerloren,
});

/** Seventeen on the gap, the last three after the Thema was opened, two on appointments, three on a form. */
// biome-ignore format: a table, one row per Hinweis
export const HINWEISE: readonly Gegebener[] = [
  give('LUECKE', 'caritas.obermoos', '2025-12-15', 38), give('LUECKE', 'caritas.obermoos', '2026-01-12', 19),
  give('LUECKE', 'caritas.obermoos', '2026-01-19', 27), give('LUECKE', 'caritas.lindenau', '2025-11-24', 21),
  give('LUECKE', 'caritas.lindenau', '2025-12-08', 45), give('LUECKE', 'caritas.lindenau', '2026-01-12', 33),
  give('LUECKE', 'caritas.lindenau', '2026-01-26', 36), give('LUECKE', 'orhan.yelkenci', '2025-12-01', 40),
  give('LUECKE', 'orhan.yelkenci', '2026-01-05', 31), give('LUECKE', 'orhan.yelkenci', '2026-01-19', 28),
  give('LUECKE', 'kim.birkenfels', '2025-12-15', 34), give('LUECKE', 'kim.birkenfels', '2026-01-12', 42),
  give('LUECKE', 'kim.birkenfels', '2026-01-19', 50), give('LUECKE', 'altenbrueck.sievering', '2026-01-26', 24),
  give('LUECKE', 'altenbrueck.sievering', '2026-02-09', 29), give('LUECKE', 'jana.terhorn', '2026-03-02', 35),
  give('LUECKE', 'jana.terhorn', '2026-03-04', 30),
  give('FORMULAR', 'caritas.lindenau', '2026-03-09', 5), give('FORMULAR', 'caritas.obermoos', '2026-03-16', 7),
  give('FORMULAR', 'jana.terhorn', '2026-04-07', 4),
  give('TERMINE', 'jana.terhorn', '2026-08-24', 14), give('TERMINE', 'altenbrueck.sievering', '2026-09-07', 16),
];

export const LUECKE = {
  titel: 'Leistungslücke beim Wechsel AsylbLG → SGB II',
  beschreibung:
    'Beim Wechsel vom Asylbewerberleistungsgesetz zum SGB II vergehen Wochen ohne Geld. Sozialamt und Jobcenter erfahren zu spät voneinander.',
};
export const THEMEN = {
  termine: {
    titel: 'Termine der Ausländerbehörde',
    beschreibung: 'Bei der Ausländerbehörde war im Sommer über Wochen kein Termin zu bekommen.',
  },
  formular: {
    titel: 'Anmeldung zur Kita nur auf Deutsch',
    beschreibung: 'Das Formular der Kita-Anmeldung gibt es nur auf Deutsch. Familien melden zu spät an.',
  },
  kurse: {
    titel: 'Sprachkurse ohne Kinderbetreuung',
    beschreibung: 'Wer kleine Kinder hat, kann die Kurse am Vormittag nicht besuchen.',
  },
} as const;

/** Which step, why, what it needs, and what the reporters are told. */
export type Schritt = readonly [
  schritt: Themaschritt,
  grund: string,
  angaben?: Readonly<Record<string, string>>,
  rueckmeldung?: string,
];
type Wegpunkt = readonly [tag: string, ...Schritt];

export const WEG_DER_LUECKE: readonly Wegpunkt[] = [
  ['2026-02-02', 'SICHTEN', 'Vierzehn Hinweise aus vier Stellen.'],
  ['2026-02-02', 'BUENDELN', 'Alle beschreiben denselben Wechsel.'],
  ['2026-02-02', 'PRIORISIEREN', 'Familien bleiben ohne Geld.', { prioritaet: 'HOCH' }],
  [
    '2026-02-11',
    'BEAUFTRAGEN',
    'Die Fallanalyse zeigt: Beide Stellen warten aufeinander.',
    {
      gruppe: 'Projektgruppe Rechtskreiswechsel',
      auftrag: 'Einen Übergang ohne Lücke vorschlagen.',
      bis: '2026-03-10',
    },
  ],
];
export const VORSCHLAG_ZUR_LUECKE: Schritt = [
  'VORSCHLAGEN',
  'Die Projektgruppe ist sich einig.',
  {
    loesung: 'Übergabeblatt, feste Ansprechstellen und ein Vorschuss.',
    umsetzung: 'Sozialamt und Jobcenter',
    kosten: 'keine zusätzlichen Mittel',
  },
];

export const WEG_DER_KURSE: readonly Wegpunkt[] = [
  ['2026-02-02', 'SICHTEN', 'Die Volkshochschule berichtet davon.'],
  ['2026-02-02', 'BUENDELN', 'Betrifft alle Kurse am Vormittag.'],
  ['2026-02-09', 'PRIORISIEREN', 'Viele Frauen sind betroffen.', { prioritaet: 'MITTEL' }],
  [
    '2026-02-23',
    'VORLAGE_ERSTELLEN',
    'Eine Lösung liegt nahe.',
    {
      loesung: 'Betreuung neben zwei Kursen.',
      umsetzung: 'Volkshochschule des Kreises',
      kosten: 'eine halbe Stelle',
    },
  ],
  ['2026-03-11', 'VORLEGEN', 'Zur Entscheidung.', { sitzung: '2026-03-18' }],
  [
    '2026-03-18',
    'EXTERN_VORLEGEN',
    'Über Geld entscheidet der Verwaltungsvorstand.',
    { stelle: 'VERWALTUNGSVORSTAND', am: '2026-03-18', antwortBis: '2026-04-14' },
  ],
  [
    '2026-04-14',
    'EXTERN_ENTSCHIEDEN',
    'Der Verwaltungsvorstand stimmt zu.',
    {
      gremium: 'Verwaltungsvorstand',
      am: '2026-04-14',
      beschluss: 'Die Volkshochschule bietet neben zwei Kursen eine Betreuung an.',
      frist: '2026-06-01',
    },
    'Ab Juni können Sie zwei Kurse mit Betreuung vermitteln.',
  ],
];

export const RUECKMELDUNGEN = {
  beschluss: 'Nutzen Sie ab Juni das Übergabeblatt, und rufen Sie bei Lücken die Ansprechstelle an.',
  luecke: 'Geben Sie das Übergabeblatt bei jedem Wechsel mit. Fehlt Geld, fragen Sie nach dem Vorschuss.',
  kurse: 'Zwei Kurse haben jetzt eine Betreuung. Melden Sie, wenn Plätze fehlen.',
  formular: 'Geben Sie Familien das Formular in ihrer Sprache mit.',
} as const;

export const MASSNAHMEN = {
  luecke: [
    {
      text: 'Gemeinsames Übergabeblatt entwerfen und einführen.',
      verantwortlich: 'Sozialamt des Kreises',
      faellig: '2026-06-01',
      ergebnis: 'Das Blatt gilt in allen Stellen.',
    },
    {
      text: 'Feste Ansprechstellen benennen.',
      verantwortlich: 'Jobcenter Lennetal',
      faellig: '2026-06-01',
      ergebnis: 'Drei Ansprechstellen sind benannt.',
    },
    {
      text: 'In jedem Übergang einen Vorschuss prüfen.',
      verantwortlich: 'Jobcenter Lennetal',
      faellig: '2026-06-01',
      ressourcen: 'Keine zusätzlichen Mittel',
      ergebnis: 'Die Prüfung gehört jetzt zum Ablauf.',
    },
  ],
  kurse: [
    {
      text: 'Betreuung neben zwei Kursen einrichten.',
      verantwortlich: 'Volkshochschule des Kreises',
      faellig: '2026-06-01',
      ressourcen: 'Eine halbe Stelle für ein Jahr',
      betrag: 2_850_000,
      ergebnis: 'Beide Kurse laufen mit Betreuung.',
    },
  ],
} as const;

export const AUSZAEHLUNGEN = {
  luecke: {
    gezaehlt: 'Wechsel mit mehr als 14 Tagen ohne Leistung, von allen Wechseln',
    quelle: 'Auszählung der Projektgruppe Rechtskreiswechsel aus den Übergabeblättern und Bescheiden',
    vorherBetroffen: 31,
    vorherFaelle: 88,
    nachherBetroffen: 9,
    nachherFaelle: 61,
    vorherTage: 34,
    nachherTage: 11,
  },
  kurse: {
    gezaehlt: 'Abgebrochene Sprachkurse, von allen begonnenen',
    quelle: 'Auszählung der Volkshochschule des Kreises',
    vorherBetroffen: 24,
    vorherFaelle: 80,
    nachherBetroffen: 22,
    nachherFaelle: 76,
  },
  formular: {
    gezaehlt: 'Zu späte Anmeldungen zur Kita, von allen begleiteten',
    quelle: 'Auszählung des Jugendamts',
    vorherBetroffen: 4,
    vorherFaelle: 12,
    nachherBetroffen: 2,
    nachherFaelle: 9,
  },
} as const;
