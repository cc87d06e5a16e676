import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Analysestand } from './analyse.model.ts';

type Seite = (typeof EMPFAENGERART_CODES)[number];
export type Analysezeile = {
  id: string;
  version: number;
  seiteA: Seite;
  stelleA: string | null;
  seiteB: Seite;
  stelleB: string | null;
  gegenstand: string;
  vorgehen: string | null;
  ist: string;
  luecken: string | null;
  soll: string | null;
  massnahme: string | null;
  verantwortlich: string | null;
  faellig: PlainDate | null;
  ketteId: string | null;
  zustand: Analysestand;
  kontoId: string;
  am: PlainDate;
};

/** All versions that the role may see, of one analysis or of all; the latest of each first. */
export async function listAnalysezeilen(
  trx: Trx,
  standortId: string,
  id: string | null,
): Promise<Analysezeile[]> {
  const { rows } = await sql<Analysezeile>`
    SELECT id, version, seite_a AS "seiteA", stelle_a AS "stelleA", seite_b AS "seiteB", stelle_b AS "stelleB", gegenstand, vorgehen,
        ist, luecken, soll, massnahme, verantwortlich, faellig, kette_id AS "ketteId", zustand, konto_id AS "kontoId", am
      FROM steuerung.schnittstellenanalyse
     WHERE standort_id = ${standortId} AND (${id}::uuid IS NULL OR id = ${id}::uuid)
     ORDER BY id, version DESC`.execute(trx);
  return rows;
}

/** false: somebody else wrote this version already. */
export async function insertAnalyse(
  trx: Trx,
  standortId: string,
  neu: Analysezeile & { erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.schnittstellenanalyse (standort_id, id, version, seite_a, stelle_a,
      seite_b, stelle_b, gegenstand, vorgehen, ist, luecken, soll, massnahme, verantwortlich, faellig, kette_id, zustand, erklaert,
      konto_id, am)
    VALUES (${standortId}, ${neu.id}, ${neu.version}, ${neu.seiteA}, ${neu.stelleA}, ${neu.seiteB}, ${neu.stelleB},
      ${neu.gegenstand}, ${neu.vorgehen}, ${neu.ist}, ${neu.luecken}, ${neu.soll}, ${neu.massnahme}, ${neu.verantwortlich},
      ${neu.faellig}, ${neu.ketteId}, ${neu.zustand}, ${[...neu.erklaert]}::text[], ${neu.kontoId}, ${neu.am})
    ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}
