import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Sprache } from '../i18n/sprachen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { PdfAntwort, PdfAuftrag } from './auftrag.ts';

export type PdfAngaben = {
  /** Title of the document, shown and in the metadata (PDF/UA-1 asks for it). */
  titel: string;
  /** Invented data: watermark, header and a line in the text say so. */
  synthetisch: boolean;
  /** Language of the document as a whole; parts in another language say so themselves. */
  sprache: Sprache;
  /** To be kept: PDF/A-2b with this day in place of PDF/UA-1. */
  archivtag?: PlainDate;
};

const WURZEL = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A tagged PDF after PDF/UA-1 (ISO 14289-1); Typst checks the standard while it writes and refuses what breaks it.
 * `vorlage` is the absolute path of a .typ file below `src`; it imports `/platform/pdf/vorlagen/grund.typ` and finds
 * `daten` there. Data travel as JSON. The same input gives the same bytes. Works in a thread of its own (some 5 ms).
 * PDF/A and PDF/UA cannot be asked for together with this version of the compiler: `archivtag` chooses.
 * Throws when the template does not compile: a bug.
 */
export async function createPdf(vorlage: string, daten: unknown, angaben: PdfAngaben): Promise<Buffer> {
  const antwort = await sendToWorker({
    wurzel: WURZEL,
    vorlage,
    eingaben: {
      daten: JSON.stringify(daten),
      titel: angaben.titel,
      synthetisch: angaben.synthetisch ? '1' : '0',
      sprache: angaben.sprache,
      datum: angaben.archivtag ?? '',
    },
    norm: angaben.archivtag === undefined ? 'ua-1' : 'a-2b',
  });
  if ('fehler' in antwort) throw new Error(`PDF template failed: ${antwort.fehler}`);
  return Buffer.from(antwort.pdf.buffer, antwort.pdf.byteOffset, antwort.pdf.byteLength);
}

/** Ends the thread, for an orderly shutdown. The next document starts a new one. */
export async function closePdf(): Promise<void> {
  const { worker } = zustand;
  zustand.worker = null;
  await worker?.terminate();
}

type Wartende = { resolve: (antwort: PdfAntwort) => void; reject: (fehler: Error) => void };

/** One thread per process, started with the first document. */
const zustand: { worker: Worker | null; nummer: number; wartende: Map<number, Wartende> } = {
  worker: null,
  nummer: 0,
  wartende: new Map(),
};

function sendToWorker(auftrag: Omit<PdfAuftrag, 'nummer'>): Promise<PdfAntwort> {
  zustand.worker ??= startWorker();
  const { worker } = zustand;
  zustand.nummer += 1;
  const { nummer } = zustand;
  return new Promise((resolve, reject) => {
    zustand.wartende.set(nummer, { resolve, reject });
    // The process may end while nothing waits, and must not while something does.
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ ...auftrag, nummer } satisfies PdfAuftrag);
  });
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./typst-worker.ts', import.meta.url));
  worker.unref();
  worker.on('message', (antwort: PdfAntwort) => {
    zustand.wartende.get(antwort.nummer)?.resolve(antwort);
    zustand.wartende.delete(antwort.nummer);
    if (zustand.wartende.size === 0) worker.unref();
  });
  worker.on('error', (fehler) => refuseAll(worker, fehler));
  worker.on('exit', () => refuseAll(worker, new Error('PDF thread ended')));
  return worker;
}

/** A thread that died takes its documents with it; they are reported, not waited for. */
function refuseAll(worker: Worker, fehler: Error): void {
  if (zustand.worker === worker) zustand.worker = null;
  for (const { reject } of zustand.wartende.values()) reject(fehler);
  zustand.wartende.clear();
}
