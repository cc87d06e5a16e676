import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeEinmalcode } from '#src/platform/auth/einmalcode.ts';
import { bootstrapRoles, createDatabase } from '#src/platform/embedded/bootstrap.ts';
import { OHNE_POSTGRES_15, startPostgres15 } from '#test/support/postgres15.ts';
import { createOrdner, type Laufend, runKim, startKim } from './kim.ts';
import { createKlient } from './klient.ts';

/**
 * The steps of docs/handbuch/betrieb.md on a server of one's own: production, the oldest PostgreSQL, the keys on a
 * second server, the owner known to `kim migriere` alone.
 */
describe.skipIf(OHNE_POSTGRES_15 !== null)(`production on PostgreSQL 15 ${OHNE_POSTGRES_15 ?? ''}`, () => {
  const zuEnde: (() => Promise<unknown>)[] = [];
  let daten: string;
  let betrieb: NodeJS.ProcessEnv;
  let eigentuemer: NodeJS.ProcessEnv;
  let laufend: Laufend | undefined;

  beforeAll(async () => {
    const ordner = await createOrdner();
    zuEnde.push(ordner.entferne);
    daten = ordner.daten;
    const server = await startPostgres15();
    zuEnde.push(server.stop);
    const zweiter = await startPostgres15();
    zuEnde.push(zweiter.stop);
    for (const { adminUrl } of [server, zweiter])
      await bootstrapRoles(adminUrl('postgres'), { appPasswort: 'app', eigentuemerPasswort: 'eigen' });
    await createDatabase(server.adminUrl('postgres'), 'kim');
    await createDatabase(zweiter.adminUrl('postgres'), 'kim_schluessel');
    const als = (url: string, anmeldung: string): string => url.replace('postgres:admin@', `${anmeldung}@`);
    const schluesselOrdner = join(daten, '..', 'schluessel');
    await mkdir(schluesselOrdner, { mode: 0o700 });
    const datei = join(schluesselOrdner, 'hauptschluessel');
    await writeFile(datei, `KIM-HAUPTSCHLUESSEL 1\n1 ${randomBytes(32).toString('base64')}\n`, {
      mode: 0o600,
    });
    betrieb = {
      NODE_ENV: 'production',
      KIM_DEMO: '0',
      DATABASE_URL: als(server.adminUrl('kim'), 'kim_app:app'),
      KIM_SCHLUESSEL_DB_URL: als(zweiter.adminUrl('kim_schluessel'), 'kim_app:app'),
      KIM_SCHLUESSEL_DATEI: datei,
      KIM_BASIS_URL: 'https://kim.example.de',
    };
    eigentuemer = { ...betrieb, KIM_DB_EIGENTUEMER_URL: als(server.adminUrl('kim'), 'kim_owner:eigen') };
  }, 120_000);
  afterAll(async () => {
    for (const ende of zuEnde.toReversed()) await ende();
  }, 60_000);

  it('refuses to start before the migrations, which only the owner may run', async () => {
    const start = await runKim(['start'], daten, betrieb);
    expect([start.code, start.stderr]).toEqual([1, expect.stringContaining('npx kim migriere')]);
    const ohne = await runKim(['migriere'], daten, betrieb);
    expect([ohne.code, ohne.stderr]).toEqual([1, expect.stringContaining('KIM_DB_EIGENTUEMER_URL')]);
    const erste = await runKim(['migriere'], daten, eigentuemer);
    expect([erste.code, erste.stdout.toString()]).toEqual([0, expect.stringContaining('0001_')]);
    const zweite = await runKim(['migriere'], daten, eigentuemer);
    expect([zweite.code, zweite.stdout.toString()]).toEqual([
      0,
      expect.stringContaining('auf dem neuesten Stand'),
    ]);
  }, 120_000);

  it('refuses the owner as login of the application', async () => {
    const falsch = { ...betrieb, DATABASE_URL: eigentuemer['KIM_DB_EIGENTUEMER_URL'] };
    const start = await runKim(['start'], daten, falsch);
    expect([start.code, start.stderr]).toEqual([1, expect.stringContaining('zu vielen Rechten')]);
  }, 60_000);

  it('starts, takes a first account through login, second factor, a write and a read', async () => {
    laufend = await startKim(daten, betrieb);
    const { kind, ende } = laufend;
    zuEnde.push(async () => {
      kind.kill('SIGTERM');
      await ende();
    });
    for (const pfad of ['/healthz', '/readyz'])
      expect((await fetch(laufend.adresse + pfad)).status, pfad).toBe(200);
    expect(laufend.ausgabe()).not.toContain('SYNTHETISCH');

    const anfangspasswort = await registerPerson(daten, betrieb);
    const klient = createKlient(laufend.adresse);
    expect((await klient.melde('erste.person', 'falsch')).status).toBe(401);
    expect((await klient.melde('erste.person', anfangspasswort)).status).toBe(200);
    const passwort = `Lange-${randomBytes(12).toString('base64url')}`;
    expect((await klient.rufe('POST', '/konto/passwort', { passwort })).status).toBe(200);
    expect((await klient.melde('erste.person', passwort)).status).toBe(200);
    const { body: faktor } = await klient.rufe('POST', '/konto/zweiter-faktor');
    const geheimnis = String(faktor['geheimnis']);
    const einmalcode = computeEinmalcode(geheimnis, Date.now());
    expect((await klient.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode })).status).toBe(
      200,
    );
    expect((await klient.melde('erste.person', passwort)).body['code']).toBe('EINMALCODE_NOETIG');
    const naechster = computeEinmalcode(geheimnis, Date.now() + 30_000);
    expect((await klient.melde('erste.person', passwort, naechster)).status).toBe(200);

    const neu = await klient.rufe('POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'de',
      bedarfe: ['WOHNEN'],
      information: { am: null },
      notiz: 'Fragt nach einer größeren Wohnung.',
    });
    expect(neu).toMatchObject({ status: 201, body: { nummer: expect.any(String) } });
    const gelesen = await klient.rufe('GET', `/kurzberatungen/${String(neu.body['id'])}`);
    expect(gelesen).toMatchObject({ status: 200, body: { anliegen: 'Fragt nach einer größeren Wohnung.' } });
  }, 180_000);

  it('has sealed what happened; the log is intact beside the running server and after its end', async () => {
    const neben = await runKim(['protokoll', 'pruefe'], daten, betrieb);
    expect([neben.code, neben.stdout.toString()]).toEqual([0, expect.stringContaining('unversehrt')]);
    laufend?.kind.kill('SIGTERM');
    expect(await laufend?.ende()).toBe(0);
    const danach = await runKim(['protokoll', 'pruefe', '--json'], daten, betrieb);
    expect(danach.code).toBe(0);
    const befund = JSON.parse(danach.stdout.toString()) as {
      befund: null;
      eintraege: number;
      ketten: number;
    };
    expect(befund.befund).toBeNull();
    expect(befund.eintraege).toBeGreaterThan(10);
    expect(befund.ketten).toBeGreaterThan(1);
  }, 60_000);
});

/** What an operator types after the first start; answers the first password. */
async function registerPerson(daten: string, betrieb: NodeJS.ProcessEnv): Promise<string> {
  const stelle = await runKim(
    [
      ['stelle', 'anlege', '--standort', 'Kreis Olpe', '--art', 'KREISVERWALTUNG', '--name', 'Kreis Olpe'],
      ['--rechtsrahmen', 'DSGVO_DSG_NRW', '--aufsicht', 'LDI NRW', '--dsb', 'N. N.'],
      ['--dsb-kontakt', 'dsb@example.org', '--json'],
    ].flat(),
    daten,
    betrieb,
  );
  expect([stelle.code, stelle.stderr]).toEqual([0, '']);
  const { id, standortId } = JSON.parse(stelle.stdout.toString()) as { id: string; standortId: string };
  const konto = await runKim(
    [
      ['konto', 'anlege', 'erste.person', '--name', 'Erste Person', '--email', 'e@example.org'],
      ['--rolle', 'CASE_MANAGEMENT', '--standort', standortId, '--mandant', id],
    ].flat(),
    daten,
    betrieb,
  );
  expect([konto.code, konto.stderr]).toEqual([0, '']);
  return /: (\S+)\s*$/.exec(konto.stdout.toString())?.[1] ?? '';
}
