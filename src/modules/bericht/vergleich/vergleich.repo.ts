import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kennzahltabelle } from '../kennzahl/kennzahl.model.ts';

export type OffeneStandorttabelle = {
  kennung: string;
  ausgabe: number;
  titel: string;
  am: PlainDate;
  tabelle: Kennzahltabelle;
};

/** The newest table by KIM-Standorte that everybody may read. */
export async function findOffeneStandorttabelle(
  trx: Trx,
  kennzahl: string,
): Promise<OffeneStandorttabelle | undefined> {
  const { rows } = await sql<OffeneStandorttabelle>`
    SELECT kennung, ausgabe, titel, am, tabelle FROM bericht.lies_offene_standorttabelle(${kennzahl})`.execute(
    trx,
  );
  return rows[0];
}
