import { parentPort, workerData } from 'node:worker_threads';
import type { PlainDate } from '#src/core/plain-date.ts';
import { parseHauptschluesselDatei } from '#src/platform/crypto/hauptschluessel-datei.ts';
import { createWeitenZufall } from '../../demo/zufall.ts';
import type { Landmandant } from '../plan.ts';
import type { Vorlagensatz } from '../vorlagen/vorlage.ts';
import { createAblage } from './ablage.ts';
import { type Gedruckt, writeMandant } from './write-mandant.ts';

export type Fadenauftrag = {
  schreiber: number;
  ordner: string;
  schluesselDatei: string;
  saat: number;
  heute: PlainDate;
  protokollAb: PlainDate;
  satz: Vorlagensatz;
  anteil: number;
  nurZaehlung: boolean;
  mandanten: Landmandant[];
};
export type Fadenmeldung =
  | { art: 'mandant'; gedruckt: Gedruckt }
  | { art: 'ende'; anzahlen: Record<string, number> };

/** A thread that prints its share of the Mandanten into files. */
async function run(auftrag: Fadenauftrag): Promise<void> {
  const haupt = await parseHauptschluesselDatei(auftrag.schluesselDatei, { produktion: false });
  if (!haupt.ok) throw new Error(haupt.fehler.meldung);
  const ablage = createAblage(auftrag.ordner, auftrag.schreiber);
  for (const mandant of auftrag.mandanten) {
    const gedruckt = writeMandant(
      {
        mandant,
        hauptschluessel: haupt.wert,
        ablage,
        zufall: createWeitenZufall(mandant.id, auftrag.saat),
        heute: auftrag.heute,
        protokollAb: auftrag.protokollAb,
        nurZaehlung: auftrag.nurZaehlung,
      },
      auftrag.satz,
      auftrag.anteil,
    );
    report({ art: 'mandant', gedruckt });
  }
  ablage.flush();
  report({ art: 'ende', anzahlen: { ...ablage.anzahlen } });
}

function report(meldung: Fadenmeldung): void {
  parentPort?.postMessage(meldung, []);
}

await run(workerData as Fadenauftrag);
