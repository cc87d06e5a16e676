import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { DOMAENEN, type Domaene } from '#src/core/contract/define-route.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { insertAktenzeilen } from '#test/factories/akte-zeilen.ts';
import { createTestDienste, STICHTAG } from '#test/support/dienste.ts';
import { createWelt } from '#test/support/welt.ts';
import { BEZIEHUNGEN, type Beziehung } from './rechtematrix/probe.ts';

/**
 * Direct SQL, as if the application had forgotten every check: table × command × role × relation. Only who is zuständig
 * or deputy today sees a row of FALL; everybody else sees none, in every domain role the login may take.
 */
const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const andere = await createWelt(dienste);
const besitzer = welt.konto('CASE_MANAGEMENT', welt.stadt);
const vertretung = welt.konto('CASE_MANAGEMENT', welt.stadt);

const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
const app = new pg.Client({ connectionString: dienste.datenbank.appUrl });
await admin.connect();
await app.connect();
afterAll(async () => {
  await admin.end();
  await app.end();
});

const { akteId } = await insertAktenzeilen(admin, welt.stadt, besitzer.kontoId);
await admin.query(
  `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
   VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'KRANKHEIT', $4)`,
  [welt.stadt.id, akteId, vertretung.kontoId, besitzer.kontoId],
);
const TABELLEN = (
  await admin.query<{ name: string }>(
    `SELECT 'fall.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'fall' AND c.relkind = 'r' ORDER BY 1`,
  )
).rows
  .map((zeile) => zeile.name)
  // Counters of a Mandant: the next number, no row of an Akte.
  .filter((name) => name !== 'fall.akte_nummer' && name !== 'fall.person_nummer');

/** Whose rows are looked at: those of the owner's Mandant. */
const mitMandant = (tabelle: string): string => `${tabelle} WHERE mandant_id = '${welt.stadt.id}'`;

function createCaller(rolle: (typeof ROLLEN)[number], beziehung: Beziehung): KontoActor {
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
  }
}

/** Answers the number of rows touched, or NEIN when the database refuses the command. */
async function run(
  actor: KontoActor,
  domaene: Domaene,
  befehl: string,
  stichtag = STICHTAG,
): Promise<number | 'NEIN'> {
  await app.query('BEGIN');
  try {
    const { text, values } = createContextStatement({ actor, domaene, zweck: 'Test', stichtag });
    await app.query(text, values);
    const antwort = await app.query(befehl);
    return antwort.rowCount ?? 0;
  } catch (fehler) {
    if (fehler instanceof pg.DatabaseError && fehler.code === '42501') return 'NEIN';
    throw fehler;
  } finally {
    await app.query('ROLLBACK');
  }
}

/** Tables whose rows are bound to more than the Akte. */
const NUR_SELBST = new Set(['fall.entwurf']);

describe.each(BEZIEHUNGEN)('FALL by SQL, relation %s', (beziehung) => {
  it.each(ROLLEN)('role %s', async (rolle) => {
    const actor = createCaller(rolle, beziehung);
    const darf = rolle === 'CASE_MANAGEMENT' && (beziehung === 'SELBST' || beziehung === 'VERTRETUNG');
    const falsch: string[] = [];
    for (const tabelle of TABELLEN) {
      for (const domaene of DOMAENEN) {
        const gesehen = await run(actor, domaene, `SELECT 1 FROM ${mitMandant(tabelle)}`);
        const erwartet = darf && domaene === 'fall' && !(NUR_SELBST.has(tabelle) && beziehung !== 'SELBST');
        if (tabelle === 'fall.entwurf' && domaene === 'fall' && beziehung === 'SELBST') continue;
        if (
          tabelle === 'fall.akte_zugriff' &&
          domaene === 'fall' &&
          (beziehung === 'SELBST' || beziehung === 'VERTRETUNG')
        )
          continue;
        if (erwartet !== (typeof gesehen === 'number' && gesehen > 0))
          falsch.push(`SELECT ${tabelle} as ${domaene}: ${gesehen}`);
      }
      const geloescht = await run(actor, 'fall', `DELETE FROM ${mitMandant(tabelle)}`);
      const loeschbar = ['fall.entwurf', 'fall.person_suche'].includes(tabelle) && darf;
      if (
        geloescht !== 'NEIN' &&
        geloescht !== 0 &&
        !loeschbar &&
        !(tabelle === 'fall.entwurf' && beziehung === 'SELBST')
      ) {
        falsch.push(`DELETE ${tabelle}: ${geloescht}`);
      }
      const geaendert = await run(
        actor,
        'fall',
        `UPDATE ${tabelle} SET mandant_id = mandant_id WHERE mandant_id = '${welt.stadt.id}'`,
      );
      if (
        geaendert !== 'NEIN' &&
        geaendert !== 0 &&
        !darf &&
        !(tabelle === 'fall.entwurf' && beziehung === 'SELBST')
      ) {
        falsch.push(`UPDATE ${tabelle}: ${geaendert}`);
      }
    }
    expect(falsch).toEqual([]);
  });
});

describe('Vertretung', () => {
  it('begins and ends with its days', async () => {
    const sehen = (tag: string) =>
      run(vertretung, 'fall', `SELECT 1 FROM ${mitMandant('fall.akte')}`, tag as typeof STICHTAG);
    expect([
      await sehen('2026-10-11'),
      await sehen('2026-10-12'),
      await sehen('2026-10-25'),
      await sehen('2026-10-26'),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('cannot be given to oneself', async () => {
    const fremd = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const selbst = `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, erteilt_von)
      VALUES ('${welt.stadt.id}', '${akteId}', '${fremd.kontoId}', 'VERTRETUNG', '2026-10-19', '2026-10-20', '${fremd.kontoId}')`;
    expect(await run(fremd, 'fall', selbst)).toBe('NEIN');
  });

  it('cannot be passed on by a deputy', async () => {
    await app.query('BEGIN');
    const { text, values } = createContextStatement({
      actor: vertretung,
      domaene: 'fall',
      zweck: 'Test',
      stichtag: STICHTAG,
    });
    await app.query(text, values);
    const { rows } = await app.query(
      `SELECT fall.erteile_vertretung($1, $2, '2026-10-19', '2026-10-20', 'URLAUB') AS erteilt`,
      [akteId, welt.konto('CASE_MANAGEMENT', welt.stadt).kontoId],
    );
    await app.query('ROLLBACK');
    expect(rows).toEqual([{ erteilt: false }]);
  });
});

describe('a row for a foreign Mandant', () => {
  it('cannot be inserted, whatever the application says', async () => {
    const fremd = andere.konto('CASE_MANAGEMENT', andere.kreis);
    for (const befehl of [
      `INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, erfasst_tag, art, erfasst_von) VALUES ('${welt.stadt.id}', gen_random_uuid(), '${akteId}', '2026-10-19', '2026-10-19', 'TELEFON', '${fremd.kontoId}')`,
      `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ('${welt.stadt.id}', '${akteId}', 99, 'X', '2026-10-19', '${fremd.kontoId}')`,
      `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, quartal, erfasst_quartal, art, wert) VALUES (gen_random_uuid(), '${welt.standortId}', '${welt.stadt.id}', '2026-Q4', '2026-Q4', 'KONTAKT', 1)`,
    ]) {
      expect(await run(fremd, 'fall', befehl)).toBe('NEIN');
    }
  });

  it('an Ereignis cannot be written in another name', async () => {
    const befehl = `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ('${welt.stadt.id}', '${akteId}', 99, 'X', '2026-10-19', '${vertretung.kontoId}')`;
    expect(await run(besitzer, 'fall', befehl)).toBe('NEIN');
  });
});
