import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Ortszeile = { name: string; ebene: string; klein: boolean };

/** In the domain fall: Kommunen of the own Standort, whether fewer persons than this are counted there, and the Standort. */
export async function listOrtswissen(trx: Trx, personen: number): Promise<Ortszeile[]> {
  const { rows } = await sql<Ortszeile>`
    SELECT name, ebene, klein FROM fall.liste_ortswissen(${personen}) ORDER BY name`.execute(trx);
  return rows;
}
