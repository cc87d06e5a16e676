import { toPlainDate } from '#src/core/plain-date.ts';
import type { Bezug, Stelle, Stueck } from './vorlage.ts';

const PLATZ =
  /([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})|(\d{4}-Q[1-4])|(?<![\d-])(\d{4}-\d{2}-\d{2})(?!\d)/;

export type Kennwort = { text: string; stelle: Stelle };

/**
 * Cuts a text into what stays and what a copy fills: ids, days, quarters, and the words given (names, pseudonyms).
 * `toStelle` says what an id means.
 */
export function parseText(
  text: string,
  toStelle: (uuid: string) => Stelle,
  kennworte: readonly Kennwort[] = [],
): Stueck[] {
  const worte = kennworte
    .filter((wort) => wort.text !== '')
    .toSorted((a, b) => b.text.length - a.text.length);
  const muster = new RegExp(
    worte.length === 0
      ? PLATZ.source
      : `${PLATZ.source}|(${worte.map((wort) => escape(wort.text)).join('|')})`,
    'g',
  );
  const stuecke: Stueck[] = [];
  let ab = 0;
  for (const treffer of text.matchAll(muster)) {
    const [ganz, uuid, quartal, datum] = treffer;
    const stelle =
      worte.find((wort) => wort.text === ganz)?.stelle ?? toPlatz(uuid, quartal, datum, toStelle);
    if (treffer.index > ab) stuecke.push(text.slice(ab, treffer.index));
    stuecke.push(stelle);
    ab = treffer.index + ganz.length;
  }
  if (ab < text.length) stuecke.push(text.slice(ab));
  return stuecke;
}

function toPlatz(
  uuid: string | undefined,
  quartal: string | undefined,
  datum: string | undefined,
  toStelle: (uuid: string) => Stelle,
): Stelle {
  if (uuid !== undefined) return toStelle(uuid);
  if (quartal !== undefined) return { o: 'quartal', quartal };
  return { o: 'datum', datum: toPlainDate(datum ?? '') };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Text of a cell for COPY … FROM STDIN in its text format. */
export function formatCopy(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (zeichen) => ESCAPES[zeichen] ?? zeichen);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Joins neighbouring texts, so that a copy has fewer pieces to put together. */
export function combineStuecke(stuecke: readonly Stueck[]): Stueck[] {
  const alle: Stueck[] = [];
  for (const stueck of stuecke) {
    const letztes = alle.at(-1);
    if (typeof stueck === 'string' && typeof letztes === 'string') alle[alle.length - 1] = letztes + stueck;
    else alle.push(stueck);
  }
  return alle;
}

export function toRef(ref: Bezug): Stelle {
  return { o: 'ref', ref };
}
