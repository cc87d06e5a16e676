import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import type { Ankerstand } from './anker-lesen.ts';
import { getAnkerstand } from './anker-lesen.ts';
import type { Pruefergebnis } from './befund.ts';
import { checkKetten } from './kettenpruefung.ts';
import { listLaeufe } from './laeufe.ts';
import { getGeloescht, getGrenze, listSiegel, listZeilen, runWithSnapshot } from './protokoll-lesen.ts';
import { sealProtokoll } from './seal-protokoll.ts';

export { toExitCode } from './befund.ts';
export type { Befund, BefundArt, Pruefergebnis } from './befund.ts';

/**
 * `kim protokoll pruefe`: seals what is open, then reads all rows and seals again, recomputes every hash outside the
 * database and compares with the anchor. Rows are streamed. `client` is an unpipelined connection of kim_app.
 */
export async function checkProtokoll(client: ClientBase, ankerOrdner?: string): Promise<Pruefergebnis> {
  // The anchor first: heads written while the check reads would look like a cut-off.
  const anker = await findAnkerstand(ankerOrdner);
  await sealOpen(client);
  return await runWithSnapshot(client, async () => {
    const grenze = await getGrenze(client);
    return await checkKetten({
      laeufe: listLaeufe(listSiegel(client), listZeilen(client)),
      geloescht: await getGeloescht(client),
      anker,
      isUnmoeglich: ({ epoche, tx }) => epoche !== grenze.epoche || tx >= grenze.tx,
    });
  });
}

/** Waits a while for a worker that is sealing; what stays unsealed is reported as such. */
async function sealOpen(client: ClientBase): Promise<void> {
  for (let versuch = 0; versuch < 50; versuch += 1) {
    if (!(await sealProtokoll(client)).besetzt) return;
    await wait(100);
  }
}

async function findAnkerstand(ordner: string | undefined): Promise<Ankerstand> {
  if (ordner !== undefined && existsSync(ordner)) return await getAnkerstand(ordner);
  return { koepfe: new Map(), wiederherstellungen: 0 };
}
