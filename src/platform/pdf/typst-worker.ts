import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfAntwort, PdfAuftrag } from './auftrag.ts';

/** Faces from npm packages: no font of the machine changes what a document looks like elsewhere. */
const SCHRIFTEN = [
  'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'fira-sans/400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  'fira-sans/700Bold/FiraSans_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  // Whole letters, so that Arabic and Persian are read out of the PDF again as they were written.
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  // Letters of Kurdish, Pashto and Urdu that Vazirmatn lacks.
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];

const require = createRequire(import.meta.url);
const compilers = new Map<string, NodeCompiler>();

/** One compiler per root folder: it keeps parsed fonts and templates. */
function getCompiler(wurzel: string): NodeCompiler {
  const vorhanden = compilers.get(wurzel);
  if (vorhanden) return vorhanden;
  const fontBlobs = SCHRIFTEN.map((datei) => readFileSync(require.resolve(`@expo-google-fonts/${datei}`)));
  const compiler = NodeCompiler.create({ workspace: wurzel, fontArgs: [{ fontBlobs }] });
  compilers.set(wurzel, compiler);
  return compiler;
}

function createAntwort(auftrag: PdfAuftrag): PdfAntwort {
  const compiler = getCompiler(auftrag.wurzel);
  try {
    const ergebnis = compiler.compile({
      mainFilePath: auftrag.vorlage,
      inputs: auftrag.eingaben,
      resetRead: true,
    });
    const dokument = ergebnis.result;
    if (dokument === null) return { nummer: auftrag.nummer, fehler: describe(ergebnis.takeDiagnostics()) };
    return { nummer: auftrag.nummer, pdf: compiler.pdf(dokument, { pdfStandard: auftrag.norm }) };
  } catch (fehler) {
    return { nummer: auftrag.nummer, fehler: fehler instanceof Error ? fehler.message : 'unknown' };
  } finally {
    compiler.evictCache(10);
  }
}

function describe(diagnose: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(diagnose?.shortDiagnostics ?? 'unknown').slice(0, 1000);
}

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread');
port.on('message', (auftrag: PdfAuftrag) => port.postMessage(createAntwort(auftrag)));
