import { computeSperrdatei } from '#src/modules/bericht/index.ts';
import type { Ergebnis } from './befehle.ts';
import { readDateiargument } from './datei-argument.ts';

export const SPERRE_AUFRUF = 'statistik sperre DATEI.json';
export const SPERRE_HILFE = `Sperrt kleine Zahlen in Tabellen, prüft, ob sie sich zurückrechnen lassen, und rundet auf Fünfer. Ohne Datenbank.
Eingabe: [{"id": …, "k": 5, "tabelle": [[…], […]]}], eine Liste je Zeile, ohne Summen. Antwort: je Tabelle
ausgabe (mit Summen, x = gesperrt), primaer, gesperrt, pruefung, sicher, veroeffentlichen, gerundet.
In pruefung stehen zu jeder gesperrten Zelle die Schranken von und bis; bis null heißt: nach oben offen.
Ende 0: alles gerechnet, 1: ein Eintrag oder die Datei ist fehlerhaft, 2: falscher Aufruf.`;

/** `kim statistik sperre`: answers on stdout; mistakes go to stderr, so that stdout is JSON or empty. */
export async function runStatistikSperre(args: readonly string[]): Promise<Ergebnis> {
  const text = await readDateiargument(SPERRE_AUFRUF, args);
  if (!text.ok) return text.fehler;
  const ergebnis = computeSperrdatei(text.wert);
  if (!ergebnis.ok) {
    console.warn(['Die Datei wurde zurückgewiesen. Es wurde nichts gerechnet.', ergebnis.fehler].join('\n'));
    return { code: 1, ausgabe: '' };
  }
  const { eintraege, fehler } = ergebnis.wert;
  if (fehler.length > 0) console.warn(['Nicht gerechnet wurden', ...fehler].join('\n'));
  return { code: fehler.length > 0 ? 1 : 0, ausgabe: JSON.stringify(eintraege, null, 2) };
}
