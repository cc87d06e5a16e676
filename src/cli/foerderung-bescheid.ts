import { readFile, writeFile } from 'node:fs/promises';
import {
  createBescheid,
  createBescheidPdf,
  formatBescheid,
  formatBescheidfehler,
  parseBescheiddatei,
} from '#src/modules/foerderung/index.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { type Ergebnis, findOption, wrongUse } from './befehle.ts';

export const BESCHEID_AUFRUF = 'foerderung bescheid DATEI.json [--nach DATEI.pdf]';
export const BESCHEID_HILFE = `Schreibt einen Bescheid der Förderung aus einer Datei, ohne Datenbank: als Text, mit --nach als getaggtes PDF.
Die Texte sind ein Muster, bis die Anlagen 1 bis 4 der Richtlinie vorliegen.
Was fehlt oder nicht stimmt, steht mit Feld, Abhilfe und Regel in der Fehlerausgabe; geschrieben wird dann nichts.
Ende 0: geschrieben, 1: Bescheid oder Datei zurückgewiesen, 2: falscher Aufruf.`;

/** `kim foerderung bescheid`: text on stdout or a PDF in a file; what is refused goes to stderr. */
export async function runFoerderungBescheid(args: readonly string[]): Promise<Ergebnis> {
  const ziel = findOption(args, 'nach');
  const dateien = listDateien(args);
  const datei = dateien[0];
  if (datei === undefined || dateien.length > 1) {
    return wrongUse({ aufruf: BESCHEID_AUFRUF }, 'Nennen Sie genau eine Datei.');
  }
  if (ziel !== undefined && !ziel.toLowerCase().endsWith('.pdf')) {
    return wrongUse({ aufruf: BESCHEID_AUFRUF }, 'Nach --nach steht eine Datei, die auf .pdf endet.');
  }
  if (ziel === undefined && args.some((argument) => argument.startsWith('--nach'))) {
    return wrongUse({ aufruf: BESCHEID_AUFRUF }, 'Nach --nach fehlt die Datei.');
  }
  const inhalt = await readFile(datei, 'utf8').catch(() => null);
  if (inhalt === null) return wrongUse({ aufruf: BESCHEID_AUFRUF }, `Die Datei ${datei} ist nicht lesbar.`);
  const gelesen = parseBescheiddatei(inhalt);
  if (!gelesen.ok) return refuse('Die Datei wurde zurückgewiesen:', gelesen.fehler.join('\n'));
  const bescheid = createBescheid(gelesen.wert.auftrag);
  if (!bescheid.ok)
    return refuse('Der Bescheid wurde nicht geschrieben:', formatBescheidfehler(bescheid.fehler));
  if (ziel === undefined) return { code: 0, ausgabe: formatBescheid(bescheid.wert) };
  return writePdf(ziel, await createBescheidPdf(bescheid.wert, gelesen.wert.synthetisch));
}

/** What is no option and no value of one. */
function listDateien(args: readonly string[]): string[] {
  return args.filter((argument, platz) => !argument.startsWith('--') && args[platz - 1] !== '--nach');
}

async function writePdf(ziel: string, pdf: Buffer): Promise<Ergebnis> {
  await closePdf();
  try {
    await writeFile(ziel, pdf);
  } catch {
    return refuse(
      'Der Bescheid wurde nicht geschrieben:',
      `Die Datei ${ziel} ist nicht beschreibbar. Nennen Sie einen Ordner, den es gibt.`,
    );
  }
  return { code: 0, ausgabe: `Geschrieben: ${ziel}` };
}

function refuse(kopf: string, gruende: string): Ergebnis {
  console.warn(`${kopf}\n${gruende}`);
  return { code: 1, ausgabe: '' };
}
