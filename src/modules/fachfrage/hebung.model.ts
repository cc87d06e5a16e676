import { findErkennbares } from './erkennbar.model.ts';
import { addFunde, findSpuren, type Spur } from './personenspur.model.ts';

/**
 * What a text must leave behind when it goes from its Standort to the Land or to other Standorte: what tells of a person, names of
 * Kommunen (a Kommune becomes Kreis level, DP-B-07), and small or unrounded counts (STAT-05). Pure and explained, like the other checks.
 */

/** Counts are multiples of five, and at least five (STAT-05, STAT-12). */
const RUNDUNG = 5;

/** Everything of it, in the order of the text. `namen`: what may not be named at all. */
export function findHebung(text: string, namen: readonly string[]): Spur[] {
  return addFunde(findSpuren(text), [
    ...findOrtsnamen(text, namen),
    ...findFallzahlen(text),
    ...findErkennbares(text),
  ]);
}

/** „Kreis Lennetal“ is found as „Lennetal“ and „Lennetals“, „Rhein-Sieg-Kreis“ also with blanks, „Höxter“ as „Hoexter“. */
function findOrtsnamen(text: string, namen: readonly string[]): Spur[] {
  return namen.flatMap((name) => {
    const kern = name
      .normalize('NFC')
      .trim()
      .replace(/^(?:kreisstadt|hansestadt|stadt|gemeinde|kreis|städteregion)\s+/iu, '');
    if (kern === '') return [];
    const muster = new RegExp(`(?<![\\p{L}\\d])${toMuster(kern)}(?:s|er|ern)?(?![\\p{L}\\d])`, 'giu');
    return [...text.matchAll(muster)].map(
      ({ 0: wort, index }): Spur => ({ art: 'ORTSNAME', von: index, bis: index + wort.length }),
    );
  });
}

const UMSCHRIFT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function toMuster(kern: string): string {
  return Array.from(kern)
    .map((zeichen) => {
      const anders = UMSCHRIFT[zeichen.toLowerCase()];
      if (anders !== undefined) return `(?:${zeichen}|${anders})`;
      return /[\s-]/.test(zeichen) ? '[\\s-]+' : zeichen.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`);
    })
    .join('');
}

const ZAHLWOERTER = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
] as const;
const MENGE =
  '(?:Fälle?n?|Akten?|Hinweisen?|Systemhinweisen?|Meldungen?|Personen?|Menschen|Klient(?:innen|en)?|Familien?|Kinder[n]?|Frauen|Männer[n]?|Ratsuchenden?|Betroffenen?|Haushalten?|Jugendlichen?|Geflüchteten?)';
const FALLZAHL = new RegExp(
  `(?<![\\p{L}\\d.,§])(${ZAHLWOERTER.join('|')}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})\\s+(?:\\p{Ll}+\\s+)?${MENGE}(?!\\p{L})`,
  'giu',
);

/** „drei Fälle“ and „17 betroffene Familien“, but not „20 Fälle“. */
function findFallzahlen(text: string): Spur[] {
  return [...text.matchAll(FALLZAHL)].flatMap(({ 0: stelle, 1: zahl = '', index }): Spur[] => {
    const wort = ZAHLWOERTER.findIndex((eines) => eines === zahl.toLowerCase());
    const wert = wort >= 0 ? wort + 2 : Number(zahl.replaceAll('.', ''));
    if (wert >= RUNDUNG && wert % RUNDUNG === 0) return [];
    return [{ art: 'FALLZAHL', von: index, bis: index + stelle.length }];
  });
}
