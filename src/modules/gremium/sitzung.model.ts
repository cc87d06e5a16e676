import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';

export const SITZUNGSFORMEN = ['PRAESENZ', 'ONLINE', 'HYBRID'] as const;
export type Sitzungsform = (typeof SITZUNGSFORMEN)[number];
export const SITZUNGSFORM_NAMEN = {
  PRAESENZ: 'Vor Ort',
  ONLINE: 'Online',
  HYBRID: 'Vor Ort und online',
} as const satisfies Record<Sitzungsform, string>;

export const TOP_ARTEN = ['INFORMATION', 'BERATUNG', 'BESCHLUSS'] as const;
export type TopArt = (typeof TOP_ARTEN)[number];
export const TOP_ART_NAMEN = {
  INFORMATION: 'Information',
  BERATUNG: 'Beratung',
  BESCHLUSS: 'Beschluss',
} as const satisfies Record<TopArt, string>;
/** An item of the agenda; `vorlage` is the text that goes out with it. */
export type Top = { art: TopArt; titel: string; vorlage: string | null };

export const TEILNAHMEN = ['MITGLIED', 'STELLVERTRETUNG', 'ABWESEND'] as const;
export type Teilnahme = (typeof TEILNAHMEN)[number];
export const TEILNAHME_NAMEN = {
  MITGLIED: 'anwesend',
  STELLVERTRETUNG: 'Stellvertretung anwesend',
  ABWESEND: 'nicht da',
} as const satisfies Record<Teilnahme, string>;
export type Anwesenheit = { mitgliedId: string; teilnahme: Teilnahme };

export const SITZUNG_ZUSTAENDE = ['GEPLANT', 'ABGESAGT'] as const;
export type SitzungZustand = (typeof SITZUNG_ZUSTAENDE)[number];
/** VORGELEGT: put forward. GENEHMIGT: approved by another account; from then on nothing of the Sitzung changes. */
export const PROTOKOLL_ZUSTAENDE = ['OFFEN', 'VORGELEGT', 'GENEHMIGT'] as const;
export type ProtokollZustand = (typeof PROTOKOLL_ZUSTAENDE)[number];
export const PROTOKOLL_NAMEN = {
  OFFEN: 'Protokoll in Arbeit',
  VORGELEGT: 'Protokoll vorgelegt',
  GENEHMIGT: 'Protokoll genehmigt',
} as const satisfies Record<ProtokollZustand, string>;

/**
 * Whether enough members are there, themselves or by their deputy. `quorum`: percent of the members, null: there is no
 * rule, so nothing is said (OQ-S-01).
 */
export function computeBeschlussfaehigkeit(
  mitglieder: readonly { id: string }[],
  anwesenheit: readonly Anwesenheit[],
  quorum: number | null,
): { mitglieder: number; anwesend: number; beschlussfaehig: boolean | null } {
  const da = new Set(
    anwesenheit.filter(({ teilnahme }) => teilnahme !== 'ABWESEND').map(({ mitgliedId }) => mitgliedId),
  );
  const anwesend = mitglieder.filter(({ id }) => da.has(id)).length;
  const zahl = mitglieder.length;
  if (quorum === null) return { mitglieder: zahl, anwesend, beschlussfaehig: null };
  return { mitglieder: zahl, anwesend, beschlussfaehig: zahl > 0 && anwesend * 100 >= quorum * zahl };
}

export type Einladung = {
  kennung: string;
  gremium: string;
  datum: PlainDate;
  /** Beginning in UTC; null: the whole day. */
  beginn: Date | null;
  dauer: number;
  ort: string | null;
  tagesordnung: readonly Top[];
  abgesagt: boolean;
  version: number;
};

/** The invitation after RFC 5545, with the agenda: a Sitzung holds no client data. */
export function formatEinladung(einladung: Einladung, stichtag: PlainDate): string {
  const { kennung, gremium, datum, beginn, dauer, ort, abgesagt, version } = einladung;
  const utc = beginn === null ? null : `${beginn.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KIM-Plattform//Gremien//DE',
    'CALSCALE:GREGORIAN',
    `METHOD:${abgesagt ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${kennung}`,
    `SEQUENCE:${String(version)}`,
    `DTSTAMP:${stichtag.replaceAll('-', '')}T000000Z`,
    ...(utc === null
      ? [`DTSTART;VALUE=DATE:${datum.replaceAll('-', '')}`]
      : [`DTSTART:${utc}`, `DURATION:PT${String(dauer)}M`]),
    `SUMMARY:${toIcalText(`${gremium}, Sitzung am ${formatGerman(datum)}`)}`,
    ...(ort === null ? [] : [`LOCATION:${toIcalText(ort)}`]),
    `DESCRIPTION:${toIcalText(formatTagesordnung(einladung.tagesordnung))}`,
    `STATUS:${abgesagt ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return zeilen.map((zeile) => `${foldZeile(zeile)}\r\n`).join('');
}

function formatTagesordnung(tagesordnung: readonly Top[]): string {
  const zeilen = tagesordnung.map(
    ({ art, titel }, stelle) => `${String(stelle + 1)}. ${titel} (${TOP_ART_NAMEN[art]})`,
  );
  return ['Tagesordnung', ...zeilen].join('\n');
}

function toIcalText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Lines longer than 75 octets go on in the next one after a space (RFC 5545, 3.1); no sign is cut in two. */
function foldZeile(zeile: string): string {
  const teile: string[] = [];
  let teil = '';
  let breite = 0;
  for (const zeichen of zeile) {
    const laenge = new TextEncoder().encode(zeichen).length;
    if (breite + laenge > 74) {
      teile.push(teil);
      teil = '';
      breite = 0;
    }
    teil += zeichen;
    breite += laenge;
  }
  return [...teile, teil].join('\r\n ');
}
