import type { FastifyInstance, InjectOptions } from 'fastify';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createServer } from '#src/platform/http/create-server.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import type { Testdienste } from './dienste.ts';

const CSRF = 'c'.repeat(43);

/** Tests read answers freely; the contracts check their shape. */
// oxlint-disable-next-line typescript/no-explicit-any -- an answer may be anything, and a test says what it expects
type Antwortkoerper = any;

export type Testserver = {
  server: FastifyInstance;
  /** One request as this account (null: not logged in), with CSRF header. Answers status and parsed body. */
  rufe: (
    actor: KontoActor | null,
    methode: 'GET' | 'POST' | 'PUT' | 'DELETE',
    pfad: string,
    body?: unknown,
    kopf?: Record<string, string>,
  ) => Promise<{ status: number; body: Antwortkoerper; kopf: Record<string, unknown>; roh: Buffer }>;
};

/** A server over the given modules whose sessions are handed in: tests of rights need no login. */
export async function createTestServer(
  dienste: Testdienste,
  module: readonly Modul[],
  angaben: { bestaetigtVorMs?: number; beschraenkung?: 'PASSWORT_AENDERN' | 'ZWEITER_FAKTOR_FEHLT' } = {},
): Promise<Testserver> {
  const actors = new Map<string, KontoActor>();
  const server = await createServer({
    dienste,
    module,
    findSitzung: async (token) => {
      const actor = actors.get(token);
      return actor === undefined
        ? null
        : {
            actor,
            csrf: CSRF,
            bestaetigtUm: dienste.jetzt() - (angaben.bestaetigtVorMs ?? 0),
            beschraenkung: angaben.beschraenkung ?? null,
          };
    },
    log: createLogger({ stufe: 'silent' }),
    cookieSicher: false,
    erneutAnmeldenNachMs: 600_000,
    maxEingabe: 1_000_000,
    isBereit: async () => true,
  });
  return {
    server,
    rufe: async (actor, methode, pfad, body, kopf = {}) => {
      if (actor !== null) actors.set(actor.sitzungId, actor);
      const anfrage: InjectOptions = {
        method: methode,
        url: `/api/v1${pfad}`,
        headers: { 'x-kim-csrf': CSRF, ...kopf },
        ...(actor === null ? {} : { cookies: { kim_sitzung: actor.sitzungId } }),
        ...(body === undefined ? {} : { payload: body as NonNullable<InjectOptions['payload']> }),
      };
      const antwort = await server.inject(anfrage);
      const json = /[/+]json\b/.test(antwort.headers['content-type']?.toString() ?? '');
      return {
        status: antwort.statusCode,
        body: json && antwort.payload !== '' ? JSON.parse(antwort.payload) : antwort.payload,
        kopf: antwort.headers,
        roh: antwort.rawPayload,
      };
    },
  };
}
