import { fileURLToPath } from 'node:url';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { type Spalte, type Tabelle, toDecimalText, toIntegerText } from '../tabellen/spalten.ts';
import { createPdf } from './create-pdf.ts';

export type TabellenPdfAngaben<Zeile> = Tabelle<Zeile> & {
  titel: string;
  untertitel?: string;
  /** Below the table: source, rounding, assumptions. */
  hinweise?: readonly string[];
  /** Texts of the sum row, one per column, as `formatZelle` makes them. */
  summe?: readonly string[];
  stand: PlainDate;
  synthetisch: boolean;
  archivtag?: PlainDate;
  /** Landscape; from eight columns on unless told otherwise. */
  querformat?: boolean;
};

const VORLAGE = fileURLToPath(new URL('./vorlagen/tabelle.typ', import.meta.url));

/** A table as PDF/UA-1: head row on every page, numbers to the right, sum row, „Seite x von y“. */
export async function createTabellenPdf<Zeile>(angaben: TabellenPdfAngaben<Zeile>): Promise<Buffer> {
  const { spalten, titel, synthetisch } = angaben;
  const zeilen: string[][] = [];
  for await (const zeile of angaben.zeilen) zeilen.push(spalten.map((spalte) => formatZelle(spalte, zeile)));
  if (angaben.summe && angaben.summe.length !== spalten.length) throw new Error('Sum row has other columns');
  return await createPdf(
    VORLAGE,
    {
      untertitel: angaben.untertitel ?? null,
      hinweise: angaben.hinweise ?? [],
      stand: formatGerman(angaben.stand),
      querformat: angaben.querformat ?? spalten.length >= 8,
      schriftgrad: spalten.length > 10 ? 7.5 : 8.5,
      spalten: spalten.map((spalte) => ({
        kopf: spalte.kopf,
        rechts: spalte.art === 'ganzzahl' || spalte.art === 'hundertstel',
        // Texts share the width; numbers and days take what they need.
        anteil: spalte.art === 'text' ? (spalte.breite ?? 20) : 0,
      })),
      zeilen,
      summe: angaben.summe ?? null,
    },
    {
      titel,
      synthetisch,
      sprache: 'de',
      ...(angaben.archivtag === undefined ? {} : { archivtag: angaben.archivtag }),
    },
  );
}

/** The text of a cell for people: `1.234,50`, `30.09.2022`, empty for null. */
export function formatZelle<Zeile>(spalte: Spalte<Zeile>, zeile: Zeile): string {
  if (spalte.art === 'datum') {
    const tag = spalte.wert(zeile);
    return tag === null ? '' : formatGerman(tag);
  }
  const wert = spalte.wert(zeile);
  if (wert === null) return '';
  if (typeof wert === 'string') return wert;
  return groupDigits(spalte.art === 'hundertstel' ? toDecimalText(wert, ',') : toIntegerText(wert));
}

/** `-1234,50` becomes `−1.234,50`, with a real minus sign. */
function groupDigits(text: string): string {
  return text.replace(/^-/, '\u2212').replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.');
}
