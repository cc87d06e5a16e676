import { formatGerman } from '#src/core/plain-date.ts';
import { VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import type { Kennzahl, Kennzahltabelle, Kennzahlzelle } from './kennzahl.model.ts';

/** A cell as people read it: `x` hidden, `–` not shown, shares and means with one decimal, VZÄ with two. */
export function formatZelle(zelle: Kennzahlzelle, einheit: Kennzahltabelle['einheit']): string {
  if (zelle === null) return '–';
  if (zelle === VERDECKT) return VERDECKT;
  if (einheit === 'VZAE') return toDezimal(zelle, 2);
  if (einheit === 'ANTEIL' || einheit === 'MITTEL_MEDIAN') return toDezimal(zelle, 1);
  return String(zelle);
}

function toDezimal(zahl: number, stellen: 1 | 2): string {
  const ziffern = String(Math.abs(zahl)).padStart(stellen + 1, '0');
  return `${zahl < 0 ? '-' : ''}${ziffern.slice(0, -stellen)},${ziffern.slice(-stellen)}`;
}

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
