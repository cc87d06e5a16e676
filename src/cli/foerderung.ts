import { computePruefdatei } from '#src/modules/foerderung/index.ts';
import type { Ergebnis } from './befehle.ts';
import { readDateiargument } from './datei-argument.ts';

export const PRUEFE_AUFRUF = 'foerderung pruefe DATEI.json';
export const PRUEFE_HILFE = `Rechnet Fälle der Förderung nach der Richtlinie vom 12.12.2024, ohne Datenbank.
Eingabe: [{"id": …, "gruppe": …, "eingabe": {…}}]. Antwort: [{"id": …, "ergebnis": {…}}] in derselben Reihenfolge.
Ein fehlerhafter Fall bekommt statt eines Ergebnisses seine Fehler mit Feld und Abhilfe; die anderen werden gerechnet.
Ende 0: alles gerechnet, 1: ein Fall oder die Datei ist fehlerhaft, 2: falscher Aufruf.`;

/** `kim foerderung pruefe`: answers on stdout; mistakes and hints go to stderr, so that stdout is JSON or empty. */
export async function runFoerderungPruefe(args: readonly string[]): Promise<Ergebnis> {
  const text = await readDateiargument(PRUEFE_AUFRUF, args);
  if (!text.ok) return text.fehler;
  const ergebnis = computePruefdatei(text.wert);
  if (!ergebnis.ok) {
    console.warn(['Die Datei wurde zurückgewiesen. Es wurde nichts gerechnet.', ergebnis.fehler].join('\n'));
    return { code: 1, ausgabe: '' };
  }
  const { faelle, fehler, hinweise } = ergebnis.wert;
  if (fehler.length > 0) console.warn(['Nicht gerechnet wurden', ...fehler].join('\n'));
  if (hinweise.length > 0) console.warn(['Hinweis: Nicht berücksichtigt wurden', ...hinweise].join('\n'));
  return { code: fehler.length > 0 ? 1 : 0, ausgabe: JSON.stringify(faelle, null, 2) };
}
