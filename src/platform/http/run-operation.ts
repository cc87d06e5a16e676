import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Actor, KontoActor } from '#src/core/contract/actor.ts';
import type { DateiAntwort, Route } from '#src/core/contract/define-route.ts';
import { isInFremdvertretung, type Rechtetabelle } from '#src/core/contract/rechte.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { UHR_TOLERANZ_MS } from '#src/core/uhr.ts';
import { recordRefusal } from '../db/with-actor.ts';
import { toAnhang } from '../files/dateiname.ts';
import type { Dienste, Kontext } from '../dienste.ts';
import type { Bindung } from './bindung.ts';
import {
  BESCHRAENKT,
  CSRF_FEHLT,
  ERNEUT_ANMELDEN,
  KEIN_RECHT,
  KEINE_SITZUNG,
  toEingabefehler,
  toProblem,
} from './problem.ts';
import { CSRF_HEADER, type FindSitzung, GERAET_COOKIE, type Sitzung, SITZUNG_COOKIE } from './sitzung.ts';

export type Ausfuehrung = {
  dienste: Dienste;
  rechte: Rechtetabelle;
  findSitzung: FindSitzung;
  erneutAnmeldenNachMs: number;
  cookieSicher: boolean;
};

/** What is known about a request before its body is read. */
export type Einlass = { token: string | null; kontext: Kontext };

/**
 * The door, before the body is read: origin → session → CSRF → right. Who may not do this sends no megabytes. Every
 * refusal after the session is known is logged. Null: the refusal has been sent.
 */
export async function checkEinlass(
  ausfuehrung: Ausfuehrung,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Einlass | null> {
  const token = request.cookies[SITZUNG_COOKIE] ?? null;
  const sitzung = token === null ? null : await ausfuehrung.findSitzung(token);
  const actor = sitzung?.actor ?? ({ art: 'oeffentlich' } as const);
  const kontext = createKontext(ausfuehrung.dienste, route, actor, request.id);
  const tor = checkZugang(ausfuehrung, route, sitzung, request);
  if (tor.ok) return { token, kontext };
  if (sitzung !== null) await recordRefusal(kontext, tor.fehler.code);
  writeProblem(reply, tor.fehler, request.id);
  return null;
}

/**
 * The rest of the way: input → use case → answer. The answer is parsed by the contract, so an undeclared field
 * cannot leave.
 */
export async function runOperation(
  ausfuehrung: Ausfuehrung,
  bindung: Bindung,
  { token, kontext }: Einlass,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { route } = bindung;
  const eingabe = parseEingabe(route, request);
  if (!eingabe.ok) return writeProblem(reply, eingabe.fehler, request.id);

  addIdempotenz(kontext, route, request);
  const ergebnis = await bindung.handle(
    {
      kontext,
      adresse: request.ip,
      sitzungToken: token,
      setSitzung: (wunsch) => setCookie(reply, wunsch, ausfuehrung.cookieSicher),
      geraet: request.cookies[GERAET_COOKIE] ?? null,
      setGeraet: (wert, maxAge) => {
        const secure = ausfuehrung.cookieSicher;
        void reply.setCookie(GERAET_COOKIE, wert, { ...GERAET_COOKIE_ART, maxAge, secure });
      },
    },
    eingabe.wert,
  );
  return ergebnis.ok
    ? sendAntwort(reply, route, ergebnis.wert)
    : writeProblem(reply, ergebnis.fehler, request.id);
}

const GERAET_COOKIE_ART = { path: '/api/v1', httpOnly: true, sameSite: 'strict' } as const;

function createKontext(dienste: Dienste, route: Route, actor: Actor, anfrageId: string): Kontext {
  return {
    dienste,
    actor,
    domaene: route.domaene,
    zweck: route.zweck,
    stichtag: dienste.stichtag(),
    protokoll: { ereignis: route.id, ...route.protokoll },
    anfrageId,
  };
}

function checkZugang(
  ausfuehrung: Ausfuehrung,
  route: Route,
  sitzung: Sitzung | null,
  request: FastifyRequest,
): Result<null, Ablehnung> {
  if (route.methode !== 'GET' && !isEigenerUrsprung(request)) return fail(CSRF_FEHLT);
  if (route.recht === 'oeffentlich') return ok(null);
  if (sitzung === null) return fail(KEINE_SITZUNG);
  const { beschraenkung } = sitzung;
  if (beschraenkung && !isEigenesKonto(route)) return fail(BESCHRAENKT[beschraenkung]);
  if (route.methode !== 'GET' && !isCsrfGueltig(request, sitzung.csrf)) return fail(CSRF_FEHLT);
  if (route.recht !== 'angemeldet' && !hasRecht(ausfuehrung.rechte, route.recht, sitzung.actor)) {
    return fail(KEIN_RECHT);
  }
  const alter = ausfuehrung.dienste.jetzt() - sitzung.bestaetigtUm;
  // A confirmation of the future was given before the clock went back: nobody knows how old it is.
  if (route.erneutAnmelden && (alter > ausfuehrung.erneutAnmeldenNachMs || alter < -UHR_TOLERANZ_MS)) {
    return fail(ERNEUT_ANMELDEN);
  }
  return ok(null);
}

function hasRecht(rechte: Rechtetabelle, recht: string, actor: KontoActor): boolean {
  const reichweite = rechte[recht]?.[actor.rolle];
  if (reichweite === undefined) return false;
  return actor.fremdvertretung !== true || isInFremdvertretung(recht, reichweite);
}

/** Login, session and own account: what a restricted session still needs. */
function isEigenesKonto(route: Route): boolean {
  return route.recht === 'angemeldet' && route.domaene === 'anmeldung';
}

function isCsrfGueltig(request: FastifyRequest, erwartet: string): boolean {
  const gesendet = request.headers[CSRF_HEADER];
  if (typeof gesendet !== 'string') return false;
  // In bytes: a header may hold characters that take two.
  const [a, b] = [Buffer.from(gesendet), Buffer.from(erwartet)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * A write must come from a page of this server, also before there is a session (login CSRF). Browsers send
 * Sec-Fetch-Site, and pages cannot forge it; older ones send Origin. Scripts without a browser send neither.
 */
function isEigenerUrsprung(request: FastifyRequest): boolean {
  const seite = request.headers['sec-fetch-site'];
  if (seite !== undefined) return seite === 'same-origin' || seite === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  // Both through URL: a port that goes without saying is left out.
  const eigene = `${protocol}//${request.host}`;
  return URL.canParse(eigene) && new URL(eigene).host === host;
}

function parseEingabe(
  route: Route,
  request: FastifyRequest,
): Result<{ params: unknown; query: unknown; body: unknown }, Ablehnung> {
  const params = route.params.safeParse(request.params);
  // An id of the wrong form names nothing that exists.
  if (!params.success) return fail(refuseNichtGefunden());
  const query = route.query.safeParse(request.query);
  if (!query.success) return fail(toEingabefehler(query.error, 'query'));
  if (route.rohdaten) return ok({ params: params.data, query: query.data, body: request.body });
  const body = route.body.safeParse(request.body ?? undefined);
  if (!body.success) return fail(toEingabefehler(body.error, 'body'));
  return ok({ params: params.data, query: query.data, body: body.data });
}

function addIdempotenz(kontext: Kontext, route: Route, request: FastifyRequest): void {
  const schluessel = request.headers['idempotency-key'];
  if (route.methode === 'GET' || typeof schluessel !== 'string') return;
  if (schluessel.length < 8 || schluessel.length > 100) return;
  const roh = Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null);
  kontext.idempotenz = {
    schluessel,
    hash: createHash('sha256').update(`${route.id} ${request.url} `).update(roh).digest(),
  };
}

function setCookie(reply: FastifyReply, wunsch: { token: string } | 'loeschen', sicher: boolean): void {
  const angaben = { path: '/', httpOnly: true, sameSite: 'strict', secure: sicher } as const;
  if (wunsch === 'loeschen') void reply.clearCookie(SITZUNG_COOKIE, angaben);
  else void reply.setCookie(SITZUNG_COOKIE, wunsch.token, angaben);
}

function sendAntwort(reply: FastifyReply, route: Route, wert: unknown): FastifyReply {
  void reply.header('cache-control', 'no-store');
  if (route.datei !== null) {
    const datei = wert as DateiAntwort;
    return reply
      .type(route.datei)
      .header('content-disposition', toAnhang(datei.dateiname.replaceAll(/[^\p{L}\p{M}\p{N}_.-]/gu, '_')))
      .send(typeof datei.inhalt === 'string' ? datei.inhalt : Buffer.from(datei.inhalt));
  }
  return reply.status(route.status).send(route.antwort.parse(wert));
}

export function writeProblem(reply: FastifyReply, ablehnung: Ablehnung, anfrage: string): FastifyReply {
  return reply
    .status(ablehnung.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(toProblem(ablehnung, anfrage)));
}

export function createAnfrageId(): string {
  return createUuidV7();
}
