import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Herkunft = {
  zugangsweg: Zugangsweg;
  sprache: string;
  bedarfe: Themenbereich[];
  informationAm: PlainDate | null;
  ergebnis: string | null;
};

const herkunft = createAnweisung(
  (_trx, { mandantId, akteId }: { mandantId: string; akteId: string }) => sql<Herkunft>`
    SELECT zugangsweg, sprache, bedarfe, information_am AS "informationAm", ergebnis
      FROM fall.kurzberatung WHERE mandant_id = ${mandantId} AND akte_id = ${akteId}`,
);

/** The plain part of the Kurzberatung of the same Akte; undefined when it began as a Fall. */
export async function findHerkunft(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Herkunft | undefined> {
  const [zeile] = await herkunft(trx, { mandantId, akteId });
  return zeile;
}
