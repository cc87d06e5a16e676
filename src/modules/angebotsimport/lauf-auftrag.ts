import { z } from 'zod';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { defineAuftrag } from '#src/platform/jobs/auftrag.ts';
import { enqueue } from '#src/platform/jobs/enqueue.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { deleteAlteDateien } from './datei/datei.repo.ts';
import type { Abrufregel } from './abruf.ts';
import { toAbrufregel } from './abruf.ts';
import {
  deleteLaufzeilen,
  findLauf,
  insertLauf,
  listFaelligeQuellen,
  listLetzteLaeufe,
  setLaufFehler,
  setLaufZustand,
} from './quelle.repo.ts';
import { runUebernahme } from './run-uebernahme.ts';
import { asQuelle, LaufGestoppt, runVorschau } from './run-vorschau.ts';

/** Reads a source or takes a preview over, whatever the Lauf waits for. */
export const angebotslaufAuftrag = defineAuftrag({
  name: 'angebot-lauf',
  schema: z.object({ standortId: z.uuid(), laufId: z.uuid() }),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 3_600,
});

/** Every night: readings that are due by the rhythm of their source. */
export const angebotsquellenAuftrag = defineAuftrag({
  name: 'angebot-quellen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 300,
  zeitplan: { cron: '15 3 * * *', inhalt: {} },
});

/** After a crash it runs again: an unfinished preview is read anew, an unfinished takeover had changed nothing. */
export async function runAngebotslauf(
  dienste: Dienste,
  { standortId, laufId }: { standortId: string; laufId: string },
  regel: Abrufregel = toAbrufregel(dienste),
  signal?: AbortSignal,
): Promise<void> {
  const lauf = await asQuelle(dienste, laufId, 'Lauf einer Quelle beginnen', async (trx) => {
    const eigener = await findLauf(trx, standortId, laufId);
    if (eigener === undefined || eigener.zustand === 'UEBERNAHME') return eigener;
    const begonnen = await setLaufZustand(trx, eigener.standortId, {
      id: laufId,
      von: ['WARTET', 'LIEST'],
      nach: 'LIEST',
    });
    if (begonnen) return { ...eigener, zustand: 'LIEST' as const };
    // Dropped or stopped: what was read of it goes.
    await deleteLaufzeilen(trx, standortId, laufId);
    return undefined;
  });
  if (lauf === undefined) return;
  try {
    await (lauf.zustand === 'UEBERNAHME'
      ? runUebernahme(dienste, lauf)
      : runVorschau(dienste, lauf, regel, signal));
  } catch (fehler) {
    // Its rows go with the run that was asked for when it was stopped.
    if (fehler instanceof LaufGestoppt) return;
    await asQuelle(dienste, laufId, 'Lauf einer Quelle abbrechen', (trx) =>
      setLaufFehler(trx, lauf.standortId, { id: laufId, fehler: 'ABGEBROCHEN', ort: '' }),
    );
    throw fehler;
  }
}

/** Puts the readings that are due into the queue. A preview that nobody looked at gives way to a new one. Answers how many. */
export async function runAngebotsquellen(dienste: Dienste): Promise<number> {
  const am = dienste.stichtag();
  return asQuelle(dienste, createUuidV7(), 'Quellen nach Zeitplan lesen', async (trx) => {
    await deleteAlteDateien(trx, addDays(am, -PARAMETER.angebotsdatei_tage.wert));
    const faellige = await listFaelligeQuellen(trx, {
      taeglichVor: addDays(am, -1),
      woechentlichVor: addDays(am, -7),
    });
    for (const { standortId, quelleId } of faellige) {
      // One after the other: each is a row and a job.
      const [alter] = await listLetzteLaeufe(trx, standortId, [quelleId]);
      if (alter !== undefined)
        await setLaufZustand(trx, standortId, { id: alter.id, von: ['BEREIT'], nach: 'VERWORFEN' });
      const id = createUuidV7();
      if (await insertLauf(trx, standortId, { id, quelleId, kontoId: null, am }))
        await enqueue(trx, angebotslaufAuftrag, { standortId, laufId: id }, { schluessel: id });
    }
    return faellige.length;
  });
}
