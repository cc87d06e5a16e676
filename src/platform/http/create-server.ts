import '#src/core/contract/meldungen.ts';
import { createHash } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type onRequestAsyncHookHandler,
} from 'fastify';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import { PARAMETER } from '../config/parameter.ts';
import type { Dienste } from '../dienste.ts';
import type { Logger } from '../log/logger.ts';
import { computeRetryAfter, findStoerung, type Stoerung, toStoerungsantwort } from '../stoerung/stoerung.ts';
import { toAdressgruppe } from './adressgruppe.ts';
import type { Bindung, Modul } from './bindung.ts';
import { createMetriken } from './metriken.ts';
import { createOpenapi } from './openapi.ts';
import { INTERNER_FEHLER } from './problem.ts';
import {
  type Ausfuehrung,
  checkEinlass,
  createAnfrageId,
  type Einlass,
  runOperation,
  writeProblem,
} from './run-operation.ts';
import { type FindSitzung, GERAET_COOKIE } from './sitzung.ts';

export type ServerAngaben = {
  dienste: Dienste;
  module: readonly Modul[];
  findSitzung: FindSitzung;
  log: Logger;
  cookieSicher: boolean;
  erneutAnmeldenNachMs: number;
  /** Largest JSON or CSV body in bytes. */
  maxEingabe: number;
  /** A request that has not arrived after this time ends with 408; no slow sender holds a connection. */
  anfrageDauerMs?: number;
  /** Reads the migration ledger; /readyz fails while it answers false. */
  isBereit: () => Promise<boolean>;
};

/** The HTTP server: every operation of every module, health, metrics, OpenAPI. Static pages are added by the caller. */
export async function createServer(angaben: ServerAngaben): Promise<FastifyInstance> {
  const dauer = angaben.anfrageDauerMs ?? PARAMETER.anfrage_dauer.wert * 1_000;
  const server = Fastify({
    logger: false,
    genReqId: createAnfrageId,
    bodyLimit: angaben.maxEingabe,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: dauer,
    http: { headersTimeout: Math.min(dauer, 20_000), connectionsCheckingInterval: Math.min(dauer, 5_000) },
    frameworkErrors: (fehler, request, reply) => {
      // A path or header that cannot be read: the answer does not repeat it.
      sendFehler(reply, fehler.statusCode ?? 400, request.id);
    },
  });
  await server.register(helmet, HELMET);
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  addParsers(server);
  addFehlerantwort(server, angaben.log);
  addBetrieb(server, angaben);
  addOperationen(server, angaben);
  return server;
}

const HELMET = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' as const },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' as const },
};

/**
 * Answers of the interface are data: no page, script or frame may come of them, and what helmet says to documents would be
 * the larger part of a short answer.
 */
const API_KOPFZEILEN = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': HELMET.referrerPolicy.policy,
  'strict-transport-security': `max-age=${HELMET.strictTransportSecurity.maxAge}; includeSubDomains`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

function addParsers(server: FastifyInstance): void {
  // A form of a foreign page can send text/plain without asking; nothing here takes it.
  server.removeContentTypeParser('text/plain');
  const roh = (_anfrage: unknown, body: Buffer, fertig: (fehler: Error | null, wert: Buffer) => void) =>
    fertig(null, body);
  server.addContentTypeParser(['text/csv', 'application/octet-stream'], { parseAs: 'buffer' }, roh);
}

function addFehlerantwort(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler(async (fehler: Error & { statusCode?: number; code?: string }, request, reply) => {
    const stoerung = findStoerungOf(fehler, request);
    if (stoerung !== null) {
      log.error('Request hit a fault', {
        requestId: request.id,
        routeId: operationOf(request),
        code: stoerung,
        fehler,
      });
      void reply.header('retry-after', String(computeRetryAfter(stoerung)));
      const wiederholbar = request.headers['idempotency-key'] !== undefined;
      return writeProblem(reply, toStoerungsantwort(stoerung, wiederholbar), request.id);
    }
    const status = fehler.statusCode ?? 500;
    if (status >= 500) {
      log.error('Request failed', { requestId: request.id, routeId: operationOf(request), fehler });
    }
    return sendFehler(reply, status, request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    log.info('Request', {
      requestId: request.id,
      routeId: operationOf(request),
      methode: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

function sendFehler(reply: FastifyReply, status: number, anfrage: string): FastifyReply {
  const problem = status >= 500 ? INTERNER_FEHLER : toBekannt(status);
  return reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, anfrage }));
}

/** A read leaves nothing behind, whether its COMMIT arrived or not. */
function findStoerungOf(fehler: unknown, request: FastifyRequest): Stoerung | null {
  const stoerung = findStoerung(fehler);
  return stoerung === 'AUSGANG_OFFEN' && request.method === 'GET' ? 'DATENBANK_FEHLT' : stoerung;
}

/** Never the path: it holds ids. */
function operationOf(request: FastifyRequest): string {
  return request.routeOptions.config?.operation ?? 'seite';
}

function toBekannt(status: number): {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
} {
  const [code, title, detail] = BEKANNT[status] ?? [
    'ANFRAGE_UNGUELTIG',
    'Die Anfrage ist nicht lesbar.',
    'Prüfen Sie das Format der gesendeten Daten (JSON, UTF-8).',
  ];
  return { type: 'about:blank', title, status, code, detail };
}

const BEKANNT: Record<number, readonly [string, string, string]> = {
  413: ['ZU_GROSS', 'Die gesendeten Daten sind zu groß.', 'Kürzen Sie den Text oder teilen Sie die Datei.'],
  415: ['FORMAT_UNBEKANNT', 'Dieses Format wird nicht angenommen.', 'Senden Sie JSON oder eine CSV-Datei.'],
  429: [
    'ZU_VIELE_ANFRAGEN',
    'Zu viele Anfragen in kurzer Zeit.',
    'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  ],
};

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Fastify asks for declaration merging
  interface FastifyContextConfig {
    operation?: string;
  }
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Fastify asks for declaration merging
  interface FastifyRequest {
    einlass: Einlass | null;
  }
}

function addBetrieb(server: FastifyInstance, angaben: ServerAngaben): void {
  const metriken = createMetriken();
  server.addHook('onResponse', async (request, reply) => {
    metriken.observe(operationOf(request), reply.statusCode, reply.elapsedTime / 1000);
  });
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const bereit = await angaben.isBereit().catch(() => false);
    return reply.status(bereit ? 200 : 503).send({ status: bereit ? 'bereit' : 'nicht bereit' });
  });
  server.get('/metrics', async (request, reply) => {
    if (!isLoopback(request.ip)) return reply.status(404).send();
    return reply.type(metriken.typ).send(await metriken.text());
  });
  // Written when it is first asked for: it takes as long as all else of a start.
  let openapi: { text: string; etag: string } | undefined;
  server.get('/api/v1/openapi.json', async (_request, reply) => {
    openapi ??= createBeschreibung(angaben.module);
    return reply.type('application/json').header('etag', openapi.etag).send(openapi.text);
  });
  server.all('/api/*', async (request, reply) =>
    reply
      .status(404)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: 'Nicht gefunden.',
          status: 404,
          code: 'NICHT_GEFUNDEN',
          anfrage: request.id,
        }),
      ),
  );
}

function createBeschreibung(module: readonly Modul[]): { text: string; etag: string } {
  const text = JSON.stringify(createOpenapi(module));
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"` };
}

export function isLoopback(adresse: string): boolean {
  return adresse === '127.0.0.1' || adresse === '::1' || adresse === '::ffff:127.0.0.1';
}

function addOperationen(server: FastifyInstance, angaben: ServerAngaben): void {
  const rechte: Rechtetabelle = Object.assign({}, ...angaben.module.map((modul) => modul.rechte));
  const ausfuehrung = { ...angaben, rechte };
  server.decorateRequest('einlass', null);
  for (const bindung of angaben.module.flatMap((modul) => modul.bindungen)) {
    const { route } = bindung;
    if (route.recht !== 'oeffentlich' && route.recht !== 'angemeldet' && rechte[route.recht] === undefined) {
      throw new Error(`Operation ${route.id}: no row ${route.recht} in any rights table`);
    }
    server.route({
      method: route.methode,
      url: `/api/v1${route.pfad}`,
      config: { operation: route.id },
      helmet: false,
      ...(route.recht === 'oeffentlich' ? { bodyLimit: PARAMETER.eingabe_ohne_anmeldung.wert * 1024 } : {}),
      onRequest: [
        (_request, reply, weiter) => {
          void reply.headers(API_KOPFZEILEN);
          weiter();
        },
        ...(route.recht === 'oeffentlich' ? [createBremse(server, angaben.dienste, bindung)] : []),
        async (request, reply) => {
          const einlass = await checkEinlass(ausfuehrung, route, request, reply);
          if (einlass === null) return reply;
          request.einlass = einlass;
        },
      ],
      handler: (request, reply) => runEingelassen(ausfuehrung, bindung, request, reply),
    });
  }
}

function runEingelassen(
  ausfuehrung: Ausfuehrung,
  bindung: Bindung,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (request.einlass === null) throw new Error('Operation without the check at the door');
  return runOperation(ausfuehrung, bindung, request.einlass, request, reply);
}

/** Counts the requests to a public operation in the bucket that its module names. */
function createBremse(
  server: FastifyInstance,
  dienste: Dienste,
  { findGrenze }: Bindung,
): onRequestAsyncHookHandler {
  const grenzen = new WeakMap<FastifyRequest, number>();
  return server.rateLimit({
    timeWindow: '1 minute',
    max: (request) => grenzen.get(request) ?? JE_MINUTE,
    keyGenerator: async (request) => {
      if (findGrenze === undefined) return toAdressgruppe(request.ip);
      const geraet = request.cookies[GERAET_COOKIE] ?? null;
      const { schluessel, jeMinute } = await findGrenze(dienste, { adresse: request.ip, geraet });
      grenzen.set(request, jeMinute);
      return schluessel;
    },
  });
}

const JE_MINUTE = 300;
