import { toName } from '#src/core/name-matching/check-name.ts';
import { toSearchForm } from '#src/core/name-matching/search-form.ts';
import { toTokens } from '#src/core/name-matching/tokens.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import {
  computeAlter,
  isCompatible,
  isVollstaendig,
  parseTeilgeburtsdatum,
  type Teilgeburtsdatum,
} from '#src/core/teilgeburtsdatum.ts';
import type { Altersgruppe } from '#src/modules/akte/wertelisten/verlauf.ts';
import { type Identitaet, toBekanntesGeburtsdatum } from './identitaet.model.ts';

/** How a hit came about, the most exact first. */
export const TREFFERARTEN = ['PSEUDONYM', 'NAME_GENAU', 'NAME_ANFANG', 'NAME_KLANG', 'NAME_SCHRIFT'] as const;
export type Trefferart = (typeof TREFFERARTEN)[number];

/** What a hit says about itself. */
export const TREFFERART_TEXTE = {
  PSEUDONYM: 'Kennung stimmt überein',
  NAME_GENAU: 'Name stimmt überein',
  NAME_ANFANG: 'Name beginnt so',
  NAME_KLANG: 'Name klingt ähnlich',
  NAME_SCHRIFT: 'Name in anderer Schrift ähnlich',
} as const satisfies Record<Trefferart, string>;

/** Several spellings of one person share this limit, so that one long name does not fill the index. */
const MOST_TOKENS = 150;

type Namen = Pick<Identitaet, 'familienname' | 'vornamen' | 'weitereNamen'>;

/** Every token under which a person is found by name, each once. Secret until a keyed hash is put on them. */
export function toNamenTokens(namen: Namen): string[] {
  const alle = [
    ...toTokens({ familienname: namen.familienname ?? '', vornamen: namen.vornamen ?? '' }),
    ...namen.weitereNamen.flatMap(({ text }) => toTokens({ familienname: text, vornamen: '' })),
  ];
  return [...new Set(alle)].slice(0, MOST_TOKENS);
}

/**
 * Texts for „bereits bekannt“: name and full birth date. Compared by the search form of DIN 91379, never by sound,
 * since a wrong hit would tell somebody about a person they do not know.
 */
export function toExakteTexte(namen: Namen, geburtsdatum: string | null): string[] {
  const datum = geburtsdatum === null ? null : parseTeilgeburtsdatum(geburtsdatum);
  if (datum === null || !datum.ok || !isVollstaendig(datum.wert)) return [];
  return toNamensformen(namen).map((form) => `x:${form}|${datum.wert}`);
}

/** The same for what somebody typed in one line. */
export function toExakteFrage(text: string, geburtsdatum: Teilgeburtsdatum): string {
  return `x:${toForm(text)}|${geburtsdatum}`;
}

/** All whole names of a person, also with the first given name alone. */
export function listNamen(namen: Namen): string[] {
  const { familienname, vornamen } = namen;
  const erster = vornamen?.split(/[\s-]+/)[0] ?? '';
  return [
    `${familienname ?? ''} ${vornamen ?? ''}`,
    `${familienname ?? ''} ${erster}`,
    ...namen.weitereNamen.map(({ text }) => text),
  ].filter((text) => text.trim() !== '');
}

/** Search forms of all names without order of words: „Oğuz Demir“ and „Demir, Oguz“ are one. */
export function toNamensformen(namen: Namen): string[] {
  return [...new Set(listNamen(namen).map(toForm))].filter((form) => form !== '');
}

function toForm(text: string): string {
  const form = toSearchForm(text) || toName(text).toUpperCase();
  return form
    .split(/[\s,]+/)
    .sort()
    .join(' ')
    .trim();
}

/** One typed word: tokens of which one must be there, with the kind of hit each one means. */
export type Suchgruppe = readonly { token: string; art: Trefferart }[];

const ART_VON: Readonly<Record<string, Trefferart>> = {
  w: 'NAME_GENAU',
  p: 'NAME_ANFANG',
  k: 'NAME_KLANG',
  s: 'NAME_SCHRIFT',
  o: 'NAME_SCHRIFT',
};

/** Kind of hit that a name token means. */
export function getTrefferart(klartoken: string): Trefferart {
  return ART_VON[klartoken[0] ?? ''] ?? 'NAME_SCHRIFT';
}

/** The weakest word decides how a hit is explained; the sum decides its place. Undefined: a word is missing. */
export function rankTreffer(
  gruppen: readonly Suchgruppe[],
  vorhanden: ReadonlySet<string>,
): { art: Trefferart; rang: number } | undefined {
  const arten = gruppen.map((gruppe) =>
    Math.min(
      ...gruppe.filter(({ token }) => vorhanden.has(token)).map(({ art }) => TREFFERARTEN.indexOf(art)),
    ),
  );
  const schwaechste = Math.max(...arten);
  const art = TREFFERARTEN[schwaechste];
  if (art === undefined) return undefined;
  return { art, rang: schwaechste * 100 + arten.reduce((summe, wert) => summe + wert, 0) };
}

/** A birth date and where it comes from. */
export type Geburtsangabe = Pick<Identitaet, 'geburtsdatum' | 'geburtsdatumArt'>;

/**
 * Whether two birth dates can be the same; null when one is unknown. Of the 1 January of a document only the year
 * counts; an estimated one may be wrong by `spielraum` years.
 */
export function matchGeboren(a: Geburtsangabe, b: Geburtsangabe, spielraum = 0): boolean | null {
  const [links, rechts] = [a, b].map((eine) => {
    const bekannt = toBekanntesGeburtsdatum(eine);
    return bekannt === null ? null : parseTeilgeburtsdatum(bekannt);
  });
  if (!links || !rechts || !links.ok || !rechts.ok) return null;
  if (isCompatible(links.wert, rechts.wert)) return true;
  if (a.geburtsdatumArt !== 'GESCHAETZT' && b.geburtsdatumArt !== 'GESCHAETZT') return false;
  return Math.abs(Number(links.wert.slice(0, 4)) - Number(rechts.wert.slice(0, 4))) <= spielraum;
}

export const DUBLETTENGRUENDE = [
  'GLEICHER_NAME_UND_GEBURTSDATUM',
  'GLEICHER_NAME',
  'AEHNLICHER_NAME_UND_GEBURTSDATUM',
  'GLEICHER_KONTAKTWEG',
] as const;
export type Dublettengrund = (typeof DUBLETTENGRUENDE)[number];

export const DUBLETTENGRUND_TEXTE = {
  GLEICHER_NAME_UND_GEBURTSDATUM: 'Name und Geburtsdatum passen',
  GLEICHER_NAME: 'Name stimmt überein, ein Geburtsdatum fehlt',
  AEHNLICHER_NAME_UND_GEBURTSDATUM: 'Name ähnlich, Geburtsdatum passt',
  GLEICHER_KONTAKTWEG: 'Telefonnummer oder E-Mail-Adresse gleich',
} as const satisfies Record<Dublettengrund, string>;

/**
 * Why `vorhanden` (already found by its name) may be the same person, or nothing. Only says; a person decides, and
 * nothing is merged. The same name with another known birth date is no reason: often father and son.
 */
export function explainDublette(
  neu: Identitaet,
  vorhanden: Identitaet,
  spielraum = 0,
  formenVon: (identitaet: Identitaet) => readonly string[] = toNamensformen,
): Dublettengrund[] {
  const geboren = matchGeboren(neu, vorhanden, spielraum);
  if (geboren === false) return [];
  const formen = new Set(formenVon(neu));
  const gleich = formenVon(vorhanden).some((form) => formen.has(form));
  const gruende: Dublettengrund[] = [];
  if (gleich && geboren === true) gruende.push('GLEICHER_NAME_UND_GEBURTSDATUM');
  if (gleich && geboren === null) gruende.push('GLEICHER_NAME');
  if (!gleich && geboren === true) gruende.push('AEHNLICHER_NAME_UND_GEBURTSDATUM');
  if (hasGleichenWeg(neu, vorhanden)) gruende.push('GLEICHER_KONTAKTWEG');
  return gruende;
}

function hasGleichenWeg(a: Identitaet, b: Identitaet): boolean {
  const wege = new Set(a.kontaktwege.map(toWeg));
  return b.kontaktwege.some((weg) => wege.has(toWeg(weg)));
}

/** Numbers by their last nine digits: 0171 …, +49 171 … and 0049 171 … are one. */
function toWeg({ wert }: { wert: string }): string {
  const ziffern = wert.replace(/\D/g, '');
  return ziffern.length >= 7 ? ziffern.slice(-9) : wert.trim().toLowerCase();
}

/** Age group of a Zählsatz; KEINE_ANGABE when the known parts allow two groups. */
export function toAltersgruppe(geburtsdatum: string | null, stichtag: PlainDate): Altersgruppe {
  const datum = geburtsdatum === null ? null : parseTeilgeburtsdatum(geburtsdatum);
  if (datum === null || !datum.ok) return 'KEINE_ANGABE';
  const { von, bis } = computeAlter(datum.wert, stichtag);
  return groupOf(von) === groupOf(bis) ? groupOf(von) : 'KEINE_ANGABE';
}

function groupOf(alter: number): Altersgruppe {
  if (alter < 18) return 'UNTER_18';
  if (alter < 25) return '18_24';
  if (alter < 40) return '25_39';
  return alter < 65 ? '40_64' : 'AB_65';
}
