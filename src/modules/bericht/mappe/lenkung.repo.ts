import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Lenkungszeile = {
  art: 'THEMA' | 'BESCHLUSS' | 'WIRKUNG';
  titel: string;
  zustand: string;
  seit: PlainDate;
  zusatz: string | null;
};

/** Themen, open Beschlüsse and checked Wirkung of the own Standort. */
export async function listLenkungszeilen(trx: Trx, von: PlainDate, bis: PlainDate): Promise<Lenkungszeile[]> {
  const { rows } = await sql<Lenkungszeile>`
    SELECT art, titel, zustand, seit, zusatz FROM bericht.lies_lenkungsstand(${von}, ${bis})`.execute(trx);
  return rows;
}

/** The name of the own Standort on this day. */
export async function findStandortname(trx: Trx): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = (SELECT kontext.standort_id())
       AND n.gueltig_von <= (SELECT kontext.stichtag()) AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= (SELECT kontext.stichtag()))`.execute(
    trx,
  );
  return rows[0]?.name;
}
