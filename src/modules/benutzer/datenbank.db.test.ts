import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { getOk, ok } from '#src/core/result.ts';
import { ROLLEN, UNVEREINBARE_ROLLEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { addMitgliedschaft, createKonto, createSystemkontext, listMitglieder, listNamen } from './index.ts';
import { EBENEN, isEbenePassend } from './benutzer.model.ts';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  queryAlsAdmin,
  setOhnePflicht,
} from './testzugang.ts';

let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;
const neuerBrowser = (): Browser => createBrowser(server, `198.18.0.${++nummer}`);
const betrieb = () => createSystemkontext(dienste, 'betrieb', { ereignis: 'test.betrieb', grund: 'Test' });

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});
beforeEach(() => dienste.setJetzt(null));

describe('direct SQL', () => {
  test('kim_app sees no row of any table of accounts, and may call the lookup only', async () => {
    for (const tabelle of [
      'konto',
      'sitzung',
      'mitgliedschaft',
      'anmeldeversuch',
      'verbrauchter_einmalcode',
    ]) {
      await expect(dienste.pool.query(`SELECT * FROM benutzer.${tabelle}`)).rejects.toThrow(
        'permission denied',
      );
    }
    await expect(dienste.pool.query('SELECT * FROM benutzer.liste_namen($1)', [[]])).rejects.toThrow(
      'permission denied',
    );
    const leer = await dienste.pool.query('SELECT * FROM benutzer.finde_sitzung($1, now(), current_date)', [
      Buffer.alloc(32),
    ]);
    expect(leer.rows).toEqual([]);
  });

  test.each(['fall', 'foerderung', 'steuerung', 'befragung', 'bericht'] as const)(
    'kim_%s has no right on accounts and sessions',
    async (domaene) => {
      const kontext = kontextFuer(dienste, welt.konto('CASE_MANAGEMENT'), domaene);
      for (const tabelle of ['konto', 'sitzung', 'mitgliedschaft']) {
        const lesen = withActor(kontext, async (trx) => {
          return ok((await sql.raw(`SELECT * FROM benutzer.${tabelle}`).execute(trx)).rows);
        });
        await expect(lesen).rejects.toThrow('permission denied');
      }
    },
  );

  test('kim_anmeldung shows a person the own rows, an administration its reach, others nothing', async () => {
    const eigenes = await createTestkonto(dienste, 'KOORDINATION', welt.stadt);
    const anderes = await createTestkonto(dienste, 'KOORDINATION', welt.traeger);
    const sicht = async (actor: ReturnType<Welt['konto']>) => {
      const gelesen = await withActor(kontextFuer(dienste, actor, 'anmeldung'), async (trx) => {
        const ids = [eigenes.id, anderes.id];
        const { rows } = await sql<{
          id: string;
        }>`SELECT id FROM benutzer.konto WHERE id = ANY (${ids}::uuid[])`.execute(trx);
        return ok(rows.map(({ id }) => id));
      });
      return getOk(gelesen);
    };
    const person = { ...createActor('KOORDINATION', welt.stadt), kontoId: eigenes.id };
    expect(await sicht(person)).toEqual([eigenes.id]);
    expect(await sicht(welt.konto('ADMIN_TECHNIK', welt.traeger))).toEqual([anderes.id]);
    const standort = { ...createActor('ADMIN_TECHNIK', welt.kreis), mandantId: null };
    expect((await sicht(standort)).sort()).toEqual([eigenes.id, anderes.id].sort());
    expect(await sicht(createActor('ADMIN_TECHNIK', null))).toEqual([]);
    for (const rolle of ROLLEN.filter((eine) => eine !== 'ADMIN_TECHNIK')) {
      expect(await sicht(welt.konto(rolle, welt.stadt)), rolle).toEqual([]);
    }
  });

  test('incompatible roles are refused by the database itself, also at the same moment', async () => {
    const fuege = async (kontoId: string, rolle: string) =>
      await queryAlsAdmin(
        dienste,
        `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von)
         VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
        [
          createUuidV7(),
          kontoId,
          EBENEN[rolle as (typeof ROLLEN)[number]] === 'LAND' ? null : welt.kreis.id,
          EBENEN[rolle as (typeof ROLLEN)[number]] === 'LAND' ? null : welt.standortId,
          rolle,
        ],
      );
    const paare = [...UNVEREINBARE_ROLLEN, ['ADMIN_TECHNIK', 'KOORDINATION'] as const];
    for (const [a, b] of paare) {
      const land = EBENEN[a] === 'LAND';
      const { id } = await createTestkonto(dienste, a, land ? null : welt.kreis);
      await expect(fuege(id, b), `${a} + ${b}`).rejects.toThrow('excludes role');
    }
    const { id } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const zugleich = await Promise.allSettled([fuege(id, 'DSB'), fuege(id, 'CASE_MANAGEMENT')]);
    expect(zugleich.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('the same roles in different Stellen or one after the other are fine', async () => {
    const { id } = await createTestkonto(dienste, 'DSB', welt.kreis);
    const cm = {
      rolle: 'CASE_MANAGEMENT',
      standortId: welt.standortId,
      art: 'REGULAER',
      grundCode: null,
    } as const;
    const hier = { ...cm, mandantId: welt.kreis.id, gueltigVon: '2020-01-01', gueltigBis: null };
    expect(await addMitgliedschaft(betrieb(), id, hier)).toMatchObject({
      fehler: { code: 'ROLLEN_UNVEREINBAR' },
    });
    const frueher = { ...hier, gueltigVon: '2019-01-01', gueltigBis: '2019-12-31' };
    expect(await addMitgliedschaft(betrieb(), id, frueher)).toMatchObject({ ok: true });
    expect(await addMitgliedschaft(betrieb(), id, { ...hier, mandantId: welt.traeger.id })).toMatchObject({
      ok: true,
    });
  });

  test('roles, levels and incompatible pairs of code and database are the same', async () => {
    const rollen = await queryAlsAdmin(dienste, 'SELECT rolle FROM benutzer.rolle_einstellung');
    expect(new Set(rollen.rows.map(({ rolle }) => rolle))).toEqual(new Set(ROLLEN));
    const paare = await queryAlsAdmin(dienste, 'SELECT rolle_a, rolle_b FROM benutzer.rollen_unvereinbar');
    const alsText = (paar: readonly string[]) => paar.join(' + ');
    expect(new Set(paare.rows.map(({ rolle_a, rolle_b }) => alsText([rolle_a, rolle_b])))).toEqual(
      new Set(UNVEREINBARE_ROLLEN.map(alsText)),
    );
    for (const rolle of ROLLEN) {
      for (const [standort, mandant] of [
        [null, null],
        [welt.standortId, null],
        [welt.standortId, welt.kreis.id],
      ]) {
        const { id } = getOk(
          await createKonto(betrieb(), {
            kennung: `e.${createUuidV7().slice(-12)}`,
            name: 'E',
            email: null,
            mitgliedschaft: null,
          }),
        );
        const einfuegen = queryAlsAdmin(
          dienste,
          // With an end, which one of the roles must have.
          `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von, gueltig_bis)
           VALUES ($1, $2, $3, $4, $5, '2020-01-01', '2099-12-31')`,
          [createUuidV7(), id, mandant, standort, rolle],
        );
        const erlaubt = await einfuegen.then(
          () => true,
          () => false,
        );
        const passend = isEbenePassend(rolle, { standortId: standort ?? null, mandantId: mandant ?? null });
        expect(erlaubt, `${rolle} ${String(standort)} ${String(mandant)}`).toBe(passend);
      }
    }
  });

  test('every table forces row level security and says what it is for', async () => {
    const { rows } = await queryAlsAdmin(
      dienste,
      `SELECT relname, relrowsecurity AND relforcerowsecurity AS erzwungen, obj_description(oid) AS kommentar
         FROM pg_class WHERE relnamespace = 'benutzer'::regnamespace AND relkind = 'r'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(7);
    for (const { relname, erzwungen, kommentar } of rows) {
      expect(erzwungen, relname).toBe(true);
      expect(kommentar, relname).toMatch(/Löschklasse/);
    }
  });
});

describe('functions with rights of their own', () => {
  test('belong to kim_funktion, fix their search path and are not open to everybody', async () => {
    const { rows } = await queryAlsAdmin(
      dienste,
      `SELECT p.proname, r.rolname, array_to_string(p.proconfig, ',') AS pfad,
              has_function_privilege('public', p.oid, 'EXECUTE') AS offen
         FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
        WHERE p.pronamespace = 'benutzer'::regnamespace AND p.prosecdef`,
    );
    expect(rows.map(({ proname }) => proname)).toContain('finde_sitzung');
    for (const { proname, rolname, pfad, offen } of rows) {
      expect({ rolname, pfad, offen }, proname).toEqual({
        rolname: 'kim_funktion',
        pfad: 'search_path=pg_catalog, pg_temp',
        offen: false,
      });
    }
  });

  test('the session lookup writes at most once a minute', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { id, kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const browser = neuerBrowser();
    await browser.anmelden(kennung);
    const zuletzt = async (): Promise<number> => {
      const { rows } = await queryAlsAdmin(
        dienste,
        'SELECT zuletzt_am FROM benutzer.sitzung WHERE konto_id = $1',
        [id],
      );
      return rows[0]?.zuletzt_am.getTime();
    };
    dienste.setJetzt(start + 59_000);
    await browser.rufe('GET', '/sitzung');
    expect(await zuletzt()).toBe(start);
    dienste.setJetzt(start + 60_000);
    await browser.rufe('GET', '/sitzung');
    expect(await zuletzt()).toBe(start + 60_000);
  });
});

describe('names for other domains', () => {
  test('by id, and the members of the own Stelle only', async () => {
    const hier = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.traeger);
    const dort = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const kontext = kontextFuer(dienste, welt.konto('CASE_MANAGEMENT', welt.traeger), 'fall');
    const gelesen = await withActor(kontext, async (trx) =>
      ok({
        namen: await listNamen(trx, [hier.id, dort.id]),
        mitglieder: await listMitglieder(trx, kontext.stichtag),
      }),
    );
    const { namen, mitglieder } = getOk(gelesen);
    expect(namen.get(dort.id)).toBe('Test Person');
    expect(mitglieder.map(({ kontoId }) => kontoId)).toContain(hier.id);
    expect(mitglieder.map(({ kontoId }) => kontoId)).not.toContain(dort.id);
  });
});

describe('deletion (LK-10)', () => {
  test('kim_loeschung may delete an account six months after it was closed, with all that hangs on it, and no other', async () => {
    const alt = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const jung = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const offen = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    await neuerBrowser().anmelden(alt.kennung);
    const schliesse = `UPDATE benutzer.konto SET aktiv = false, deaktiviert_am = now() - $2::interval WHERE id = $1`;
    await queryAlsAdmin(dienste, schliesse, [alt.id, '7 months']);
    await queryAlsAdmin(dienste, schliesse, [jung.id, '5 months']);
    const client = await dienste.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('role', 'kim_loeschung', true)`);
      const ids = [alt.id, jung.id, offen.id];
      const geloescht = await client.query(
        'DELETE FROM benutzer.konto WHERE id = ANY ($1::uuid[]) RETURNING id',
        [ids],
      );
      await client.query('COMMIT');
      expect(geloescht.rows).toEqual([{ id: alt.id }]);
    } finally {
      client.release();
    }
    const rest = await queryAlsAdmin(dienste, 'SELECT FROM benutzer.sitzung WHERE konto_id = $1', [alt.id]);
    expect(rest.rowCount).toBe(0);
  });
});
