import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { OffenlegungInhalt } from './offenlegung.model.ts';
import { insertOffenlegung } from './offenlegung.repo.ts';
import { toOffenlegungOrt } from './siegelorte.ts';

export type Offenlegung = Pick<OffenlegungInhalt, 'was' | 'grundlage' | 'grund' | 'gebundenAls'> & {
  am: PlainDate;
  empfaenger: { art: (typeof EMPFAENGERART_CODES)[number]; name: string };
  /** The consent that carries it; null: it rests on a power. */
  einwilligungId: string | null;
};

/** Writes a disclosure down, sealed, and as an Ereignis of the Akte. The caller holds the lock and has checked the basis. */
export async function addOffenlegung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { am, empfaenger, einwilligungId, was, grundlage, grund, gebundenAls }: Offenlegung,
): Promise<string> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = createUuidV7();
  const inhalt: OffenlegungInhalt = {
    empfaengerArt: empfaenger.art,
    empfaenger: empfaenger.name,
    grundlage,
    was,
    grund,
    gebundenAls,
  };
  await insertOffenlegung(trx, {
    mandant_id: mandantId,
    id,
    akte_id: akteId,
    am,
    einwilligung_id: einwilligungId,
    siegel: await kontext.dienste.tresor.seal(toOffenlegungOrt(mandantId, akteId, id), inhalt),
    erfasst_von: kontoId,
  });
  const codes = { offenlegungId: id, ...(einwilligungId === null ? {} : { einwilligungId }) };
  await recordEreignis(
    trx,
    kontext,
    akteId,
    { art: 'OFFENGELEGT', codes, inhalt: { empfaenger: empfaenger.name, was } },
    am,
  );
  return id;
}
