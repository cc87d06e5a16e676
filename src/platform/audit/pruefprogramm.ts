import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { getAnkerstand } from './anker-lesen.ts';
import { createBefund, toExitCode } from './befund.ts';
import type { Pruefergebnis } from './befund.ts';
import { FELDER } from './kanonisch.ts';
import type { Siegel, Zeile } from './kanonisch.ts';
import { checkKetten } from './kettenpruefung.ts';
import type { Geloescht } from './kettenpruefung.ts';
import { listLaeufe } from './laeufe.ts';

/*
 * Checks an exported log (exportProtokoll) with nothing but Node and the files of this folder that it imports: no
 * database, no configuration, no packages. For auditors:
 *   node src/platform/audit/pruefprogramm.ts EXPORT.ndjson ANKER(.ndjson or folder)
 */

type Exportzeile =
  | { art: 'kopf'; format: string; felder: string[] }
  | { art: 'geloescht'; vor: string | null; enden: [string, string][] }
  | { art: 'siegel'; siegel: Siegel }
  | { art: 'eintrag'; zeile: Zeile }
  | { art: 'ende'; siegel: number; eintraege: number };

/** Reads the export twice side by side (seals and rows), so that its size does not matter. Throws on a foreign format. */
export async function checkExport(datei: string, anker?: string): Promise<Pruefergebnis> {
  const { geloescht, vollstaendig } = await getRahmen(datei);
  const ergebnis = await checkKetten({
    laeufe: listLaeufe(listSiegel(datei), listZeilen(datei)),
    geloescht,
    anker: anker === undefined ? { koepfe: new Map(), wiederherstellungen: 0 } : await getAnkerstand(anker),
  });
  if (vollstaendig || !ergebnis.ok) return ergebnis;
  return { ...ergebnis, ok: false, befund: createBefund('ABGESCHNITTEN') };
}

async function getRahmen(datei: string): Promise<{ geloescht: Geloescht; vollstaendig: boolean }> {
  let geloescht: Geloescht | undefined;
  let kopf = false;
  let vollstaendig = false;
  const gezaehlt = { siegel: 0, eintraege: 0 };
  for await (const zeile of listExport(datei)) {
    if (zeile.art === 'kopf') {
      kopf = zeile.format === 'kim-protokoll-1' && zeile.felder.join() === FELDER.join();
    } else if (zeile.art === 'geloescht') {
      // The limit by this machine's clock, not by what the export says.
      const zulaessigBis = `${new Date().getUTCFullYear() - 1}-01-01`;
      geloescht = { vor: zeile.vor, zulaessigBis, enden: new Map(zeile.enden) };
    } else if (zeile.art === 'ende') {
      vollstaendig = zeile.siegel === gezaehlt.siegel && zeile.eintraege === gezaehlt.eintraege;
    } else {
      gezaehlt[zeile.art === 'siegel' ? 'siegel' : 'eintraege'] += 1;
    }
  }
  if (!kopf || !geloescht) throw new Error('Die Datei ist kein Protokollexport dieses Formats.');
  return { geloescht, vollstaendig };
}

async function* listSiegel(datei: string): AsyncGenerator<Siegel> {
  for await (const zeile of listExport(datei)) if (zeile.art === 'siegel') yield zeile.siegel;
}

async function* listZeilen(datei: string): AsyncGenerator<Zeile> {
  for await (const zeile of listExport(datei)) if (zeile.art === 'eintrag') yield zeile.zeile;
}

async function* listExport(datei: string): AsyncGenerator<Exportzeile> {
  for await (const text of createInterface({ input: createReadStream(datei, 'utf8') })) {
    const wert: unknown = JSON.parse(text);
    if (!isExportzeile(wert)) throw new Error('Die Datei ist kein Protokollexport dieses Formats.');
    yield wert;
  }
}

function isExportzeile(wert: unknown): wert is Exportzeile {
  if (typeof wert !== 'object' || wert === null || !('art' in wert)) return false;
  return ['kopf', 'geloescht', 'siegel', 'eintrag', 'ende'].includes(String(wert.art));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [datei, anker] = process.argv.slice(2);
  if (datei === undefined) {
    process.stderr.write('Aufruf: node pruefprogramm.ts EXPORT.ndjson [ANKER]\n');
    process.exitCode = 2;
  } else {
    const ergebnis = await checkExport(datei, anker);
    process.stdout.write(`${JSON.stringify(ergebnis, null, 2)}\n`);
    process.exitCode = toExitCode(ergebnis);
  }
}
