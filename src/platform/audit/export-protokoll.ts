import type { ClientBase } from 'pg';
import { FELDER } from './kanonisch.ts';
import { getGeloescht, listSiegel, listZeilen, runWithSnapshot } from './protokoll-lesen.ts';
import { sealProtokoll } from './seal-protokoll.ts';

/** Name and version of the export format. */
export const FORMAT = 'kim-protokoll-1';

/**
 * The whole log as NDJSON for a check without database: head, lawful deletions, seals, rows, end. `write` gets one line
 * at a time (with line end) and may wait for its stream. Answers the numbers of the last line.
 */
export async function exportProtokoll(
  client: ClientBase,
  write: (zeile: string) => Promise<void> | void,
): Promise<{ siegel: number; eintraege: number }> {
  await sealProtokoll(client);
  const put = async (wert: object) => await write(`${JSON.stringify(wert)}\n`);
  return await runWithSnapshot(client, async () => {
    const anzahl = { siegel: 0, eintraege: 0 };
    const { vor, enden } = await getGeloescht(client);
    await put({ art: 'kopf', format: FORMAT, felder: FELDER });
    await put({ art: 'geloescht', vor, enden: [...enden] });
    for await (const siegel of listSiegel(client)) {
      await put({ art: 'siegel', siegel });
      anzahl.siegel += 1;
    }
    for await (const zeile of listZeilen(client)) {
      await put({ art: 'eintrag', zeile });
      anzahl.eintraege += 1;
    }
    await put({ art: 'ende', ...anzahl });
    return anzahl;
  });
}
