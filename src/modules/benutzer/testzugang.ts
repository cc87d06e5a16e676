import type { FastifyInstance } from 'fastify';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { getOk } from '#src/core/result.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { createServer } from '#src/platform/http/create-server.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Weltmandant } from '#test/support/welt.ts';
import {
  createFindSitzung,
  createKonto,
  createModul,
  createSystemkontext,
  setRolleEinstellung,
} from './index.ts';
import { RECHTE } from './benutzer.rights.ts';

/** Server with real sessions: tests of the login log in. */
export async function createAnmeldeserver(
  dienste: Testdienste,
  weitere: readonly Modul[] = [],
): Promise<FastifyInstance> {
  return await createServer({
    dienste,
    module: [createModul(() => [RECHTE]), ...weitere],
    findSitzung: createFindSitzung(dienste),
    log: createLogger({ stufe: 'silent' }),
    cookieSicher: true,
    erneutAnmeldenNachMs: 600_000,
    maxEingabe: 100_000,
    isBereit: async () => true,
  });
}

export const PASSWORT = 'ein langes Testpasswort';

/** A fresh account with one Mitgliedschaft and a password of its own. */
export async function createTestkonto(
  dienste: Testdienste,
  rolle: Rolle,
  mandant: Weltmandant | null,
): Promise<{ id: string; kennung: string }> {
  const kennung = `test.${createUuidV7().slice(-12)}`;
  const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.createKonto', grund: 'Test' });
  const konto = await createKonto(
    kontext,
    {
      kennung,
      name: 'Test Person',
      email: null,
      mitgliedschaft: {
        rolle,
        standortId: mandant?.standortId ?? null,
        mandantId: mandant?.id ?? null,
        art: 'REGULAER',
        gueltigVon: '2020-01-01',
        gueltigBis: null,
        grundCode: null,
      },
    },
    { passwort: PASSWORT },
  );
  return { id: getOk(konto).id, kennung };
}

/** Second factor not mandatory, as in the demo. */
export async function setOhnePflicht(dienste: Testdienste, rolle: Rolle | null = null): Promise<void> {
  const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.setRolle', grund: 'Test' });
  getOk(await setRolleEinstellung(kontext, rolle, { zweiterFaktorPflicht: false }));
}

/** As superuser: looks behind the walls. */
export async function queryAlsAdmin(dienste: Testdienste, text: string, werte: unknown[] = []) {
  return await dienste.admin.query(text, werte);
}

export type Browser = {
  token: () => string | null;
  geraet: () => string | null;
  csrf: () => string;
  rufe: (
    methode: 'GET' | 'POST' | 'PUT' | 'DELETE',
    pfad: string,
    body?: object,
    kopf?: Record<string, string>,
  ) => Promise<{ status: number; body: Record<string, never> & { [name: string]: unknown } }>;
  anmelden: (kennung: string, passwort?: string, einmalcode?: string) => ReturnType<Browser['rufe']>;
};

/** Keeps the cookies and the CSRF token like a browser on one address; `bekannt`: it was used before, elsewhere. */
export function createBrowser(
  server: FastifyInstance,
  adresse: string,
  bekannt: { geraet: string | null } = { geraet: null },
): Browser {
  let token: string | null = null;
  let { geraet } = bekannt;
  let csrf = '';
  const rufe: Browser['rufe'] = async (methode, pfad, body, kopf = {}) => {
    const antwort = await server.inject({
      method: methode,
      url: `/api/v1${pfad}`,
      remoteAddress: adresse,
      headers: { 'x-kim-csrf': csrf, ...kopf },
      cookies: {
        ...(token === null ? {} : { kim_sitzung: token }),
        ...(geraet === null ? {} : { kim_geraet: geraet }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const keks = antwort.cookies.find(({ name }) => name === 'kim_sitzung');
    if (keks !== undefined) token = keks.value === '' ? null : keks.value;
    geraet = antwort.cookies.find(({ name }) => name === 'kim_geraet')?.value ?? geraet;
    const inhalt = antwort.payload === '' ? {} : antwort.json();
    if (typeof inhalt.csrf === 'string') csrf = inhalt.csrf;
    return { status: antwort.statusCode, body: inhalt };
  };
  return {
    token: () => token,
    geraet: () => geraet,
    csrf: () => csrf,
    rufe,
    anmelden: (kennung, passwort = PASSWORT, einmalcode) =>
      rufe('POST', '/anmeldung', { kennung, passwort, ...(einmalcode === undefined ? {} : { einmalcode }) }),
  };
}
