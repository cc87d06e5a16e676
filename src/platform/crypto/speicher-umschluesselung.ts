import type { Pool, PoolClient } from 'pg';
import type { VerpackterSchluessel } from './schluesselspeicher.ts';
import { parseZeilen } from './speicher-abfragen.ts';
import { runUmschluesselung } from './speicher-transaktion.ts';

type Tabelle = 'datenschluessel' | 'mandantschluessel';

const SPALTEN: Record<Tabelle, string> = {
  datenschluessel: 'subjekt_art, subjekt_id, loeschklasse',
  mandantschluessel: `'suche' AS subjekt_art, mandant_id AS subjekt_id, zweck AS loeschklasse`,
};

/** One block of a rotation, both tables; SKIP LOCKED lets two rotations run side by side. */
export async function updateVerpackungsblock(
  pool: Pool,
  version: number,
  block: number,
  rewrap: (alt: VerpackterSchluessel) => Buffer,
): Promise<number> {
  return await runUmschluesselung(pool, async (client) => {
    const suche = await updateTabelle(client, 'mandantschluessel', version, block, rewrap);
    return suche + (await updateTabelle(client, 'datenschluessel', version, block, rewrap));
  });
}

/** Keys that still wait for the rotation. */
export async function countAeltere(pool: Pool, version: number): Promise<number> {
  return await runUmschluesselung(pool, async (client) => {
    const { rows } = await client.query<{ anzahl: number }>(
      `SELECT (SELECT count(*) FROM schluessel.mandantschluessel WHERE hauptschluessel_version < $1)::int
            + (SELECT count(*) FROM schluessel.datenschluessel WHERE hauptschluessel_version < $1)::int AS anzahl`,
      [version],
    );
    return rows[0]?.anzahl ?? 0;
  });
}

async function updateTabelle(
  client: PoolClient,
  tabelle: Tabelle,
  version: number,
  block: number,
  rewrap: (alt: VerpackterSchluessel) => Buffer,
): Promise<number> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT mandant_id, ${SPALTEN[tabelle]}, schluessel_id, verpackt, hauptschluessel_version FROM schluessel.${tabelle}
     WHERE hauptschluessel_version < $1 LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [version, block],
  );
  const alte = parseZeilen(rows);
  if (alte.length === 0) return 0;
  await client.query(
    `UPDATE schluessel.${tabelle} d SET verpackt = g.verpackt, hauptschluessel_version = $1
     FROM unnest($2::uuid[], $3::bytea[]) AS g (id, verpackt) WHERE d.schluessel_id = g.id`,
    [version, alte.map(({ schluesselId }) => schluesselId), alte.map(rewrap)],
  );
  return alte.length;
}
