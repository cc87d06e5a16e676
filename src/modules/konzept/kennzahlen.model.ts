import { addMonths, diffDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { computeAlter } from './konzept.model.ts';

/** One figure: counted of whom, with its definition, so that nobody has to guess (fall model 6). */
export type Kennzahl = {
  code: 'KP-03' | 'KP-04' | 'KP-05' | 'KP-07' | 'KP-08';
  titel: string;
  /** For the picture. */
  kurz: string;
  /** n of N; `von` null: a plain count or a duration. */
  anzahl: number | null;
  von: number | null;
  einheit: 'ANZAHL' | 'TAGE' | 'MONATE';
  definition: string;
};

export type Kennzahlstoff = {
  /** Sitzungen of the Lenkungsgruppe that were not called off. */
  sitzungen: readonly PlainDate[];
  beschluesse: readonly { tag: PlainDate; umgesetzt: boolean }[];
  vertretung: readonly { vertreten: boolean }[];
  themen: readonly Themendaten[];
  kommunen: number;
  /** null: no Handlungskonzept is in force. */
  kommunenAbgedeckt: number | null;
  konzeptGueltigAb: PlainDate | null;
};
export type Themendaten = {
  gemeldet: PlainDate;
  beschlossen: PlainDate | null;
  umgesetzt: PlainDate | null;
  rueckmeldung: boolean;
};

/** Indicators on bodies, Themen, Kommunen and Konzept, as of a day. None compares Standorte or judges a person. */
export function computeKennzahlen(stoff: Kennzahlstoff, stichtag: PlainDate): Kennzahl[] {
  return [
    ...computeLenkung(stoff, stichtag),
    ...computeThemen(stoff.themen.filter(({ gemeldet }) => gemeldet <= stichtag)),
    ...computeAbdeckung(stoff),
    {
      code: 'KP-08',
      titel: 'Alter des gültigen Handlungskonzepts',
      kurz: 'Alter',
      anzahl: stoff.konzeptGueltigAb === null ? null : computeAlter(stoff.konzeptGueltigAb, stichtag),
      von: null,
      einheit: 'MONATE',
      definition: 'Volle Monate von „gültig ab“ bis heute.',
    },
  ];
}

function computeLenkung(
  { sitzungen, beschluesse, vertretung }: Kennzahlstoff,
  stichtag: PlainDate,
): Kennzahl[] {
  const seit = addMonths(stichtag, -12);
  const zeitraum = `nach dem ${formatGerman(seit)} bis heute`;
  const imJahr = (tag: PlainDate) => tag > seit && tag <= stichtag;
  const gefasst = beschluesse.filter(({ tag }) => imJahr(tag));
  return [
    {
      code: 'KP-03',
      titel: 'Sitzungen der Lenkungsgruppe in zwölf Monaten',
      kurz: 'Sitzungen',
      anzahl: sitzungen.filter(imJahr).length,
      von: null,
      einheit: 'ANZAHL',
      definition: `Nicht abgesagte Sitzungen der Lenkungsgruppe, ${zeitraum}.`,
    },
    {
      code: 'KP-03',
      titel: 'Umgesetzte Beschlüsse der Lenkungsgruppe',
      kurz: 'Beschlüsse',
      anzahl: gefasst.filter(({ umgesetzt }) => umgesetzt).length,
      von: gefasst.length,
      einheit: 'ANZAHL',
      definition: `Beschlüsse der Lenkungsgruppe ${zeitraum}, die als umgesetzt eingetragen sind, von allen dieser Zeit.`,
    },
    {
      code: 'KP-04',
      titel: 'Vertretene Institutionen in der Lenkungsgruppe',
      kurz: 'Vertretung',
      anzahl: vertretung.filter(({ vertreten }) => vertreten).length,
      von: vertretung.length,
      einheit: 'ANZAHL',
      definition:
        'Benannte Institutionen des Handlungskonzepts (Anhang) mit einem Sitz heute, von allen benannten.',
    },
  ];
}

function computeThemen(themen: readonly Themendaten[]): Kennzahl[] {
  const beschlossen = themen.filter((thema) => thema.beschlossen !== null);
  const umgesetzt = themen.filter((thema) => thema.umgesetzt !== null);
  const zahl = (titel: string, kurz: string, anzahl: number, von: number, definition: string): Kennzahl => ({
    code: 'KP-05',
    titel,
    kurz,
    anzahl,
    von,
    einheit: 'ANZAHL',
    definition,
  });
  const dauer = (titel: string, tage: number[], definition: string): Kennzahl => ({
    code: 'KP-05',
    titel,
    kurz: 'Dauer',
    anzahl: computeMedian(tage),
    von: null,
    einheit: 'TAGE',
    definition,
  });
  const bis = (ende: 'beschlossen' | 'umgesetzt') =>
    themen.flatMap((thema) => (thema[ende] === null ? [] : [diffDays(thema.gemeldet, thema[ende])]));
  return [
    zahl(
      'Beschlossene Themen',
      'beschlossen',
      beschlossen.length,
      themen.length,
      'Themen mit einem Beschluss, von allen eingetragenen Themen.',
    ),
    zahl(
      'Umgesetzte Themen',
      'umgesetzt',
      umgesetzt.length,
      themen.length,
      'Themen, die umgesetzt sind, von allen eingetragenen Themen.',
    ),
    dauer(
      'Von der Meldung bis zum Beschluss, Median',
      bis('beschlossen'),
      'Mittlerer Wert der Tage vom Eintrag des Themas bis zum Beschluss; nur beschlossene Themen.',
    ),
    dauer(
      'Von der Meldung bis zur Umsetzung, Median',
      bis('umgesetzt'),
      'Mittlerer Wert der Tage vom Eintrag des Themas bis zur Umsetzung; nur umgesetzte Themen.',
    ),
    zahl(
      'Themen mit Rückmeldung',
      'Rückmeldung',
      themen.filter(({ rueckmeldung }) => rueckmeldung).length,
      themen.length,
      'Themen, zu denen mindestens eine Rückmeldung an die Meldenden geschrieben ist, von allen eingetragenen Themen.',
    ),
  ];
}

function computeAbdeckung({ kommunen, kommunenAbgedeckt }: Kennzahlstoff): Kennzahl[] {
  if (kommunen === 0) return [];
  return [
    {
      code: 'KP-07',
      titel: 'Kommunen mit zuständigem Case Management oder Anlaufstelle',
      kurz: 'Kommunen',
      anzahl: kommunenAbgedeckt,
      von: kommunen,
      einheit: 'ANZAHL',
      definition:
        'Kommunen, für die das gültige Handlungskonzept eine Stelle nennt, von allen kreisangehörigen Kommunen.',
    },
  ];
}

/** Middle value of whole days, rounded to whole days; null without any. */
export function computeMedian(zahlen: readonly number[]): number | null {
  const sortiert = zahlen.toSorted((a, b) => a - b);
  const mitte = Math.floor(sortiert.length / 2);
  const oben = sortiert[mitte];
  if (oben === undefined) return null;
  if (sortiert.length % 2 === 1) return oben;
  return Math.round(((sortiert[mitte - 1] ?? oben) + oben) / 2);
}
