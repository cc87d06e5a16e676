import type { Bild, Zeichen } from './diagramm.ts';

/** Patterns of lines, so that they are told apart without colour; pages and documents use the same. */
export const STRICHE = ['', '8 4', '2 4', '12 4 2 4'] as const;

export type Farben = { reihen: readonly string[]; text: string; achse: string; gitter: string };

/** The picture as SVG 1.1, for documents: colours as values, one font of the document. */
export function formatSvg(
  { breite, hoehe, schriftgrad, zeichen }: Bild,
  farben: Farben,
  schrift: string,
): string {
  const teile = zeichen.map((eines) => formatZeichen(eines, farben));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breite}" height="${toPlatz(hoehe)}" viewBox="0 0 ${breite} ${toPlatz(hoehe)}" font-family="${schrift}" font-size="${schriftgrad}">${teile.join('')}</svg>`;
}

function formatZeichen(zeichen: Zeichen, { reihen, text, achse, gitter }: Farben): string {
  const farbe = (reihe: number): string => reihen[reihe % reihen.length] ?? text;
  switch (zeichen.art) {
    case 'strich': {
      const [[x1, y1], [x2, y2]] = [zeichen.von, zeichen.bis];
      const stroke = zeichen.rolle === 'achse' ? achse : gitter;
      return `<line x1="${toPlatz(x1)}" y1="${toPlatz(y1)}" x2="${toPlatz(x2)}" y2="${toPlatz(y2)}" stroke="${stroke}" stroke-width="0.75"/>`;
    }
    case 'flaeche': {
      const [x, y] = zeichen.ecke;
      return `<rect x="${toPlatz(x)}" y="${toPlatz(y)}" width="${toPlatz(zeichen.breite)}" height="${toPlatz(zeichen.hoehe)}" fill="${farbe(zeichen.reihe)}"/>`;
    }
    case 'zug': {
      const strich = STRICHE[zeichen.reihe % STRICHE.length] ?? '';
      const muster = strich === '' ? '' : ` stroke-dasharray="${strich}"`;
      return `<polyline points="${toPunkte(zeichen.stellen)}" fill="none" stroke="${farbe(zeichen.reihe)}" stroke-width="2"${muster}/>`;
    }
    case 'marke': {
      const [x, y] = zeichen.stelle;
      return `<circle cx="${toPlatz(x)}" cy="${toPlatz(y)}" r="2.5" fill="${farbe(zeichen.reihe)}"/>`;
    }
    case 'wort': {
      const [x, y] = zeichen.stelle;
      return `<text x="${toPlatz(x)}" y="${toPlatz(y)}" text-anchor="${zeichen.anker}" fill="${text}">${escapeXml(zeichen.text)}</text>`;
    }
  }
}

/** Points of a line as SVG writes them. */
export const toPunkte = (stellen: readonly (readonly [number, number])[]): string =>
  stellen.map(([x, y]) => `${toPlatz(x)},${toPlatz(y)}`).join(' ');

/** Hundredths are enough, and the same input gives the same bytes. */
const toPlatz = (zahl: number): string => String(Math.round(zahl * 100) / 100);

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (eines) => ZEICHEN[eines] ?? '');
