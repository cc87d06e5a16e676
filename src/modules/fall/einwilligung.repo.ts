import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Whether a consent for this purpose is valid on the day. */
export async function hasEinwilligung(
  trx: Trx,
  mandantId: string,
  akteId: string,
  zweck: string,
  stichtag: PlainDate,
): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`SELECT EXISTS (SELECT 1 FROM fall.einwilligung
    WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND zweck = ${zweck} AND entscheidung = 'ERTEILT'
      AND widerrufen_am IS NULL AND gueltig_von <= ${stichtag} AND (gueltig_bis IS NULL OR gueltig_bis >= ${stichtag})) AS da`.execute(
    trx,
  );
  return rows[0]?.da ?? false;
}
