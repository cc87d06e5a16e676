import {
  computeDiagramm,
  computeSkala,
  type Diagrammdaten,
  listZahlen,
} from '#src/core/diagramm/diagramm.ts';
import { formatSvg } from '#src/core/diagramm/diagramm-svg.ts';
import { type Bildtabelle, formatBildzahl, toTabellenbild } from '../kennzahl/bild.model.ts';

/** `text` stands above the picture, `beschreibung` is read in its place. */
export type Druckbild = { svg: string; text: string; beschreibung: string };

/** A4 upright with the margins of the documents, in points. */
const BREITE = 482;
const SCHRIFTGRAD = 9;
const HOEHE = { linie: 200, balken: 600 } as const;
/** So many bars are readable on one page; more are drawn in several pictures. */
const PUNKTE_HOECHSTENS = 54;
/** The tokens of the page in its light scheme, as values. */
const FARBEN = {
  reihen: ['#3a5eb9', '#008767', '#ad6500', '#a551cd'],
  text: '#1d1d1d',
  achse: '#5a5a5a',
  gitter: '#cfcfcf',
} as const;

/** The chart of the page for a document. */
export function toDruckbilder(tabelle: Bildtabelle): Druckbild[] {
  const { titel, zusammenfassung, daten } = toTabellenbild(tabelle);
  const teile = splitPunkte(daten);
  const skala = computeSkala(listZahlen(daten));
  return teile.map((teil, i) => {
    const bild = computeDiagramm(teil, {
      breite: BREITE,
      schriftgrad: SCHRIFTGRAD,
      formatiere: (zahl) => formatBildzahl(zahl, tabelle.einheit),
      hoechstens: HOEHE[teil.art],
      skala,
    });
    const lfd = teile.length === 1 ? '' : ` (Bild ${i + 1} von ${teile.length})`;
    return {
      svg: formatSvg(bild, FARBEN, 'Fira Sans'),
      text: i === 0 ? zusammenfassung : '',
      beschreibung: `${titel}${lfd}. ${zusammenfassung} Alle Zahlen stehen in der Tabelle darunter.`,
    };
  });
}

function splitPunkte(daten: Diagrammdaten): Diagrammdaten[] {
  const anzahl = Math.max(1, Math.ceil(daten.punkte.length / PUNKTE_HOECHSTENS));
  if (daten.art === 'linie' || anzahl === 1) return [daten];
  return Array.from({ length: anzahl }, (_, i) => ({
    ...daten,
    punkte: daten.punkte.slice(i * PUNKTE_HOECHSTENS, (i + 1) * PUNKTE_HOECHSTENS),
  }));
}
