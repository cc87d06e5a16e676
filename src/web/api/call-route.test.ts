import { afterEach, describe, expect, test, vi } from 'vitest';
import { leseBeispiel, schreibBeispiel } from '../test/beispiele.ts';
import { problem, stelleServer } from '../test/server.ts';
import { setCsrf } from './call-api.ts';
import { callRoute, toLink } from './call-route.ts';

afterEach(() => vi.unstubAllGlobals());

describe('callRoute', () => {
  test('fills path and query, drops what the contract does not declare', async () => {
    const anrufe = stelleServer({ 'GET /themen/a%20b': () => ({ json: { name: 'Kita', geheim: 1 } }) });
    const antwort = await callRoute(leseBeispiel, {
      params: { themaId: 'a b' },
      query: { jahr: 2026, art: ['x', 'y'] },
    });
    expect(antwort).toEqual({ ok: true, wert: { name: 'Kita' } });
    expect(anrufe[0]?.pfad).toBe('/themen/a%20b?jahr=2026&art=x&art=y');
    expect(anrufe[0]?.kopf['x-kim-csrf']).toBeUndefined();
  });

  test('a write carries CSRF token and Idempotency-Key', async () => {
    setCsrf('token-7');
    const anrufe = stelleServer({ 'POST /themen': () => ({ status: 201, json: { id: '1' } }) });
    await callRoute(schreibBeispiel, { body: { name: 'Kita' } }, { idempotenz: 'k1' });
    expect(anrufe[0]).toMatchObject({
      body: { name: 'Kita' },
      kopf: { 'x-kim-csrf': 'token-7', 'idempotency-key': 'k1' },
    });
  });

  test('a refusal is a value with code, violations and source', async () => {
    const fehler = [{ pointer: '/name', code: 'ZU_KURZ', detail: 'Mindestens drei Zeichen.' }];
    stelleServer({
      'POST /themen': () => problem(422, 'EINGABE_UNGUELTIG', { errors: fehler, quelle: 'HK 2.2' }),
    });
    const antwort = await callRoute(schreibBeispiel, { body: { name: 'K' } });
    expect(antwort).toMatchObject({
      ok: false,
      fehler: { code: 'EINGABE_UNGUELTIG', status: 422, errors: fehler, quelle: 'HK 2.2' },
    });
  });

  test.each([
    ['lost connection', () => 'getrennt' as const, 'KEINE_VERBINDUNG', 0],
    ['proxy page', () => ({ status: 502 }), 'UNBEKANNT', 502],
    ['wrong shape', () => ({ json: { name: 7 } }), 'ANTWORT_UNERWARTET', 200],
  ])('%s is a value too', async (_, stelle, code, status) => {
    stelleServer({ 'GET /themen/1': stelle });
    const antwort = await callRoute(leseBeispiel, { params: { themaId: '1' } });
    expect(antwort).toMatchObject({ ok: false, fehler: { code, status } });
  });

  test('link for downloads', () => {
    expect(toLink(leseBeispiel, { params: { themaId: '1' }, query: { jahr: 2026 } })).toBe(
      '/api/v1/themen/1?jahr=2026',
    );
  });
});
