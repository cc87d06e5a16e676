import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Which of these rows the acting account has taken over before; Akten of others are not told. */
export async function listUebernommene(trx: Trx, tokens: readonly bigint[]): Promise<Set<string>> {
  const { rows } = await sql<{ token: string }>`
    SELECT liste_uebernommene::text AS token FROM fall.liste_uebernommene(${tokens.map(String)}::bigint[])`.execute(
    trx,
  );
  return new Set(rows.map(({ token }) => token));
}

/** Marks an Akte that was just made. */
export async function saveUebernommen(
  trx: Trx,
  zeile: { mandantId: string; akteId: string; am: PlainDate; token: bigint },
): Promise<void> {
  await sql`UPDATE fall.akte SET uebernommen_am = ${zeile.am}, uebernommen_token = ${String(zeile.token)}::bigint
    WHERE mandant_id = ${zeile.mandantId} AND id = ${zeile.akteId}`.execute(trx);
}
