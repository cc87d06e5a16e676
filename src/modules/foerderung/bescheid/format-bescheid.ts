import type { Bescheid, Bescheidfehler, Textteil } from './bescheid-typen.model.ts';

/** The Bescheid as plain text, as it reads from top to bottom. */
export function formatBescheid(bescheid: Bescheid): string {
  const teile = bescheid.abschnitte.flatMap(({ ueberschrift, teile: inhalt }, platz) => [
    ...(ueberschrift === null ? [] : ['', `${platz + 1}. ${ueberschrift}`]),
    ...inhalt.flatMap(formatTeil),
  ]);
  return [
    bescheid.absender,
    '',
    ...bescheid.empfaenger,
    '',
    ...bescheid.angaben.map(({ name, wert }) => `${name}: ${wert}`),
    '',
    bescheid.titel,
    bescheid.kennzeichen,
    ...teile,
    '',
    ...bescheid.zeichnung,
    '',
  ].join('\n');
}

function formatTeil(teil: Textteil): string[] {
  if (teil.art === 'absatz') return [teil.text];
  if (teil.art === 'liste') return teil.punkte.map((punkt) => `- ${punkt}`);
  const { kopf, zeilen, summe } = teil;
  return [kopf, ...zeilen, ...(summe === null ? [] : [summe])].map((zeile) => `  ${zeile.join(' | ')}`);
}

/** One line for each: place, what, repair, rule. */
export function formatBescheidfehler(fehler: readonly Bescheidfehler[]): string {
  return fehler
    .map(
      ({ ort, text, abhilfe, regel }) =>
        `${ort}: ${text} ${abhilfe}${regel === null ? '' : ` (Regel ${regel})`}`,
    )
    .join('\n');
}
