import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Loeschvorschlag = {
  id: string;
  bis: PlainDate;
  anzahl: number;
  grund: string;
  am: PlainDate;
  kontoId: string;
  freigegeben: boolean | null;
  antwort: string | null;
  entschiedenAm: PlainDate | null;
  entschiedenVon: string | null;
};

/** Steps of deletion up to a day that are due, held by nothing and not released. */
export async function countLoeschreife(trx: Trx, bis: PlainDate): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT foerderung.zaehle_loeschreife(${bis}::date) AS anzahl`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

/** The open proposal first, then the last decisions. */
export async function listLoeschvorschlaege(trx: Trx, hoechstens: number): Promise<Loeschvorschlag[]> {
  const { rows } = await sql<Loeschvorschlag>`
    SELECT id, bis, anzahl, grund, vorgeschlagen_am AS am, vorgeschlagen_von AS "kontoId", freigegeben, antwort,
        entschieden_am AS "entschiedenAm", entschieden_von AS "entschiedenVon"
      FROM foerderung.loeschfreigabe
     ORDER BY freigegeben IS NOT NULL, erfasst_am DESC, id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** False: another proposal is open. */
export async function insertLoeschvorschlag(
  trx: Trx,
  neu: Pick<Loeschvorschlag, 'id' | 'bis' | 'anzahl' | 'grund' | 'kontoId'>,
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO foerderung.loeschfreigabe (id, bis, anzahl, grund, vorgeschlagen_von, vorgeschlagen_am)
    VALUES (${neu.id}, ${neu.bis}, ${neu.anzahl}, ${neu.grund}, ${neu.kontoId}, ${neu.bis})
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** False: somebody else was faster. */
export async function setLoeschentscheidung(
  trx: Trx,
  neu: { id: string; freigegeben: boolean; antwort: string; kontoId: string; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE foerderung.loeschfreigabe SET freigegeben = ${neu.freigegeben}, antwort = ${neu.antwort},
        entschieden_von = ${neu.kontoId}, entschieden_am = ${neu.am}
     WHERE id = ${neu.id} AND freigegeben IS NULL`.execute(trx);
  return numAffectedRows === 1n;
}
