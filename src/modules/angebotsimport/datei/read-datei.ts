import { isUtf8 } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toSatz } from '#src/modules/hsds/parse-hsds.model.ts';
import { formatImportfehler, type Importfehler } from '#src/platform/tabellen/importfehler.ts';
import { readCsv } from '#src/platform/tabellen/parse-csv.ts';
import { isGepackt, readXlsx, type Tabellenlesung } from '#src/platform/tabellen/read-xlsx.ts';
import { parseSchutztext } from '#src/platform/tabellen/spalten.ts';
import type { Abruffehler } from '../abruf.ts';
import {
  type Eintrag,
  EINTRAEGE_HOECHSTENS,
  type OffenerEintrag,
  parseEintrag,
  type Portion,
} from '../read-hsds.ts';
import { guessSpalten, isEigeneAusgabe, type Spaltenwahl } from './felder.model.ts';
import { listServices } from './tabellenpaket.model.ts';
import { type Grundlage, parseZeile, readTitel, toZeilenkennung, type Zeilenlage } from './parse-zeile.ts';

const PORTION = 500;
/** So large is a package of tables at most when it is unpacked. */
const ENTPACKT_HOECHSTENS = 150 * 1024 * 1024;
/** So many columns are looked at, and so many mistakes of one row are told. */
const SPALTEN_HOECHSTENS = 200;
const FEHLER_HOECHSTENS = 20;

export type Dateiangaben = { name: string; zuordnung: Record<string, string>; spalten: Spaltenwahl };
type Lesung = AsyncGenerator<Result<Portion, Abruffehler>>;

/** Reads a file that somebody has put in: a table (CSV, Excel) or HSDS 3.0 (JSON, NDJSON, package of tables). What it is, its content says. */
export async function* readDatei(inhalt: Buffer, angaben: Dateiangaben): Lesung {
  const geladen = openDatei(inhalt);
  if (!geladen.ok) return yield geladen;
  if ('tabelle' in geladen.wert) return yield* readTabelle(geladen.wert.tabelle, geladen.wert.csv, angaben);
  return yield* readServices(geladen.wert, angaben);
}

type Saetze = { saetze: unknown[]; falsche: Importfehler[]; hinweise: string[] };
type Offen = { tabelle: Tabellenlesung; csv: boolean } | Saetze;

/** How PDF, PNG, JPEG and GIF begin. */
const KEINE_TABELLE = ['25504446', '89504e47', 'ffd8ff', '47494638'].map((hex) => Buffer.from(hex, 'hex'));

function openDatei(inhalt: Buffer): Result<Offen, Abruffehler> {
  if (isGepackt(inhalt)) return openGepackt(inhalt);
  if (KEINE_TABELLE.some((anfang) => inhalt.subarray(0, anfang.length).equals(anfang)))
    return refuse(
      'Das ist ein Bild oder ein PDF, keine Tabelle. Speichern Sie die Tabelle als Excel-Mappe (.xlsx) oder als CSV.',
    );
  const kodiert = toUtf8(inhalt);
  const anfang = kodiert.inhalt
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^[\ufeff\s]+/, '');
  if (anfang.startsWith('{') || anfang.startsWith('[')) {
    const { saetze, falsche } = parseJson(kodiert.inhalt.toString('utf8'));
    if (saetze === undefined)
      return refuse('Die Datei ist kein vollständiges JSON. Laden Sie sie noch einmal herunter.');
    return ok({ saetze, falsche, hinweise: kodiert.hinweise });
  }
  if (inhalt.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return ok({ tabelle: readXlsx(inhalt), csv: false });
  return ok({
    tabelle: { ...readCsv(kodiert.inhalt, { bytes: Infinity }), hinweise: kodiert.hinweise },
    csv: true,
  });
}

/** Texts of Windows are read as such, and it is said: a wrong letter is seen in the preview. */
function toUtf8(inhalt: Buffer): { inhalt: Buffer; hinweise: string[] } {
  if (inhalt.includes(0) || isUtf8(inhalt)) return { inhalt, hinweise: [] };
  if ((inhalt[0] === 0xff && inhalt[1] === 0xfe) || (inhalt[0] === 0xfe && inhalt[1] === 0xff))
    return { inhalt, hinweise: [] };
  return {
    inhalt: Buffer.from(new TextDecoder('windows-1252').decode(inhalt)),
    hinweise: [
      'Die Datei ist nicht in UTF-8 gespeichert. Sie ist als Windows-1252 gelesen. Prüfen Sie die Umlaute in der Vorschau.',
    ],
  };
}

function openGepackt(inhalt: Buffer): Result<Offen, Abruffehler> {
  let gross = 0;
  const namen: string[] = [];
  try {
    const teile = unzipSync(inhalt, {
      filter: ({ name, originalSize }) => {
        namen.push(name);
        const tabelle = /(?:^|\/)[a-z_]{3,40}\.csv$/.test(name);
        if (tabelle) gross += originalSize;
        return tabelle && gross <= ENTPACKT_HOECHSTENS;
      },
    });
    if (namen.some((name) => name === 'xl/workbook.xml' || name === '[Content_Types].xml'))
      return ok({ tabelle: readXlsx(inhalt), csv: false });
    if (gross > ENTPACKT_HOECHSTENS) return refuse('Das Paket ist entpackt zu groß.');
    if (!namen.some((name) => /(?:^|\/)services\.csv$/.test(name)))
      return refuse(
        'In dem Paket ist keine Tabelle services.csv. Erlaubt sind Excel-Mappen und Tabellenpakete nach HSDS 3.0.',
      );
    const tabellen = Object.entries(teile).map(([name, teil]) => ({
      name: name.replace(/^.*\//, '').replace(/\.csv$/, ''),
      lesung: readCsv(Buffer.from(strFromU8(teil)), { bytes: Infinity }),
    }));
    const falsche = tabellen.flatMap(({ name, lesung }) =>
      lesung.fehler.map((fehler) => ({ ...fehler, grund: `Tabelle ${name}: ${fehler.grund}` })),
    );
    const services = listServices(
      Object.fromEntries(tabellen.map(({ name, lesung }) => [name, lesung.zeilen.map(({ werte }) => werte)])),
    );
    return ok({ saetze: services, falsche, hinweise: [] });
  } catch {
    return refuse('Die Datei ist beschädigt oder nicht vollständig. Laden Sie sie noch einmal herunter.');
  }
}

/** One answer of `/services`, a bare list, one service, or one service a line. */
function parseJson(text: string): { saetze: unknown[] | undefined; falsche: Importfehler[] } {
  const rein = text.replace(/^\ufeff/, '');
  const ganz = parseJsonText(rein);
  if (ganz !== undefined) {
    const { contents, services } = toSatz(ganz);
    const saetze = [ganz, contents, services].find(Array.isArray) as unknown[] | undefined;
    return { saetze: saetze ?? [ganz], falsche: [] };
  }
  const zeilen = rein
    .split('\n')
    .map((zeile, nr) => ({ nr: nr + 1, wert: parseJsonText(zeile), leer: zeile.trim() === '' }));
  const gelesen = zeilen.filter(({ wert }) => wert !== undefined);
  // Not a single line of it: then it was not meant as lines.
  if (gelesen.length === 0) return { saetze: undefined, falsche: [] };
  return {
    saetze: gelesen.map(({ wert }) => wert),
    falsche: zeilen.flatMap(({ nr, wert, leer }) =>
      wert === undefined && !leer
        ? [
            {
              zeile: nr,
              spalte: null,
              grund: 'Die Zeile ist kein vollständiges JSON.',
              reparatur: 'Prüfen Sie, ob die Datei vollständig ist.',
            },
          ]
        : [],
    ),
  };
}

function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function* readServices({ saetze, falsche, hinweise }: Saetze, { zuordnung }: Dateiangaben): Lesung {
  if (saetze.length + falsche.length > EINTRAEGE_HOECHSTENS) return yield refuse('');
  const gesehen = new Set<string>();
  const gesamt = saetze.length + falsche.length;
  yield ok({
    eintraege: falsche.map((einer) => toAbgewiesen(einer)),
    gesamt,
    kopf: { spalten: [], hinweise },
  });
  for (let ab = 0; ab < saetze.length; ab += PORTION) {
    const eintraege = saetze
      .slice(ab, ab + PORTION)
      .flatMap((satz) => parseEintrag(satz, zuordnung))
      .map((eintrag) => checkDoppelt(eintrag, gesehen));
    yield ok({ eintraege, gesamt });
  }
}

async function* readTabelle(lesung: Tabellenlesung, csv: boolean, angaben: Dateiangaben): Lesung {
  const kopffehler = lesung.kopf === null ? lesung.fehler : lesung.fehler.filter(({ zeile }) => zeile <= 1);
  if (lesung.kopf === null || kopffehler.length > 0)
    return yield refuse(kopffehler.slice(0, 5).map(formatImportfehler).join(' '));
  const spalten = guessSpalten(lesung.kopf.slice(0, SPALTEN_HOECHSTENS), angaben.spalten);
  const gesamt = lesung.zeilen.length + lesung.fehler.length;
  const kopf = {
    spalten: spalten.map(({ name, feld }) => ({ name: name.slice(0, 120), feld })),
    hinweise: lesung.hinweise,
  };
  if (gesamt === 0)
    return yield refuse('Die Datei enthält nur eine Kopfzeile. Wählen Sie eine Datei mit Daten.');
  if (gesamt > EINTRAEGE_HOECHSTENS) return yield fail({ fehler: 'ZU_VIELE', ort: `${gesamt} Zeilen` });
  yield ok({ eintraege: lesung.fehler.map((einer) => toAbgewiesen(einer)), gesamt, kopf });
  if (!spalten.some(({ feld }) => feld === 'titel'))
    return yield fail({ fehler: 'SPALTE_FEHLT', ort: 'Kopfzeile' });
  const eigene = isEigeneAusgabe(lesung.kopf);
  const gesehen = new Map<string, number>();
  for (let ab = 0; ab < lesung.zeilen.length; ab += PORTION) {
    const eintraege = lesung.zeilen.slice(ab, ab + PORTION).map(({ nummer, werte }) =>
      toEintrag(
        {
          nummer,
          werte: eigene && csv ? dropSchutz(werte) : werte,
          spalten,
          zuordnung: angaben.zuordnung,
          anbieter: angaben.name,
          eigene,
        },
        gesehen,
      ),
    );
    yield ok({ eintraege, gesamt });
  }
}

function toEintrag(lage: Zeilenlage, gesehen: Map<string, number>): OffenerEintrag | Eintrag {
  const fremdId = toZeilenkennung(lage);
  const vorher = gesehen.get(fremdId);
  if (vorher !== undefined)
    return toAbgewiesen({
      zeile: lage.nummer,
      spalte: null,
      grund: `Das ist dasselbe Angebot wie in Zeile ${vorher}.`,
      reparatur: 'Löschen Sie eine der beiden Zeilen, oder geben Sie jeder eine eigene Kennung.',
    });
  gesehen.set(fremdId, lage.nummer);
  return { fremdId, mit: (grundlage) => parseOffenen(lage, fremdId, grundlage) };
}

function parseOffenen(lage: Zeilenlage, fremdId: string, grundlage: Grundlage | null): Eintrag {
  const gelesen = parseZeile(lage, grundlage);
  if (!gelesen.ok) return { ...toAbgewiesen(...gelesen.fehler), fremdId, titel: readTitel(lage) };
  const { angaben, gueltigBis, bestaetigtAm, anbieter, begriffe, oeffentlich, quelle } = gelesen.wert;
  return {
    ok: true,
    fremdId,
    gelesen: { fremdId, angaben, anbieter, gueltigBis, bestaetigtAm, hinweise: [], begriffe },
    kopf: { oeffentlich, quelle },
    fremd: {},
    anbieterFremd: {},
  };
}

/** The apostrophe that our export puts before what a spreadsheet would run. */
function dropSchutz(werte: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name, parseSchutztext(wert)]));
}

function checkDoppelt(eintrag: Eintrag, gesehen: Set<string>): Eintrag {
  if (!eintrag.ok || !gesehen.has(eintrag.fremdId)) {
    gesehen.add(eintrag.fremdId);
    return eintrag;
  }
  const { fremdId, gelesen } = eintrag;
  return { ok: false, fremdId, titel: gelesen.angaben.titel, grund: 'DOPPELT', feld: '' };
}

function toAbgewiesen(...fehler: Importfehler[]): Eintrag & { ok: false } {
  const zeile = fehler[0]?.zeile ?? 0;
  return {
    ok: false,
    fremdId: `Zeile ${zeile}`,
    titel: `Zeile ${zeile}`,
    grund: 'FELD_PASST_NICHT',
    feld: '',
    saetze: fehler.slice(0, FEHLER_HOECHSTENS).map((einer) => formatImportfehler(einer).slice(0, 600)),
  };
}

function refuse(ort: string): Result<never, Abruffehler> {
  return ort === ''
    ? fail({ fehler: 'ZU_VIELE', ort: '' })
    : fail({ fehler: 'DATEI_FORM', ort: ort.slice(0, 400) });
}
