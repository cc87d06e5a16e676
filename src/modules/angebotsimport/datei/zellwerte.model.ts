import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { findSprache } from '#src/modules/hsds/parse-hsds.model.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { foldKopf } from './felder.model.ts';

/** What is wrong with one cell, and what helps. */
export type Zellfehler = { grund: string; reparatur: string };
type Gelesen<T> = { wert: T } | { fehler: Zellfehler };

const GENANNT = 12;

/**
 * Words of a list: each by its text, the text before the first comma, or its code; one below the other or with `;`, `|`, `,`, `/`
 * between them. `gleich` are other words for a code.
 */
export function parseWorte(
  liste: readonly Wert[],
  text: string,
  gleich: Readonly<Record<string, string>> = {},
): { codes: string[]; fremde: string[] } {
  const codes: string[] = [];
  const fremde: string[] = [];
  const find = (wort: string) => findCode(liste, wort, gleich);
  for (const stueck of text.split(/[;|\n]/).filter((eines) => eines.trim() !== '')) {
    const ganz = find(stueck);
    if (ganz !== undefined) {
      codes.push(ganz);
      continue;
    }
    const teile = stueck.split(/[,/]/).map((teil) => teil.trim());
    for (let von = 0; von < teile.length; ) {
      // „Kurs, Unterricht“ is one word of the list: the longest that fits.
      const laenge = [3, 2, 1].find(
        (anzahl) =>
          von + anzahl <= teile.length && find(teile.slice(von, von + anzahl).join(', ')) !== undefined,
      );
      const wort = teile.slice(von, von + (laenge ?? 1)).join(', ');
      const code = find(wort);
      if (code !== undefined) codes.push(code);
      else if (wort !== '') fremde.push(wort);
      von += laenge ?? 1;
    }
  }
  return { codes, fremde };
}

function findCode(
  liste: readonly Wert[],
  wort: string,
  gleich: Readonly<Record<string, string>>,
): string | undefined {
  const gefaltet = foldKopf(wort);
  if (gefaltet === '') return undefined;
  const { ganze, kurze } = readGefaltet(liste);
  return (
    ganze.get(gefaltet) ??
    (Object.hasOwn(gleich, gefaltet) ? gleich[gefaltet] : undefined) ??
    kurze.get(gefaltet)
  );
}

type Gefaltet = { ganze: Map<string, string>; kurze: Map<string, string> };
/** Each list is folded once, not for every cell. */
const GEFALTET = new WeakMap<readonly Wert[], Gefaltet>();

function readGefaltet(liste: readonly Wert[]): Gefaltet {
  const schon = GEFALTET.get(liste);
  if (schon !== undefined) return schon;
  const ganze = new Map<string, string>();
  const kurze = new Map<string, string>();
  const merke = (worte: Map<string, string>, wort: string, code: string) => {
    if (!worte.has(wort)) worte.set(wort, code);
  };
  for (const { code, text } of liste) merke(ganze, foldKopf(text), code);
  for (const { code } of liste) merke(ganze, foldKopf(code), code);
  for (const { code, text } of liste)
    if (text.includes(',')) merke(kurze, foldKopf(text.split(',')[0] ?? ''), code);
  GEFALTET.set(liste, { ganze, kurze });
  return { ganze, kurze };
}

export function parseSprachen(text: string): { codes: string[]; fremde: string[] } {
  const { codes, fremde } = parseWorte(SPRACHEN, text);
  const gefunden = fremde.map((wort) => ({ wort, code: findSprache(wort, wort) }));
  return {
    codes: [...codes, ...gefunden.flatMap(({ code }) => code ?? [])],
    fremde: gefunden.flatMap(({ wort, code }) => (code === undefined ? [wort] : [])),
  };
}

/** Which words are allowed; of a long list the first. */
export function describeErlaubt(liste: readonly Wert[]): string {
  const worte = liste.slice(0, GENANNT).map(({ text }) => `„${text}“`);
  return `Erlaubt ${liste.length > GENANNT ? 'sind zum Beispiel' : 'sind'} ${worte.join(', ')}.`;
}

/** `2026-10-31`, `31.10.2026`, `1.2.26`. */
export function parseTag(text: string): Gelesen<PlainDate> {
  const deutsch = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  const [, tag = '', monat = '', jahr = ''] = deutsch ?? [];
  const iso =
    deutsch === null
      ? text.slice(0, 10)
      : `${jahr.padStart(4, '20')}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
  return isPlainDate(iso) && iso >= '1900-01-01' && iso <= '2199-12-31'
    ? { wert: iso }
    : { fehler: { grund: 'Das ist kein Tag.', reparatur: 'Schreiben Sie den Tag so: 31.10.2026.' } };
}

export function parseGanzzahl(text: string): Gelesen<number> {
  return /^\d{1,6}$/.test(text)
    ? { wert: Number(text) }
    : { fehler: { grund: 'Das ist keine ganze Zahl.', reparatur: 'Schreiben Sie nur Ziffern.' } };
}

export function parseGrad(text: string): Gelesen<number> {
  return /^-?\d{1,3}(?:[.,]\d{1,15})?$/.test(text)
    ? { wert: Number(text.replace(',', '.')) }
    : { fehler: { grund: 'Das ist kein Grad einer Karte.', reparatur: 'Schreiben Sie zum Beispiel 51,3.' } };
}

export function parseJaNein(text: string): Gelesen<boolean> {
  const wort = foldKopf(text);
  if (['ja', 'j', 'x', '1', 'true', 'wahr', 'yes'].includes(wort)) return { wert: true };
  if (['nein', 'n', '0', 'false', 'falsch', 'no'].includes(wort)) return { wert: false };
  return {
    fehler: { grund: 'Hier steht weder ja noch nein.', reparatur: 'Schreiben Sie „ja“ oder „nein“.' },
  };
}

/** What has parts of its own stands as JSON, as our export writes it. */
export function parseListe(text: string): Gelesen<unknown[]> {
  try {
    const wert: unknown = JSON.parse(text);
    if (Array.isArray(wert)) return { wert };
  } catch {
    // Said below.
  }
  return {
    fehler: {
      grund: 'Das ist keine Liste in JSON.',
      reparatur: 'Lassen Sie die Zelle so, wie die Ausgabe sie schreibt, oder leeren Sie sie.',
    },
  };
}
