import { formatGerman } from '#src/core/plain-date.ts';
import { formatZelle } from './zelle.model.ts';
import type { Kennzahl, Kennzahltabelle } from './kennzahl.model.ts';

export type Druckzeile = { readonly kopf: string; readonly zellen: readonly string[] };

/** Rows of every export: what the page shows, mean and median in rows of their own. */
export function toDruckzeilen(tabelle: Kennzahltabelle): {
  koepfe: readonly string[];
  zeilen: readonly Druckzeile[];
} {
  const { zeilen, spalten, zellen, median, einheit } = tabelle;
  return {
    koepfe: spalten.map(({ text }) => text),
    zeilen: zeilen.flatMap(({ text }, i) => {
      const mittel = { kopf: text, zellen: (zellen[i] ?? []).map((zelle) => formatZelle(zelle, einheit)) };
      if (median === null) return [mittel];
      return [
        { ...mittel, kopf: `${text}: Mittelwert` },
        { kopf: `${text}: Median`, zellen: (median[i] ?? []).map((zelle) => formatZelle(zelle, einheit)) },
      ];
    }),
  };
}

/** What stands under every table: definition, time, n and N, protection, hash. */
export function toBeipack(kennzahl: Kennzahl, tabelle: Kennzahltabelle): string[] {
  const { zeitraum, einheit } = tabelle;
  const anzahl = einheit === 'VZAE' ? 'VZAE' : 'ANZAHL';
  return [
    `${kennzahl.code} ${kennzahl.name}, Fassung ${tabelle.version} der Bestimmung`,
    kennzahl.definition,
    `Gezählt: ${kennzahl.zaehler}`,
    ...(kennzahl.nenner === null ? [] : [`Bezogen auf: ${kennzahl.nenner}`]),
    `Zeitraum: ${formatGerman(zeitraum.von)} bis ${formatGerman(zeitraum.bis)}`,
    ...(tabelle.stichtag === null ? [] : [`Stichtag: ${formatGerman(tabelle.stichtag)}`]),
    `n = ${formatZelle(tabelle.n, anzahl)}${tabelle.N === null ? '' : `, N = ${formatZelle(tabelle.N, anzahl)}`}`,
    `Wissensstand: ${tabelle.wissensstand}`,
    `Verdeckt: ${tabelle.anteilVerdeckt} Prozent der Zahlen`,
    ...tabelle.hinweise,
    `Quelle: ${kennzahl.quelle}; ${kennzahl.regel}`,
    `Prüfsumme: ${tabelle.pruefsumme}`,
  ];
}
