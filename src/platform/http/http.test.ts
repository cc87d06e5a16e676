import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { withActor } from '../db/with-actor.ts';
import { bindDatei, bindRoute, type Modul } from './bindung.ts';

const kopf = {
  domaene: 'fall',
  zweck: 'Test',
  protokoll: { art: 'ABFRAGE', objektart: 'probe' },
  beschreibung: 'Probe',
} as const;
const lesen = defineRoute({
  ...kopf,
  id: 'probe.getProbe',
  methode: 'GET',
  pfad: '/proben/:id',
  recht: 'probe.lesen',
  params: z.object({ id: z.uuid() }),
  query: z.object({ anzahl: z.coerce.number().int().optional() }),
  antwort: z.object({ id: z.uuid(), name: z.string() }),
});
const schreiben = defineRoute({
  ...kopf,
  id: 'probe.createProbe',
  methode: 'POST',
  pfad: '/proben',
  recht: 'probe.lesen',
  body: z.object({ name: z.string().max(5), alter: z.number() }),
  antwort: SchreibAntwort,
});
const konflikt = defineRoute({
  ...kopf,
  id: 'probe.updateProbe',
  methode: 'PUT',
  pfad: '/proben',
  recht: 'probe.lesen',
  body: z.object({}),
  antwort: SchreibAntwort,
});
const kaputt = defineRoute({
  ...kopf,
  id: 'probe.findFehler',
  methode: 'GET',
  pfad: '/kaputt',
  recht: 'angemeldet',
  antwort: z.object({}),
});
const ernst = defineRoute({
  ...kopf,
  id: 'probe.recordErnst',
  methode: 'POST',
  pfad: '/ernst',
  recht: 'angemeldet',
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});
const datei = defineRoute({
  ...kopf,
  id: 'probe.getDatei',
  methode: 'GET',
  pfad: '/datei',
  recht: 'angemeldet',
  antwort: z.object({}),
  datei: 'text/csv',
});

const selbst = defineRoute({
  ...kopf,
  domaene: 'anmeldung',
  id: 'probe.getSelbst',
  methode: 'GET',
  pfad: '/selbst',
  recht: 'angemeldet',
  antwort: z.object({}),
});

let geschrieben = 0;
const modul: Modul = {
  name: 'probe',
  rechte: { 'probe.lesen': { CASE_MANAGEMENT: 'EIGENE' } },
  bindungen: [
    bindRoute(lesen, async (_kontext, { params }) => ok({ id: params.id, name: 'a', geheim: 'x' })),
    bindRoute(schreiben, (kontext) =>
      withActor(kontext, async () => {
        geschrieben += 1;
        return ok({ id: createUuidV7(), version: 1 });
      }),
    ),
    bindRoute(konflikt, async () => fail(refuseKonflikt({ version: 3 }))),
    bindRoute(kaputt, async () => {
      throw new Error('Rahaf Z. geboren 1992');
    }),
    bindRoute(ernst, async () => ok({ id: createUuidV7() })),
    bindRoute(selbst, async () => ok({})),
    bindDatei(datei, async () => ok({ dateiname: '../ä b"c\u202e.csv', inhalt: 'a;b' })),
  ],
};

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe, server } = await createTestServer(dienste, [modul]);
const jana = welt.konto('CASE_MANAGEMENT');

describe('an operation over HTTP', () => {
  it('answers only declared fields', async () => {
    const id = createUuidV7();
    expect((await rufe(jana, 'GET', `/proben/${id}`)).body).toEqual({ id, name: 'a' });
  });

  it('is 401 without session, 403 without right, both as problem+json in German', async () => {
    const ohne = await rufe(null, 'GET', `/proben/${createUuidV7()}`);
    expect([ohne.status, ohne.body.code]).toEqual([401, 'NICHT_ANGEMELDET']);
    const fremd = await rufe(welt.konto('B3_FACHKRAFT'), 'GET', `/proben/${createUuidV7()}`);
    expect([fremd.status, fremd.body.code]).toEqual([403, 'KEIN_RECHT']);
    expect(fremd.kopf['content-type']).toContain('application/problem+json');
  });

  it('refuses a write without the CSRF token of the session', async () => {
    const antwort = await rufe(jana, 'POST', '/proben', { name: 'a', alter: 1 }, { 'x-kim-csrf': 'falsch' });
    expect([antwort.status, antwort.body.code]).toEqual([403, 'CSRF_FEHLT']);
    const leer = await rufe(
      jana,
      'POST',
      '/proben',
      { name: 'a', alter: 1 },
      { 'x-kim-csrf': 'x'.repeat(43) },
    );
    expect(leer.status).toBe(403);
  });

  it('names every wrong field by pointer and never repeats what was typed', async () => {
    const antwort = await rufe(jana, 'POST', '/proben', { name: 'Rahaf Z. ist zu lang', alter: 'zwölf' });
    expect(antwort.status).toBe(422);
    expect(antwort.body.errors.map((fehler: { pointer: string }) => fehler.pointer)).toEqual([
      '/name',
      '/alter',
    ]);
    expect(JSON.stringify(antwort.body)).not.toContain('Rahaf');
    expect(antwort.body.errors[0].detail).toMatch(/^Zu lang/);
  });

  it('treats an id of the wrong form as not there', async () => {
    expect((await rufe(jana, 'GET', '/proben/1%20or%201')).body.code).toBe('NICHT_GEFUNDEN');
  });

  it('repeats the answer for the same Idempotency-Key', async () => {
    const vorher = geschrieben;
    const kopfzeile = { 'idempotency-key': createUuidV7() };
    const eins = await rufe(jana, 'POST', '/proben', { name: 'a', alter: 1 }, kopfzeile);
    const zwei = await rufe(jana, 'POST', '/proben', { name: 'a', alter: 1 }, kopfzeile);
    expect([eins.status, zwei.status]).toEqual([201, 201]);
    expect(zwei.body).toEqual(eins.body);
    expect(geschrieben).toBe(vorher + 1);
  });

  it('hands over the current state on a conflict', async () => {
    const antwort = await rufe(jana, 'PUT', '/proben', {});
    expect([antwort.status, antwort.body.zustand]).toEqual([409, { version: 3 }]);
  });

  it('hides what a bug says', async () => {
    const antwort = await rufe(jana, 'GET', '/kaputt');
    expect(antwort.status).toBe(500);
    expect(JSON.stringify(antwort.body)).not.toContain('Rahaf');
    expect(antwort.body.anfrage).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks for the password again when the last check is old', async () => {
    expect((await rufe(jana, 'POST', '/ernst')).status).toBe(201);
    const alt = await createTestServer(dienste, [modul], { bestaetigtVorMs: 600_001 });
    expect((await alt.rufe(jana, 'POST', '/ernst')).body.code).toBe('ERNEUT_ANMELDEN');
    // Confirmed before the clock went back: nobody knows when.
    const kuenftig = await createTestServer(dienste, [modul], { bestaetigtVorMs: -180_000 });
    expect((await kuenftig.rufe(jana, 'POST', '/ernst')).body.code).toBe('ERNEUT_ANMELDEN');
  });

  it('refuses everything but the own account while password or second factor must be mended', async () => {
    for (const beschraenkung of ['PASSWORT_AENDERN', 'ZWEITER_FAKTOR_FEHLT'] as const) {
      const halb = await createTestServer(dienste, [modul], { beschraenkung });
      expect((await halb.rufe(jana, 'GET', '/datei')).body.code).toBe(beschraenkung);
      expect((await halb.rufe(jana, 'GET', '/selbst')).status).toBe(200);
    }
  });

  it('downloads as an attachment with a harmless name', async () => {
    const antwort = await rufe(jana, 'GET', '/datei');
    expect(antwort.kopf['content-disposition']).toBe(
      `attachment; filename=".._a_b_c_.csv"; filename*=UTF-8''.._%C3%A4_b_c_.csv`,
    );
    expect(antwort.kopf['x-content-type-options']).toBe('nosniff');
  });
});

describe('the server', () => {
  it('sets a strict content security policy without unsafe sources', async () => {
    const antwort = await server.inject({ url: '/healthz' });
    const csp = String(antwort.headers['content-security-policy']);
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain('unsafe');
    expect(csp).toContain("frame-ancestors 'none'");
  });

  it('lets no answer of the interface become a page, a script or a frame, granted or refused', async () => {
    const gut = await rufe(jana, 'GET', '/selbst');
    const fremd = await server.inject({ url: '/api/v1/selbst' });
    expect([gut.status, fremd.statusCode]).toEqual([200, 401]);
    for (const kopf of [gut.kopf, fremd.headers]) {
      expect(kopf['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
      expect(kopf['cross-origin-resource-policy']).toBe('same-origin');
      expect(kopf['referrer-policy']).toBe('same-origin');
      expect(kopf['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect(kopf['x-content-type-options']).toBe('nosniff');
      expect(kopf['x-frame-options']).toBe('DENY');
    }
  });

  it('answers health, readiness and metrics, metrics only to loopback', async () => {
    expect((await server.inject({ url: '/readyz' })).statusCode).toBe(200);
    expect((await server.inject({ url: '/metrics' })).payload).toContain('kim_http_dauer_sekunden');
    expect((await server.inject({ url: '/metrics', remoteAddress: '10.0.0.5' })).statusCode).toBe(404);
  });

  it('reads broken JSON as a wrong request, not as a fault of ours', async () => {
    const antwort = await rufe(jana, 'POST', '/proben', '{"a":', { 'content-type': 'application/json' });
    expect([antwort.status, antwort.body.code]).toEqual([400, 'ANFRAGE_UNGUELTIG']);
  });
});
