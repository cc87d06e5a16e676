import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { z } from 'zod';
import type { Dienste } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import { matchMarke } from '#src/platform/http/marke.ts';
import { HSDS_PARAMETER } from './parameter.ts';
import {
  findOrganization,
  findOrt,
  findService,
  type Frage,
  listOrganizations,
  listOrte,
  listServices,
  type Seite,
} from './load-hsds.ts';
import { TAXONOMIE_NAMEN, TAXONOMIEN, type Taxonomie, toSuchtoken } from './taxonomien.model.ts';
import { type Satz, toEinfaches, toKurzenService, toTaxonomy, toTerm } from './to-hsds.ts';

const BASIS = '/hsds/v3';
const ERLAUBT = 'GET, HEAD, OPTIONS';
/** Pages of others may read every answer, errors too. */
const FREMDE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
} as const;
const SPEZIFIKATION = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json';
const wahr = z.enum(['true', 'false', '1', '0']).transform((wert) => wert === 'true' || wert === '1');

const SEITEN_HOECHSTENS = 1_000_000;
/** A day, or a moment; a plus that came unescaped in an address is a space. Without a zone it is UTC. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+ -]\d\d:?\d\d)?)?$/;

/** The parameters that HSDS 3.0 names. Others are left unread, as every server of HSDS does. */
const Abfrage = z.object({
  page: z.coerce.number().int().min(1).max(SEITEN_HOECHSTENS).default(1),
  per_page: z.coerce.number().int().min(1).max(HSDS_PARAMETER.seiteHoechstens).default(HSDS_PARAMETER.seite),
  format: z.literal('json').default('json'),
  search: z.string().max(200).default(''),
  full: wahr.default(false),
  minimal: wahr.default(false),
  full_service: wahr.default(false),
  modified_after: z
    .string()
    .max(40)
    .transform((text, ctx) => {
      const moment = parseMoment(text);
      if (moment !== undefined) return moment;
      ctx.addIssue({ code: 'custom' });
      return z.NEVER;
    })
    .optional(),
  taxonomy_id: z.string().max(100).optional(),
  taxonomy_term_id: z.string().max(100).optional(),
  organization_id: z.uuid().optional(),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .default(''),
  proximity: z.coerce.number().min(0).max(100_000).optional(),
  top_only: wahr.optional(),
  parent_id: z.string().max(100).optional(),
});
type Abfrage = z.infer<typeof Abfrage>;
/** What a parameter must be; in English, since it is machines of others that ask. */
const ERWARTET: Readonly<Record<string, string>> = {
  page: `an integer from 1 to ${SEITEN_HOECHSTENS}`,
  per_page: `an integer from 1 to ${HSDS_PARAMETER.seiteHoechstens}`,
  format: 'json; this server has no other format',
  search: 'at most 200 characters',
  modified_after: 'an ISO 8601 date or date-time, for example 2026-10-05T00:00:00Z',
  organization_id: 'a UUID',
  postcode: 'five digits',
  proximity: 'metres from 0 to 100000, together with postcode',
};
const Id = z.uuid();

/** HSDS 3.0 for everybody under /hsds/v3: public Angebote and public fields alone, without login. */
export async function addHsdsWege(server: FastifyInstance, dienste: Dienste): Promise<void> {
  await server.register(async (wege) => {
    const lesen = {
      onRequest: wege.rateLimit({
        timeWindow: '1 minute',
        max: HSDS_PARAMETER.anfragenJeMinute,
        keyGenerator: (anfrage: FastifyRequest) => toAdressgruppe(anfrage.ip),
      }),
    };
    wege.setErrorHandler(async (fehler: Error, _anfrage, antwort) => {
      antwort.headers(FREMDE);
      throw fehler;
    });
    for (const pfad of [BASIS, `${BASIS}/`]) {
      wege.get(pfad, lesen, async (anfrage, antwort) =>
        sendJson(anfrage, antwort, {
          version: '3.0',
          profile: `${dienste.basisUrl}${BASIS}/`,
          openapi_url: SPEZIFIKATION,
        }),
      );
    }
    const liste = (name: string, lies: (abfrage: Abfrage) => Promise<Seite>) => {
      for (const pfad of [`${BASIS}/${name}`, `${BASIS}/${name}/`]) {
        wege.get(pfad, lesen, async (anfrage, antwort) => {
          const abfrage = Abfrage.safeParse(anfrage.query);
          if (!abfrage.success) return sendFehler(antwort, 400, describeIssue(abfrage.error));
          const { saetze, gesamt } = await lies(abfrage.data);
          return sendJson(anfrage, antwort, toSeite(saetze, gesamt, abfrage.data));
        });
      }
    };
    const eines = (name: string, find: (id: string) => Promise<Satz | undefined>) =>
      wege.get<{ Params: { id: string } }>(`${BASIS}/${name}/:id`, lesen, async (anfrage, antwort) => {
        const id = Id.safeParse(anfrage.params.id);
        const satz = id.success ? await find(id.data) : undefined;
        return satz === undefined ? sendFehler(antwort, 404, 'Not found') : sendJson(anfrage, antwort, satz);
      });

    liste('services', async (abfrage) =>
      mapSeite(await listServices(dienste, toFrage(abfrage)), toServiceAnsicht(abfrage)),
    );
    eines('services', (id) => findService(dienste, id));
    liste('service_at_locations', async (abfrage) =>
      mapSeite(await listOrte(dienste, toFrage(abfrage)), abfrage.full ? (satz) => satz : toKurzenOrt),
    );
    eines('service_at_locations', (id) => findOrt(dienste, id));
    liste('organizations', async (abfrage) =>
      mapSeite(
        await listOrganizations(dienste, toFrage(abfrage)),
        abfrage.full ? (satz) => satz : toEinfaches,
      ),
    );
    eines('organizations', (id) => findOrganization(dienste, id));
    liste('taxonomies', async ({ page, per_page, search }) =>
      toAusschnitt(
        listTaxonomien().map(({ satz }) => satz),
        search,
        page,
        per_page,
      ),
    );
    eines('taxonomies', async (gesucht) => listTaxonomien().find(({ satz }) => satz['id'] === gesucht)?.satz);
    liste('taxonomy_terms', async ({ page, per_page, search, taxonomy_id: id, parent_id: oben }) => {
      const begriffe = listTaxonomien()
        .filter(({ satz }) => id === undefined || satz['id'] === id)
        .flatMap(({ name }) => listBegriffe(name));
      // Our lists have one level: below a term there is nothing.
      return toAusschnitt(oben === undefined ? begriffe.map(({ satz }) => satz) : [], search, page, per_page);
    });
    eines('taxonomy_terms', async (gesucht) => {
      const treffer = listTaxonomien().flatMap(({ name, satz: taxonomie }) =>
        listBegriffe(name).flatMap(({ satz }) =>
          satz['id'] === gesucht ? [{ ...satz, taxonomy_detail: taxonomie }] : [],
        ),
      );
      return treffer[0];
    });
    for (const pfad of [BASIS, `${BASIS}/*`]) addUebrige(wege, pfad, lesen);
  });
}

/** What is asked for by other means than reading, or is not there: a clear answer, never a page for people. */
function addUebrige(wege: FastifyInstance, pfad: string, lesen: RouteShorthandOptions): void {
  if (pfad !== BASIS)
    wege.get(pfad, lesen, async (_anfrage, antwort) => sendFehler(antwort, 404, 'Not found'));
  // A page of others that sends more than simple fields asks first (Fetch Standard, CORS-preflight).
  wege.options(pfad, lesen, async (_anfrage, antwort) =>
    antwort
      .status(204)
      .headers({
        ...FREMDE,
        'access-control-allow-methods': ERLAUBT,
        'access-control-allow-headers': '*',
        'access-control-max-age': '86400',
        allow: ERLAUBT,
      })
      .send(),
  );
  // Before a body is looked at.
  wege.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: pfad,
    onRequest: async (_anfrage, antwort) =>
      sendFehler(antwort.header('allow', ERLAUBT), 405, 'Method not allowed: this server is read-only'),
    handler: async () => undefined,
  });
}

const listTaxonomien = () => TAXONOMIE_NAMEN.map((name) => ({ name, satz: toTaxonomy(name) }));
const listBegriffe = (name: Taxonomie) =>
  TAXONOMIEN[name].werte.map((wert) => ({ code: wert.code, satz: toTerm(name, wert.code) }));

function toFrage({ page, per_page, ...abfrage }: Abfrage): Frage {
  return {
    ab: (page - 1) * per_page,
    hoechstens: per_page,
    seit: abfrage.modified_after ?? null,
    muss: toMuss(abfrage),
    anbieterId: abfrage.organization_id ?? null,
    suche: abfrage.search.trim(),
    ort: abfrage.postcode,
    km: abfrage.proximity === undefined ? null : abfrage.proximity / 1000,
  };
}

/** Nothing has a term that no list knows: a token that no Angebot carries. */
const NIE = 'f_kein_begriff';

function toMuss({
  taxonomy_id: taxonomie,
  taxonomy_term_id: begriff,
}: Pick<Abfrage, 'taxonomy_id' | 'taxonomy_term_id'>): string | null {
  if (taxonomie === undefined && begriff === undefined) return null;
  const token = listTaxonomien()
    .filter(({ satz }) => taxonomie === undefined || satz['id'] === taxonomie)
    .flatMap(({ name }) =>
      listBegriffe(name).flatMap(({ code, satz }) =>
        begriff === undefined || satz['id'] === begriff ? (toSuchtoken(name, code) ?? []) : [],
      ),
    );
  return token.length === 0 ? `'${NIE}'` : token.map((eines) => `'${eines}'`).join(' | ');
}

function toServiceAnsicht({ full, minimal }: Abfrage): (satz: Satz) => Satz {
  if (minimal) return ({ id, name, status, last_modified }) => ({ id, name, status, last_modified });
  return full ? (satz) => satz : toKurzenService;
}

function toKurzenOrt({ location, service, ...ort }: Satz): Satz {
  return {
    ...toEinfaches(ort),
    location: toEinfaches((location ?? {}) as Satz),
    service: toKurzenService((service ?? {}) as Satz),
  };
}

function mapSeite({ saetze, gesamt }: Seite, ansicht: (satz: Satz) => Satz): Seite {
  return { saetze: saetze.map(ansicht), gesamt };
}

function toAusschnitt(alle: readonly Satz[], suche: string, page: number, per_page: number): Seite {
  const klein = suche.trim().toLowerCase();
  const treffer = alle.filter(({ name }) => klein === '' || String(name).toLowerCase().includes(klein));
  return { saetze: treffer.slice((page - 1) * per_page, page * per_page), gesamt: treffer.length };
}

/** The page of HSDS 3.0. */
function toSeite(saetze: readonly Satz[], gesamt: number, { page, per_page }: Abfrage) {
  const seiten = Math.ceil(gesamt / per_page);
  return {
    total_items: gesamt,
    total_pages: seiten,
    page_number: page,
    size: saetze.length,
    first_page: page === 1,
    last_page: page >= seiten,
    empty: saetze.length === 0,
    contents: saetze,
  };
}

function sendJson(anfrage: FastifyRequest, antwort: FastifyReply, satz: object): FastifyReply {
  const body = JSON.stringify(satz);
  const marke = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const geaendert = findGeaendert(satz);
  antwort.headers({
    ...FREMDE,
    'cache-control': 'no-cache',
    etag: marke,
    ...(geaendert === undefined ? {} : { 'last-modified': new Date(geaendert).toUTCString() }),
  });
  // Not by date: an entry that left a list changes nothing in what the others say of their last change.
  if (matchMarke(anfrage.headers['if-none-match'], marke)) return antwort.status(304).send();
  return antwort.type('application/json; charset=utf-8').send(body);
}

/** The latest change of what is sent. */
function findGeaendert(satz: object): string | undefined {
  const saetze = 'contents' in satz ? (satz.contents as Satz[]) : [satz as Satz];
  const momente = saetze.flatMap(({ last_modified: moment }) => (typeof moment === 'string' ? [moment] : []));
  return momente.toSorted().at(-1);
}

function sendFehler(antwort: FastifyReply, status: number, title: string): FastifyReply {
  return antwort
    .status(status)
    .headers({ ...FREMDE, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status }));
}

function describeIssue(fehler: z.ZodError): string {
  const name = fehler.issues[0]?.path.join('.') ?? '';
  return `${name}: expected ${ERWARTET[name] ?? 'another value'}`;
}

/** undefined: no such day or moment. */
function parseMoment(text: string): Date | undefined {
  const [, tag, zeit = '00:00', zone = 'Z'] = MOMENT.exec(text) ?? [];
  if (tag === undefined || !z.iso.date().safeParse(tag).success || tag.startsWith('0000')) return undefined;
  const moment = new Date(`${tag}T${zeit}${zone.replace(' ', '+')}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
