import { type Ergebnis, formatWert, type Wertart } from './ergebnis.model.ts';

/** One place where a table computed anew is other than the frozen one. */
export type Unterschied = { wo: string; vorher: string; jetzt: string };

/** Differences in the order of the table; an empty list means equal. At most `hoechstens` are named. */
export function compareErgebnisse(vorher: Ergebnis, jetzt: Ergebnis, hoechstens = 200): Unterschied[] {
  if (vorher.art !== jetzt.art)
    return [{ wo: 'Ergebnis', vorher: describeErgebnis(vorher), jetzt: describeErgebnis(jetzt) }];
  const [alt, neu] = [toStellen(vorher), toStellen(jetzt)];
  return [...new Set([...alt.keys(), ...neu.keys()])]
    .filter((wo) => alt.get(wo) !== neu.get(wo))
    .slice(0, hoechstens)
    .map((wo) => ({ wo, vorher: alt.get(wo) ?? 'fehlt', jetzt: neu.get(wo) ?? 'fehlt' }));
}

const describeErgebnis = ({ art }: Ergebnis): string =>
  art === 'TABELLE' ? 'Tabelle' : 'nicht beantwortbar';

/** Every cell and every note by where it stands. */
function toStellen(ergebnis: Ergebnis): Map<string, string> {
  const stellen = new Map<string, string>([['Titel', ergebnis.titel]]);
  ergebnis.hinweise.forEach((hinweis, lfd) => stellen.set(`Hinweis ${String(lfd + 1)}`, hinweis));
  if (ergebnis.art === 'NICHT_BEANTWORTBAR') {
    stellen.set('Was fehlt', ergebnis.fehlt);
    stellen.set('Daten seit', ergebnis.seit ?? 'nie');
    stellen.set('Stattdessen', ergebnis.stattdessen ?? 'nichts');
    return stellen;
  }
  const { spalten, zeilen, summe } = ergebnis;
  const art = (spalte: number): Wertart => spalten[spalte]?.art ?? 'ANZAHL';
  ergebnis.marken.forEach((marke, lfd) => stellen.set(`Kennzeichen ${String(lfd + 1)}`, marke));
  for (const { name, marke, werte } of zeilen) {
    stellen.set(`${name}, Kennzeichen`, marke);
    werte.forEach((wert, spalte) =>
      stellen.set(`${name}, ${spalten[spalte]?.kopf ?? ''}`, formatWert(wert, art(spalte))),
    );
  }
  summe?.forEach((wert, spalte) =>
    stellen.set(`Insgesamt, ${spalten[spalte]?.kopf ?? ''}`, formatWert(wert, art(spalte))),
  );
  return stellen;
}
