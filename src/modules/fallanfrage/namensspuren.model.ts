import { findErkennbares } from '#src/modules/fachfrage/erkennbar.model.ts';
import { addFunde, findSpuren, type Spurart } from '#src/modules/fachfrage/personenspur.model.ts';

/** What names a person. Places, offices, ages and deadlines belong into an Anliegen: no hint for them. */
const NENNT_PERSON: ReadonlySet<Spurart> = new Set([
  'ANREDE',
  'NAME_FORM',
  'NAME_SCHRIFT',
  'INITIALEN',
  'GEBURTSDATUM',
  'ANSCHRIFT',
  'AUSWEIS',
  'NUMMER',
  'AKTENZEICHEN',
  'IBAN',
  'TELEFON',
  'EMAIL',
]);

/**
 * Words of an Anliegen that may say who the person is (DP-B-01: an Anfrage goes without a name; the call-back is for that).
 * By shape and a list of given names alone: an address that anybody may ask must not tell whose names are known here. So it
 * finds some and not all, and it is a hint.
 */
export function findNamensspuren(text: string): { art: Spurart; wort: string }[] {
  const spuren = addFunde(findSpuren(text), findErkennbares(text)).filter(({ art }) => NENNT_PERSON.has(art));
  const worte = spuren.map(({ art, von, bis }) => ({ art, wort: text.slice(von, bis).trim() }));
  return worte.filter(({ wort }, stelle) => worte.findIndex((eines) => eines.wort === wort) === stelle);
}
