import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toEintragOrt } from './siegelorte.ts';
import { insertEintrag, type Verweiszeile } from './verweis.repo.ts';
import type { EintragTabelle } from './verweis.tables.ts';

/** Writes an attempt, an answer by hand or a message; its text is sealed under the key of the Akte. */
export async function recordEintrag(
  trx: Trx,
  kontext: Kontext,
  verweis: Pick<Verweiszeile, 'id' | 'akte_id'>,
  eintrag: { art: EintragTabelle['art']; code: string; datum: PlainDate; text: string | undefined },
): Promise<string> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = createUuidV7();
  const { text, ...rest } = eintrag;
  const ort = toEintragOrt(mandantId, verweis.akte_id, id);
  await insertEintrag(trx, {
    mandant_id: mandantId,
    id,
    akte_id: verweis.akte_id,
    verweis_id: verweis.id,
    ueber: 'HAND',
    siegel: text === undefined ? null : await kontext.dienste.tresor.seal(ort, { text }),
    erfasst_von: kontoId,
    ...rest,
  });
  return id;
}
