import { afterEach, expect, test, vi } from 'vitest';
import { createSitzungsansicht, schreibBeispiel } from '../test/beispiele.ts';
import { problem, stelleServer } from '../test/server.ts';
import { deleteSitzung, findSitzung, recordPasswort, updateAblauf } from '../sitzung/sitzung-api.ts';
import { callRoute } from './call-route.ts';
import { callMitSchranke } from './mit-schranke.ts';

afterEach(() => vi.unstubAllGlobals());

const sende = () => callMitSchranke(() => callRoute(schreibBeispiel, { body: { name: 'Kita' } }));

/** A server whose session has a new token since another tab confirmed the person. */
const stelleNeuesToken = async (danach: object = {}) => {
  let ansicht = createSitzungsansicht();
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: ansicht }),
    'POST /themen': ({ kopf }) =>
      kopf['x-kim-csrf'] === 'neu' ? { status: 201, json: { id: '1' } } : problem(403, 'CSRF_FEHLT'),
  });
  await findSitzung();
  ansicht = createSitzungsansicht({ csrf: 'neu', ...danach });
  return anrufe;
};

test('a token that another tab renewed is taken over, and the request goes on', async () => {
  const anrufe = await stelleNeuesToken();
  expect(await sende()).toMatchObject({ ok: true });
  expect(anrufe.filter(({ pfad }) => pfad === '/themen')).toHaveLength(2);
});

test('after a switch of the role in another tab nothing is sent in the new one', async () => {
  const anrufe = await stelleNeuesToken({ mitgliedschaftId: '019a0000-0000-7000-8000-000000000099' });
  expect(await sende()).toMatchObject({ ok: false, fehler: { code: 'CSRF_FEHLT' } });
  expect(anrufe.filter(({ pfad }) => pfad === '/themen')).toHaveLength(1);
});

test('a second refusal is the answer', async () => {
  const anrufe = await stelleNeuesToken({ csrf: 'noch anders' });
  expect(await sende()).toMatchObject({ ok: false, fehler: { code: 'CSRF_FEHLT' } });
  expect(anrufe.filter(({ pfad }) => pfad === '/themen')).toHaveLength(2);
});

test('extension, confirmation and logout go on with the renewed token too', async () => {
  const mitNeuem =
    (json: object) =>
    ({ kopf }: { kopf: Record<string, string> }) =>
      kopf['x-kim-csrf'] === 'neu' ? { json } : problem(403, 'CSRF_FEHLT');
  const ende = { laeuftAbUm: '2026-11-21T12:00:00.000Z', absolutBis: '2026-11-21T20:00:00.000Z' };
  const bestaetigt = { bestaetigtUm: '2026-11-21T11:00:00.000Z', csrf: 'neu' };
  const rufe = {
    '/sitzung/verlaengerung': async () => await updateAblauf({ ...createSitzungsansicht(), gelesenUm: 0 }),
    '/sitzung/bestaetigung': async () => await recordPasswort('ein Passwort', ''),
    '/abmeldung': async () => await deleteSitzung(),
  };
  for (const [pfad, sendeDas] of Object.entries(rufe)) {
    let ansicht = createSitzungsansicht({ csrf: 'alt' });
    const anrufe = stelleServer({
      'GET /sitzung': () => ({ json: ansicht }),
      'POST /sitzung/verlaengerung': mitNeuem(ende),
      'POST /sitzung/bestaetigung': mitNeuem(bestaetigt),
      'POST /abmeldung': mitNeuem({ abgemeldet: true }),
    });
    await findSitzung();
    ansicht = createSitzungsansicht({ csrf: 'neu' });
    expect(await sendeDas(), pfad).toMatchObject({ ok: true });
    expect(anrufe.filter((anruf) => anruf.pfad === pfad)).toHaveLength(2);
  }
});
