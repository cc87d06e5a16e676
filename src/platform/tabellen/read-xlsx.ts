import { strFromU8, unzipSync } from 'fflate';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import type { Importfehler } from './importfehler.ts';
import { type Lesung, toLesung } from './parse-csv.ts';
import {
  findTeil,
  type Mappe,
  parseAttribute,
  parseGemeinsame,
  parseTagformate,
  parseVerbundene,
  streamElemente,
  toXmlText,
} from './xlsx-lesen.ts';

/** So large is a workbook unpacked at most: a small file may hold endless blanks. */
const ENTPACKT_HOECHSTENS = 150 * 1024 * 1024;
const ZELLE_HOECHSTENS = 100_000;

/** `hinweise`: what the reader should know although nothing is wrong. */
export type Tabellenlesung = Lesung & { hinweise: string[] };

/** Is it packed (an Excel workbook of today, a package of tables)? */
export function isGepackt(inhalt: Buffer): boolean {
  return inhalt.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/**
 * Reads the first sheet of an Excel workbook (.xlsx). A day is given as 2026-10-31, a number with a point, a formula as the result
 * that Excel has stored. Merged cells, results that are errors, and cells without a heading are named with row and column.
 */
export function readXlsx(inhalt: Buffer, grenzen: { zeilen?: number } = {}): Tabellenlesung {
  const mappe = openMappe(inhalt);
  if (typeof mappe === 'string')
    return refuse(mappe, 'Speichern Sie die Datei in Excel neu als „Excel-Arbeitsmappe (.xlsx)“.');
  const blatt = mappe.blatt;
  const verbunden = parseVerbundene(blatt);
  const stand: Stand = { formeln: 0, fehler: [], breite: 0, kopf: [] };
  const zeilen: { nummer: number; werte: string[] }[] = [];
  let nummer = 0;
  for (const { attribute, inhalt: teil } of streamElemente(blatt, 'row')) {
    nummer = Number(parseAttribute(attribute)['r'] ?? nummer + 1);
    const werte = readZeile(mappe, teil, nummer, stand);
    if (werte.every((wert) => wert === '')) continue;
    if (stand.kopf.length === 0) {
      if (verbunden.some(({ von, bis }) => von <= nummer && nummer <= bis))
        return refuse(
          `In Zeile ${nummer} sind Zellen verbunden, und dort muss die Kopfzeile stehen.`,
          'Löschen Sie Titelzeilen über der Tabelle, heben Sie die Verbindung auf, und geben Sie jeder Spalte eine Überschrift.',
        );
      stand.kopf = dropLeere(werte);
      zeilen.push({ nummer, werte: stand.kopf });
      continue;
    }
    zeilen.push({ nummer, werte: fitZeile(werte, nummer, stand) });
  }
  for (const { von, bis, ref } of verbunden)
    for (let zeile = von; zeile <= Math.min(bis, nummer, von + 100); zeile += 1)
      stand.fehler.push({
        zeile,
        spalte: null,
        grund: `Die Zellen ${ref} sind verbunden; was zu welcher Zeile gehört, ist nicht zu erkennen.`,
        reparatur: 'Heben Sie in Excel die Verbindung auf, und füllen Sie jede Zelle.',
      });
  const falsch = new Set(stand.fehler.map(({ zeile }) => zeile));
  const lesung = toLesung(
    { zeilen: zeilen.filter((eine) => !falsch.has(eine.nummer)), fehler: [] },
    grenzen.zeilen ?? 100_000,
  );
  return {
    ...lesung,
    fehler: [...lesung.fehler, ...stand.fehler].sort((a, b) => a.zeile - b.zeile),
    hinweise: [
      ...(stand.formeln > 0
        ? [`In ${stand.formeln} Zellen stehen Formeln. Gelesen ist ihr letztes Ergebnis.`]
        : []),
      ...(mappe.weitere.length > 0
        ? [
            `Gelesen ist nur das erste Blatt „${mappe.name}“, nicht: ${mappe.weitere.join(', ').slice(0, 200)}.`,
          ]
        : []),
    ],
  };
}

/** The parts of a workbook, or why it is none. */
function openMappe(inhalt: Buffer): Mappe | string {
  if (inhalt.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return 'Die Datei ist eine alte Excel-Mappe (.xls) oder mit einem Kennwort geschützt.';
  let gross = 0;
  let teile: Record<string, Uint8Array>;
  try {
    teile = unzipSync(inhalt, {
      filter: ({ name, originalSize }) => {
        const gebraucht = /^xl\/(?:workbook\.xml|_rels\/|sharedStrings|styles|worksheets\/[^/]*\.xml)/.test(
          name,
        );
        if (gebraucht) gross += originalSize;
        return gebraucht && gross <= ENTPACKT_HOECHSTENS;
      },
    });
  } catch {
    return 'Die Excel-Mappe ist beschädigt oder nicht vollständig.';
  }
  if (gross > ENTPACKT_HOECHSTENS) return 'Die Excel-Mappe ist entpackt zu groß.';
  const text = (name: string) => {
    const teil = teile[name];
    return teil === undefined ? '' : dropPraefix(strFromU8(teil));
  };
  const mappe = findTeil(text);
  if (mappe === undefined) return 'In der Excel-Mappe ist kein Tabellenblatt zu finden.';
  return {
    ...mappe,
    gemeinsame: parseGemeinsame(text('xl/sharedStrings.xml')),
    tagformate: parseTagformate(text('xl/styles.xml')),
  };
}

/** Some programs write `<x:row>` where others write `<row>`. */
function dropPraefix(text: string): string {
  const praefix = /<([a-z]\w{0,7}):(?:worksheet|workbook|sst|styleSheet)\b/i.exec(text.slice(0, 2_000))?.[1];
  return praefix === undefined
    ? text
    : text.replaceAll(`<${praefix}:`, '<').replaceAll(`</${praefix}:`, '</');
}

type Stand = { formeln: number; fehler: Importfehler[]; breite: number; kopf: string[] };

function readZeile(mappe: Mappe, teil: string, zeile: number, stand: Stand): string[] {
  const werte: string[] = [];
  let stelle = -1;
  for (const { attribute, inhalt } of streamElemente(teil, 'c')) {
    const { r = '', t = 'n', s = '' } = parseAttribute(attribute);
    stelle = r === '' ? stelle + 1 : toStelle(r);
    // Beyond what Excel itself can hold nothing is a cell.
    if (stelle < 0 || stelle > 16_383) continue;
    while (werte.length < stelle) werte.push('');
    const melde = (grund: string, reparatur: string) =>
      stand.fehler.push({
        zeile,
        spalte: stand.kopf[stelle] ?? null,
        grund: `Zelle ${r}: ${grund}`,
        reparatur,
      });
    const roh = [...streamElemente(inhalt, 'v')][0]?.inhalt;
    if (/<f[\s>/]/.test(inhalt)) {
      stand.formeln += 1;
      if (roh === undefined)
        melde(
          'Die Formel hat kein Ergebnis.',
          'Öffnen und speichern Sie die Datei in Excel, oder schreiben Sie den Wert hinein.',
        );
    }
    if (t === 'e')
      melde(`Die Formel ergibt den Fehler ${toXmlText(roh ?? '')}.`, 'Schreiben Sie den Wert in die Zelle.');
    const wert = t === 'e' ? '' : toWert(mappe, { art: t, format: Number(s), roh: roh ?? '', inhalt });
    if (wert.length > ZELLE_HOECHSTENS) melde('Der Text ist länger als 100.000 Zeichen.', 'Kürzen Sie ihn.');
    werte[stelle] = wert.length > ZELLE_HOECHSTENS ? '' : wert.trim();
  }
  return werte;
}

type Zelle = { art: string; format: number; roh: string; inhalt: string };

function toWert(mappe: Mappe, { art, format, roh, inhalt }: Zelle): string {
  if (art === 'inlineStr')
    return [...streamElemente(inhalt, 't')].map((teil) => toXmlText(teil.inhalt)).join('');
  if (art === 's') return mappe.gemeinsame[Number(roh)] ?? '';
  if (art === 'b') return roh === '1' ? 'ja' : 'nein';
  const text = toXmlText(roh).trim();
  if (art !== 'n' || text === '') return text;
  const zahl = Number(text);
  if (!Number.isFinite(zahl)) return text;
  return mappe.tagformate.has(format) && zahl >= 1 && zahl < 2_958_466
    ? toTag(zahl, mappe.seit1904)
    : String(zahl);
}

/** Days since 1899-12-30, in workbooks of old Macs since 1904. A time of day is left out. */
function toTag(zahl: number, seit1904: boolean): string {
  return addDays(toPlainDate(seit1904 ? '1904-01-01' : '1899-12-30'), Math.floor(zahl));
}

/** `AB12` is column 27. */
function toStelle(ort: string): number {
  let nummer = 0;
  for (const zeichen of /^[A-Z]{1,3}/.exec(ort)?.[0] ?? '') nummer = nummer * 26 + zeichen.charCodeAt(0) - 64;
  return nummer - 1;
}

function dropLeere(werte: readonly string[]): string[] {
  return werte.slice(0, werte.findLastIndex((wert) => wert !== '') + 1);
}

/** Empty cells at the end are not written in a workbook; what stands beside the table has no heading. */
function fitZeile(werte: readonly string[], zeile: number, { kopf, fehler }: Stand): string[] {
  const daneben = werte.findIndex((wert, stelle) => stelle >= kopf.length && wert !== '');
  if (daneben !== -1)
    fehler.push({
      zeile,
      spalte: null,
      grund: `In der ${daneben + 1}. Spalte steht etwas, aber sie hat keine Überschrift.`,
      reparatur: 'Ergänzen Sie die Überschrift, oder leeren Sie die Zelle.',
    });
  return kopf.map((_, stelle) => werte[stelle] ?? '');
}

function refuse(grund: string, reparatur: string): Tabellenlesung {
  return { kopf: null, zeilen: [], fehler: [{ zeile: 0, spalte: null, grund, reparatur }], hinweise: [] };
}
