import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { insertThema, insertThemaereignis } from './thema.repo.ts';

/** Begins an own Thema that came from elsewhere; its way says from where. Answers its id. */
export async function setThemastart(
  trx: Trx,
  { standortId, kontoId, am }: { standortId: string; kontoId: string; am: PlainDate },
  { titel, beschreibung, geteilt }: { titel: string; beschreibung: string; geteilt: string },
): Promise<string> {
  const id = createUuidV7();
  await insertThema(trx, standortId, {
    id,
    titel,
    beschreibung,
    herkunft: 'STEUERUNG',
    verantwortlich: kontoId,
    am,
  });
  const ereignis = {
    themaId: id,
    nach: 'GEMELDET',
    grund: null,
    rueckmeldung: null,
    erklaert: [],
    kontoId,
    am,
  } as const;
  await insertThemaereignis(trx, standortId, { ...ereignis, art: 'GEMELDET', von: null, angaben: {} });
  await insertThemaereignis(trx, standortId, {
    ...ereignis,
    art: 'UEBERNOMMEN',
    von: 'GEMELDET',
    angaben: { geteilt },
  });
  return id;
}
