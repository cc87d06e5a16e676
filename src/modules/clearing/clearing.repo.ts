import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Ausschluss, Clearingmodell } from './clearing.model.ts';

export type Clearingzeile = Clearingmodell & { id: string; erfasstAm: Date };

/** Everything the Standort ever set, the latest day first. */
export async function listClearingzeilen(trx: Trx, standortId: string): Promise<Clearingzeile[]> {
  const { rows } =
    await sql<Clearingzeile>`SELECT id, art, gespraech, ausschluss, kriterien, gueltig_von AS "gueltigVon",
      erfasst_am AS "erfasstAm" FROM stamm.clearing_modell WHERE standort_id = ${standortId}
    ORDER BY gueltig_von DESC, erfasst_am DESC LIMIT 100`.execute(trx);
  return rows;
}

export async function insertClearing(
  trx: Trx,
  zeile: {
    id: string;
    standortId: string;
    art: string;
    gespraech: number | null;
    ausschluss: readonly Ausschluss[];
    kriterien: readonly Ausschluss[];
    gueltigVon: PlainDate;
    kontoId: string;
  },
): Promise<void> {
  await sql`INSERT INTO stamm.clearing_modell (id, standort_id, art, gespraech, ausschluss, kriterien, gueltig_von, erfasst_von)
    VALUES (${zeile.id}, ${zeile.standortId}, ${zeile.art}, ${zeile.gespraech}, ${JSON.stringify(zeile.ausschluss)}::jsonb,
      ${JSON.stringify(zeile.kriterien)}::jsonb, ${zeile.gueltigVon}, ${zeile.kontoId})`.execute(trx);
}

/** Conversations that took place and were not broken off. */
export async function countGespraeche(trx: Trx, mandantId: string, akteId: string): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`SELECT count(*)::int AS anzahl FROM fall.kontakt
    WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND erreicht AND NOT abgebrochen`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}
