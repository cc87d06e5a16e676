import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Uebertragungsschritt, Wert } from './felder.model.ts';

export type Markenzeile = {
  schritt: Uebertragungsschritt;
  gegenstandId: string;
  feld: string;
  stand: 'UEBERTRAGEN' | 'OFFEN';
  wert: Wert;
  kontoId: string;
  am: PlainDate;
};

/** The last mark of each field of a Förderfall. */
export async function listLetzteMarken(trx: Trx, foerderfallId: string): Promise<Markenzeile[]> {
  const { rows } = await sql<Markenzeile>`
    SELECT DISTINCT ON (schritt, gegenstand_id, feld) schritt, gegenstand_id AS "gegenstandId", feld, stand, wert,
      konto_id AS "kontoId", am
      FROM foerderung.uebertragung WHERE foerderfall_id = ${foerderfallId}
     ORDER BY schritt, gegenstand_id, feld, erfasst_am DESC, id DESC`.execute(trx);
  return rows;
}

export type NeueMarken = {
  fall: { id: string; standortId: string };
  schritt: Uebertragungsschritt;
  gegenstandId: string;
  fassung: string;
  stand: 'UEBERTRAGEN' | 'OFFEN';
  felder: readonly { id: string; feld: string; wert: Wert }[];
  kontoId: string;
  am: PlainDate;
};

export async function insertMarken(trx: Trx, neu: NeueMarken): Promise<void> {
  await sql`
    INSERT INTO foerderung.uebertragung (id, foerderfall_id, standort_id, schritt, gegenstand_id, feld, fassung, stand, wert, konto_id, am)
    SELECT z.id, ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid, ${neu.schritt}, ${neu.gegenstandId}::uuid, z.feld, ${neu.fassung},
      ${neu.stand}, z.wert, ${neu.kontoId}::uuid, ${neu.am}::date
      FROM jsonb_to_recordset(${JSON.stringify(neu.felder)}::jsonb) AS z(id uuid, feld text, wert text)`.execute(
    trx,
  );
}
