import type pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';

/** The verantwortliche Stelle in which the Vorlagen are told; gone when they are read. */
export type Muster = {
  standortId: string;
  mandantId: string;
  kommuneId: string;
  kontoId: string;
  name: string;
  actor: KontoActor;
};

const KENNUNG = 'land-muster';
const NAME = 'Musterstelle der Vorlagen';

export async function createMuster(admin: pg.Client): Promise<Muster> {
  const [standortId, mandantId, kommuneId, kontoId] = [
    createUuidV7(),
    createUuidV7(),
    createUuidV7(),
    createUuidV7(),
  ];
  await admin.query('BEGIN');
  await admin.query(
    `INSERT INTO stamm.standort (id, kennung, typ, herkunft) VALUES ($1, $2, 'KREIS', 'erfunden')`,
    [standortId, KENNUNG],
  );
  await admin.query(
    `INSERT INTO stamm.kommune (id, standort_id, name, gueltig_von) VALUES ($1, $2, $3, '2021-01-01')`,
    [kommuneId, standortId, NAME],
  );
  await admin.query(
    `INSERT INTO stamm.mandant (id, standort_id, kommune_id, art, name, anschrift, rechtsrahmen, aufsichtsbehoerde, gueltig_von)
      VALUES ($1, $2, $3, 'KREISANGEHOERIGE_KOMMUNE', $4, 'Rathausplatz 1', 'DSGVO_DSG_NRW', 'Aufsicht', '2021-01-01')`,
    [mandantId, standortId, kommuneId, NAME],
  );
  await admin.query('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    kontoId,
    KENNUNG,
    NAME,
  ]);
  await admin.query('COMMIT');
  const actor: KontoActor = {
    art: 'konto',
    kontoId,
    sitzungId: createUuidV7(),
    mitgliedschaftId: createUuidV7(),
    rolle: 'CASE_MANAGEMENT',
    mandantId,
    standortId,
  };
  return { standortId, mandantId, kommuneId, kontoId, name: NAME, actor };
}

/** Removes what a run, also an interrupted one, left of the Musterstelle. */
export async function deleteMuster(admin: pg.Client, schluessel: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ mandant: string; standort: string }>(
    'SELECT m.id AS mandant, s.id AS standort FROM stamm.standort s JOIN stamm.mandant m ON m.standort_id = s.id WHERE s.kennung = $1',
    [KENNUNG],
  );
  await deleteMandanten(
    admin,
    schluessel,
    rows.map(({ mandant }) => mandant),
  );
  await admin.query('BEGIN');
  await admin.query(`SET LOCAL session_replication_role = 'replica'`);
  const konto = 'SELECT id FROM benutzer.konto WHERE kennung = $1';
  await admin.query(`DELETE FROM technik.idempotenz WHERE konto_id IN (${konto})`, [KENNUNG]);
  await admin.query('DELETE FROM benutzer.konto WHERE kennung = $1', [KENNUNG]);
  const standort = 'SELECT id FROM stamm.standort WHERE kennung = $1';
  await admin.query(`DELETE FROM stamm.mandant WHERE standort_id IN (${standort})`, [KENNUNG]);
  await admin.query(`DELETE FROM stamm.kommune WHERE standort_id IN (${standort})`, [KENNUNG]);
  await admin.query('DELETE FROM stamm.standort WHERE kennung = $1', [KENNUNG]);
  await admin.query('COMMIT');
}

/** Every row and key of these verantwortliche Stellen, as a superuser and without triggers: synthetic data only. */
export async function deleteMandanten(
  admin: pg.Client,
  schluessel: pg.Client,
  mandanten: readonly string[],
): Promise<void> {
  if (mandanten.length === 0) return;
  const { rows } = await admin.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'mandant_id'
      WHERE c.relkind = 'r' AND NOT c.relispartition AND n.nspname IN ('fall', 'bericht')
      ORDER BY 1`,
  );
  await admin.query('BEGIN');
  await admin.query(`SET LOCAL session_replication_role = 'replica'`);
  for (const { name } of rows)
    await admin.query(`DELETE FROM ${name} WHERE mandant_id = ANY ($1::uuid[])`, [mandanten]);
  // What is sealed stays: the log must remain whole.
  await admin.query(
    `DELETE FROM protokoll.eintrag WHERE mandant_id = ANY ($1::uuid[])
      AND tx >= (SELECT coalesce(max(tx_bis), '0'::xid8) FROM protokoll.siegel)`,
    [mandanten],
  );
  await admin.query('COMMIT');
  for (const name of ['datenschluessel', 'mandantschluessel'])
    await schluessel.query(`DELETE FROM schluessel.${name} WHERE mandant_id = ANY ($1::uuid[])`, [mandanten]);
}
