import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#src/core/contract/actor.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { createPool, type Pool } from '#src/platform/db/pool.ts';
import { createTestDienste, STICHTAG } from '#test/support/dienste.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import {
  BEFEHLE,
  type Befehl,
  isErlaubt,
  SQL_BEZIEHUNGEN,
  SQL_DOMAENEN,
  type SqlBeziehung,
  type SqlDomaene,
} from './rechtematrix/sql-zelle.ts';
import { SQL_RECHTE } from './rechtematrix/sql-rechte.ts';
import { insertSqlZeilen } from './rechtematrix/sql-zeilen.ts';

/**
 * Direct SQL with the application's login, as if the application had forgotten every check: table × command × domain ×
 * role × relation. What is expected stands in rechtematrix/sql-rechte.ts, table by table.
 */
const dienste = await createTestDienste({ eigene: true });
const welt = await createWelt(dienste);
const andere = await createWelt(dienste);
const besitzer = welt.konto('CASE_MANAGEMENT', welt.stadt);
const vertretung = welt.konto('CASE_MANAGEMENT', welt.stadt);
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
/** A connection for each domain: a plan holds for one role, so 120 callers share the plans of their domain. */
const leitungen = new Map<SqlDomaene, Pool>(
  SQL_DOMAENEN.map((domaene) => [domaene, createPool(dienste.datenbank.appUrl, { name: domaene, max: 1 })]),
);

type Tabelle = { name: string; schluessel: string[] };
type Probe = Tabelle & {
  /** Finds the row of the owner. */
  wo: string;
  zeile: string;
  rechte: Map<SqlDomaene, { befehle: Set<Befehl>; einfuegbar: string[]; aenderbar: string[] }>;
};
const proben: Probe[] = [];

beforeAll(async () => {
  await admin.connect();
  await insertSqlZeilen(admin, welt.stadt, besitzer);
  await admin.query(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     SELECT mandant_id, id, $1, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'KRANKHEIT', $2 FROM fall.akte`,
    [vertretung.kontoId, besitzer.kontoId],
  );
  for (const tabelle of await readTabellen()) proben.push(await createProbe(tabelle));
}, 60_000);
afterAll(async () => {
  await admin.end();
  for (const leitung of leitungen.values()) await leitung.end();
});

it('knows every table and no other', () => {
  expect(proben.map(({ name }) => name).toSorted()).toEqual(Object.keys(SQL_RECHTE).toSorted());
});

it('leaves no way around a partitioned table', async () => {
  const { rows } = await admin.query(
    `SELECT c.relname, r.rolname FROM pg_class c CROSS JOIN pg_roles r
      WHERE c.relispartition AND c.relkind = 'r' AND c.relnamespace <> 'pgboss'::regnamespace AND r.rolname LIKE 'kim\\_%' AND r.rolname NOT IN ('kim_owner', 'kim_sicherung')
        AND has_table_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
  );
  expect(rows).toEqual([]);
});

it('gives no command that changes rows to a role that may not read them', () => {
  const blind = proben.flatMap(({ name, rechte }) =>
    [...rechte].flatMap(([domaene, { befehle }]) =>
      (befehle.has('UPDATE') || befehle.has('DELETE')) && !befehle.has('SELECT')
        ? [`${name} ${domaene}`]
        : [],
    ),
  );
  expect(blind).toEqual([]);
});

describe.each(SQL_BEZIEHUNGEN)('relation %s', (beziehung) => {
  it.each(beziehung === 'NIEMAND' ? ROLLEN.slice(0, 1) : ROLLEN)(
    'role %s',
    async (rolle) => {
      const falsch: string[] = [];
      for (const domaene of SQL_DOMAENEN) {
        for (const fall of await runAll(createCaller(rolle, beziehung), domaene)) {
          const erwartet = isErlaubt(SQL_RECHTE[fall.tabelle]?.[fall.befehl], domaene, rolle, beziehung);
          if (erwartet !== fall.erreicht)
            falsch.push(
              `${fall.befehl} ${fall.tabelle} as ${domaene}: ${fall.erreicht ? 'reached' : 'refused'}`,
            );
        }
      }
      expect(falsch).toEqual([]);
    },
    60_000,
  );
});

/** Closed to a deputy of another Stelle, with or without a basis: what belongs to the Stelle as a whole (migration 0038). */
const NICHT_FREMD: ReadonlySet<string> = new Set([
  'INSERT fall.akte',
  ...BEFEHLE.flatMap((befehl) =>
    ['fall.fallanfrage', 'fall.sammeleintrag', 'fall.kalender_zugang'].map(
      (tabelle) => `${befehl} ${tabelle}`,
    ),
  ),
]);

describe('a deputy of another Stelle (decision 0026)', () => {
  const sieht = async (actor: Actor, domaene: SqlDomaene): Promise<string[]> =>
    (await runAll(actor, domaene))
      .filter(({ erreicht }) => erreicht)
      .map(({ befehl, tabelle }) => `${befehl} ${tabelle}`)
      .toSorted();
  const fremde = { ...vertretung, fremdvertretung: true };

  it('without a basis reaches what a colleague without access reaches, less the inboxes', async () => {
    const kollege = await sieht(welt.konto('CASE_MANAGEMENT', welt.stadt), 'fall');
    const erwartet = kollege.filter((eins) => !NICHT_FREMD.has(eins));
    const gesehen = await sieht(fremde, 'fall');
    // Its own rows of technical tables are as for everybody; nothing else is more.
    expect(gesehen.filter((eins) => !erwartet.includes(eins))).toEqual([]);
    expect(gesehen.filter((eins) => NICHT_FREMD.has(eins))).toEqual([]);
  });

  it('with a consent reaches what a colleague in Vertretung reaches, less the inboxes', async () => {
    await admin.query('UPDATE fall.akte_zugriff SET einwilligung_id = akte_id WHERE konto_id = $1', [
      vertretung.kontoId,
    ]);
    const kollegin = await sieht(vertretung, 'fall');
    expect(kollegin).toContain('SELECT fall.fallanfrage');
    expect(await sieht(fremde, 'fall')).toEqual(kollegin.filter((eins) => !NICHT_FREMD.has(eins)));
  });

  it('reads no figures of the Stelle', async () => {
    expect(await sieht(vertretung, 'bericht')).toContain('SELECT bericht.zaehlsatz');
    expect(await sieht(fremde, 'bericht')).not.toContain('SELECT bericht.zaehlsatz');
  });
});

function createCaller(rolle: Rolle, beziehung: SqlBeziehung): Actor {
  switch (beziehung) {
    case 'SELBST':
      return { ...besitzer, rolle };
    case 'VERTRETUNG':
      return { ...vertretung, rolle };
    case 'GLEICHER_MANDANT':
      return welt.konto(rolle, welt.stadt);
    case 'GLEICHER_STANDORT':
      return welt.konto(rolle, welt.traeger);
    case 'ANDERER_STANDORT':
      return andere.konto(rolle, andere.kreis);
    case 'LAND':
      return createActor(rolle, null);
    case 'NIEMAND':
      return { art: 'oeffentlich' };
  }
}

/** All tables and commands in one transaction that is rolled back; the context is set once, and nothing waits for an answer. */
async function runAll(
  actor: Actor,
  domaene: SqlDomaene,
): Promise<{ tabelle: string; befehl: Befehl; erreicht: boolean }[]> {
  const leitung = leitungen.get(domaene);
  if (leitung === undefined) throw new Error(`no connection for ${domaene}`);
  const client = await leitung.connect();
  try {
    const gesendet: Promise<unknown>[] = [
      client.query('BEGIN'),
      client.query(createContextStatement({ actor, domaene, zweck: 'Test', stichtag: STICHTAG })),
      client.query('SAVEPOINT s'),
    ];
    const faelle = proben.flatMap((probe) =>
      BEFEHLE.map(async (befehl) => {
        const text = toSql(probe, befehl, domaene);
        if (text === null) return { tabelle: probe.name, befehl, erreicht: false };
        // What the last one did is undone before the next one.
        gesendet.push(client.query('ROLLBACK TO SAVEPOINT s'));
        const antwort = client.query({ name: `${befehl} ${probe.name}`, text });
        return { tabelle: probe.name, befehl, erreicht: await isErreicht(text, antwort) };
      }),
    );
    const ergebnis = await Promise.all(faelle);
    await Promise.all(gesendet);
    return ergebnis;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/**
 * Reached: the command touches the row. A broken key (class 23) counts too, since PostgreSQL looks at policies before
 * keys: inserting the owner's row once more fails there only when it would have been allowed.
 */
async function isErreicht(text: string, antwort: Promise<pg.QueryResult>): Promise<boolean> {
  try {
    return ((await antwort).rowCount ?? 0) > 0;
  } catch (fehler) {
    if (!(fehler instanceof pg.DatabaseError)) throw fehler;
    if (fehler.code === '42501') return false;
    if (fehler.code?.startsWith('23') === true) return true;
    throw new Error(`${text}: ${fehler.message}`, { cause: fehler });
  }
}

/** null: the domain's role has no such right on the table at all. */
function toSql(probe: Probe, befehl: Befehl, domaene: SqlDomaene): string | null {
  const recht = probe.rechte.get(domaene);
  if (recht === undefined || !recht.befehle.has(befehl)) return null;
  switch (befehl) {
    case 'SELECT':
      return `SELECT 1 FROM ${probe.name} WHERE ${probe.wo}`;
    case 'DELETE':
      return `DELETE FROM ${probe.name} WHERE ${probe.wo}`;
    case 'INSERT': {
      const spalten = recht.einfuegbar.join(', ');
      return `INSERT INTO ${probe.name} (${spalten})
        SELECT ${spalten} FROM jsonb_populate_record(NULL::${probe.name}, ${pg.escapeLiteral(probe.zeile)}::jsonb)`;
    }
    case 'UPDATE': {
      const werte = JSON.parse(probe.zeile) as Record<string, unknown>;
      const spalte = recht.aenderbar.find((name) => !probe.schluessel.includes(name)) ?? recht.aenderbar[0];
      const satz = SQL_RECHTE[probe.name]?.aendern ?? `${spalte} = ${toLiteral(werte[spalte ?? ''])}`;
      return `UPDATE ${probe.name} SET ${satz} WHERE ${probe.wo}`;
    }
  }
}

function toLiteral(wert: unknown): string {
  if (wert === null || wert === undefined) return 'NULL';
  if (Array.isArray(wert)) return pg.escapeLiteral(`{${wert.join(',')}}`);
  return pg.escapeLiteral(typeof wert === 'string' ? wert : JSON.stringify(wert));
}

/** pg-boss keeps its own schema; partitions are reached through their table only (tested above). */
async function readTabellen(): Promise<Tabelle[]> {
  const { rows } = await admin.query<Tabelle>(
    `SELECT n.nspname || '.' || c.relname AS name,
        coalesce((SELECT array_agg(a.attname::text) FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
          WHERE i.indrelid = c.oid AND i.indisprimary), '{}') AS schluessel
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^(pg_|information_schema|pgboss)' ORDER BY 1`,
  );
  return rows;
}

async function createProbe({ name, schluessel }: Tabelle): Promise<Probe> {
  const zeile = await readZeile(name);
  const werte = JSON.parse(zeile) as Record<string, unknown>;
  const wo = schluessel.map((spalte) => `${spalte} = ${toLiteral(werte[spalte])}`).join(' AND ');
  if (wo === '') throw new Error(`${name} has no primary key`);
  const rechte: Probe['rechte'] = new Map();
  for (const domaene of SQL_DOMAENEN) {
    const { rows } = await admin.query<{ spalte: string; a: boolean; w: boolean; r: boolean; d: boolean }>(
      `SELECT a.attname::text AS spalte, has_column_privilege($1::text, a.attrelid, a.attnum, 'INSERT') AS a,
          has_column_privilege($1::text, a.attrelid, a.attnum, 'UPDATE') AS w,
          has_any_column_privilege($1::text, a.attrelid, 'SELECT') AS r, has_table_privilege($1::text, a.attrelid, 'DELETE') AS d
         FROM pg_attribute a WHERE a.attrelid = $2::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
      [`kim_${domaene}`, name],
    );
    const einfuegbar = rows.filter(({ a }) => a).map(({ spalte }) => spalte);
    const aenderbar = rows.filter(({ w }) => w).map(({ spalte }) => spalte);
    const befehle = new Set<Befehl>();
    if (rows[0]?.r === true) befehle.add('SELECT');
    if (rows[0]?.d === true) befehle.add('DELETE');
    if (einfuegbar.length > 0) befehle.add('INSERT');
    if (aenderbar.length > 0) befehle.add('UPDATE');
    rechte.set(domaene, { befehle, einfuegbar, aenderbar });
  }
  return { name, schluessel, wo, zeile, rechte };
}

/** The owner's row as JSON; of rows that belong to nobody, any. */
async function readZeile(tabelle: string): Promise<string> {
  const { rows } = await admin.query<{ zeile: string }>(
    `SELECT z.zeile::text FROM (SELECT to_jsonb(t) AS zeile FROM ${tabelle} t) z
      ORDER BY (z.zeile ->> 'konto_id' = $1 OR z.zeile ->> 'id' IN ($2, $3) OR z.zeile ->> 'mandant_id' = $2 OR z.zeile ->> 'standort_id' = $3)
        IS TRUE DESC, (z.zeile ->> 'konto_id' = $1) IS TRUE DESC, (z.zeile ->> 'mandant_id' = $2) IS TRUE DESC LIMIT 1`,
    [besitzer.kontoId, welt.stadt.id, welt.standortId],
  );
  const zeile = rows[0]?.zeile;
  if (zeile === undefined) throw new Error(`${tabelle}: add a row to rechtematrix/sql-zeilen.ts`);
  return zeile;
}
