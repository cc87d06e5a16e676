import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Laufzustand = 'LAEUFT' | 'FERTIG' | 'ABGEBROCHEN';
export type Rechenlaufzeile = {
  id: string;
  zustand: Laufzustand;
  stellen: number;
  fertig: number;
  gestartetAm: Date;
  beendetAm: Date | null;
};

/** The newest run of the own view. */
export async function findRechenlauf(trx: Trx): Promise<Rechenlaufzeile | undefined> {
  const { rows } = await sql<Rechenlaufzeile>`
    SELECT id, zustand, stellen, fertig, gestartet_am AS "gestartetAm", beendet_am AS "beendetAm"
      FROM bericht.rechenlauf ORDER BY gestartet_am DESC LIMIT 1`.execute(trx);
  return rows[0];
}

/** Marks all sums as old; null: not for this role. */
export async function insertRechenlauf(trx: Trx, id: string): Promise<number | null> {
  const { rows } = await sql<{
    stellen: number | null;
  }>`SELECT bericht.beginne_rechenlauf(${id}) AS stellen`.execute(trx);
  return rows[0]?.stellen ?? null;
}

/** null: it had ended, or is not ours. */
export async function updateRechenlauf(
  trx: Trx,
  id: string,
  fertig: number,
  zustand: Laufzustand,
): Promise<string | null> {
  const { rows } = await sql<{ zustand: string | null }>`
    SELECT bericht.schreibe_rechenlauf(${id}, ${fertig}, ${zustand}) AS zustand`.execute(trx);
  return rows[0]?.zustand ?? null;
}

/** Stellen with sums that are old. */
export async function listOffeneSummen(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ mandantId: string }>`
    SELECT mandant_id AS "mandantId" FROM bericht.liste_offene_summen()`.execute(trx);
  return rows.map(({ mandantId }) => mandantId);
}

/** Computes the old sums of one Stelle anew; answers how many groups they were. */
export async function replaceSummen(trx: Trx, mandantId: string): Promise<number> {
  const { rows } = await sql<{
    gruppen: number;
  }>`SELECT bericht.rechne_summen(${mandantId}) AS gruppen`.execute(trx);
  return rows[0]?.gruppen ?? 0;
}
