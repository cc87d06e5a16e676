import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dienste } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import { matchMarke } from '#src/platform/http/marke.ts';
import { formatAtom } from './atom.model.ts';
import { formatQuellenvermerk, SCHEMA_ADRESSE, toJsonSchema } from './dateien.model.ts';
import { type Katalograhmen, toKatalog } from './katalog.model.ts';
import { findInhalt, listDatensaetze } from './load-offene-daten.ts';
import { formatTag } from './offenedaten.model.ts';
import { ANFRAGEN_JE_MINUTE, KOPIE_SEKUNDEN, OFFENE_DATEN, SEITE } from './parameter.ts';
import { formatJsonLd, formatRdfXml, formatTurtle, type Ressource } from './rdf.model.ts';
import {
  type Datensatz,
  type Datenseiten,
  LISTE_ADRESSE,
  type Offen,
  toAdresse,
  type Zurueckgezogen,
} from './seitendaten.model.ts';
import { searchDatensaetze } from './suche.model.ts';

type Rahmen = { sprache: 'de'; stil: string; demo: boolean };
/** Writes one page. */
type RenderDatenseite = <N extends keyof Datenseiten>(
  name: N,
  daten: Datenseiten[N],
  rahmen: Rahmen,
) => string;
type Darstellung = { render: RenderDatenseite; stil: string };

/** Pages and files of the open data, under /offene-daten: without login and without JavaScript. */
export async function addDatenseiten(
  server: FastifyInstance,
  ordner: string,
  dienste: Dienste,
): Promise<void> {
  const { renderDatenseite } = (await import(join(ordner, 'seiten/eintrag.js'))) as {
    renderDatenseite: RenderDatenseite;
  };
  const manifest = JSON.parse(await readFile(join(ordner, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const stil = manifest['stil/seiten.css']?.file;
  if (stil === undefined) throw new Error('The build has no style sheet for pages without JavaScript');
  await addDatenwege(server, dienste, { render: renderDatenseite, stil: `/${stil}` });
}

/** The same with a given renderer, for tests without a build. */
export async function addDatenwege(
  server: FastifyInstance,
  dienste: Dienste,
  darstellung: Darstellung,
): Promise<void> {
  await server.register(async (wege) => {
    const lesen = {
      onRequest: wege.rateLimit({
        timeWindow: '1 minute',
        max: ANFRAGEN_JE_MINUTE,
        keyGenerator: (anfrage: FastifyRequest) => toAdressgruppe(anfrage.ip),
      }),
    };
    const sendSeite = createSeitensender(dienste, darstellung);
    wege.setErrorHandler(async (fehler: Error & { statusCode?: number }, anfrage, antwort) => {
      if (fehler.statusCode !== 429) throw fehler;
      antwort.header('cache-control', 'no-store');
      return sendSeite(anfrage, antwort.status(429), 'meldung', {
        titel: 'Zu viele Anfragen',
        saetze: ['Von Ihrer Adresse kamen viele Anfragen in kurzer Zeit. Warten Sie eine Minute.'],
        ausgaben: [],
      });
    });
    wege.get('/offene-daten', lesen, async (_anfrage, antwort) => antwort.redirect(LISTE_ADRESSE, 301));
    addListenweg(wege, dienste, lesen, sendSeite);
    addKatalogwege(wege, dienste, lesen);
    addDatensatzwege(wege, dienste, lesen, sendSeite);
  });
}

type Bremse = { onRequest: ReturnType<FastifyInstance['rateLimit']> };
type Seitensender = ReturnType<typeof createSeitensender>;

function createSeitensender({ demo }: Dienste, { render, stil }: Darstellung) {
  return <N extends keyof Datenseiten>(
    anfrage: FastifyRequest,
    antwort: FastifyReply,
    name: N,
    daten: Datenseiten[N],
    geaendert?: Date,
  ): FastifyReply =>
    sendText(anfrage, antwort, {
      text: render(name, daten, { sprache: 'de', stil, demo }),
      art: 'text/html; charset=utf-8',
      geaendert,
      fremde: false,
    });
}

function addListenweg(wege: FastifyInstance, dienste: Dienste, lesen: Bremse, sendSeite: Seitensender): void {
  wege.get(LISTE_ADRESSE, lesen, async (anfrage, antwort) => {
    const felder = readFelder(anfrage.query);
    const [suche, gruppe] = [(felder['suche'] ?? '').slice(0, 200), (felder['gruppe'] ?? '').slice(0, 40)];
    const alle = await listDatensaetze(dienste);
    const treffer = searchDatensaetze(alle, { suche, gruppe });
    const seiten = Math.max(1, Math.ceil(treffer.length / SEITE));
    const seite = Math.min(seiten, Math.max(1, Number.parseInt(felder['seite'] ?? '1', 10) || 1));
    const daten = {
      suche,
      gruppe,
      eintraege: treffer.slice((seite - 1) * SEITE, seite * SEITE),
      gesamt: treffer.length,
      seite,
      groesse: SEITE,
    };
    return sendSeite(anfrage, antwort, 'liste', daten, findGeaendert(alle));
  });
}

const KATALOGFORMEN: Readonly<
  Record<string, { art: string; format: (graph: readonly Ressource[]) => string }>
> = {
  jsonld: { art: 'application/ld+json; charset=utf-8', format: formatJsonLd },
  ttl: { art: 'text/turtle; charset=utf-8', format: formatTurtle },
  rdf: { art: 'application/rdf+xml; charset=utf-8', format: formatRdfXml },
};

function addKatalogwege(wege: FastifyInstance, dienste: Dienste, lesen: Bremse): void {
  const { herausgeber, kontakt, lieferant, thema } = OFFENE_DATEN;
  const { basisUrl: basis, demo } = dienste;
  const rahmen: Katalograhmen = { basis, herausgeber, kontakt, lieferant, thema, demo };
  for (const [endung, { art, format }] of Object.entries(KATALOGFORMEN)) {
    wege.get(`${LISTE_ADRESSE}katalog.${endung}`, lesen, async (anfrage, antwort) => {
      const alle = await listDatensaetze(dienste);
      const text = format(toKatalog(alle, rahmen));
      return sendText(anfrage, antwort, { text, art, geaendert: findGeaendert(alle), fremde: true });
    });
  }
  wege.get(`${LISTE_ADRESSE}neu.atom`, lesen, async (anfrage, antwort) => {
    const alle = await listDatensaetze(dienste);
    const text = formatAtom(alle, { basis, herausgeber });
    const art = 'application/atom+xml; charset=utf-8';
    return sendText(anfrage, antwort, { text, art, geaendert: findGeaendert(alle), fremde: true });
  });
  const schema = `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
  wege.get(SCHEMA_ADRESSE, lesen, async (anfrage, antwort) =>
    sendText(anfrage, antwort, { text: schema, art: 'application/schema+json; charset=utf-8', fremde: true }),
  );
}

type MitKennung = { Params: { kennung: string } };
type MitAusgabe = { Params: { kennung: string; ausgabe: string } };
const DATEIEN: Readonly<Record<string, { art: string; form: 'csv' | 'json' }>> = {
  'tabelle.csv': { art: 'text/csv; charset=utf-8; header=present', form: 'csv' },
  'tabelle.json': { art: 'application/json; charset=utf-8', form: 'json' },
};

function addDatensatzwege(
  wege: FastifyInstance,
  dienste: Dienste,
  lesen: Bremse,
  sendSeite: Seitensender,
): void {
  const nichtDa = (anfrage: FastifyRequest, antwort: FastifyReply) =>
    sendSeite(anfrage, antwort.status(404), 'meldung', {
      titel: 'Diesen Datensatz gibt es nicht',
      saetze: ['Unter dieser Adresse ist nichts veröffentlicht. Suchen Sie in der Liste der offenen Daten.'],
      ausgaben: [],
    });
  const weg = (anfrage: FastifyRequest, antwort: FastifyReply, datensatz: Datensatz, eine: Zurueckgezogen) =>
    sendSeite(anfrage, antwort.status(410), 'meldung', {
      titel: `Zurückgezogen: ${eine.titel}`,
      saetze: [
        `Das Ministerium hat die Ausgabe ${eine.ausgabe} vom ${formatTag(eine.am)} am ${formatTag(eine.zurueckgezogenAm)} zurückgezogen.`,
        `Grund: ${eine.grund}`,
        'Wenn Sie eine Kopie haben, verwenden Sie sie bitte nicht mehr.',
      ],
      ausgaben: datensatz.ausgaben.filter(({ ausgabe }) => ausgabe !== eine.ausgabe),
    });
  const show = async (
    anfrage: FastifyRequest,
    antwort: FastifyReply,
    datensatz: Datensatz,
    ausgabe: Offen,
  ) => {
    const inhalt = await findInhalt(dienste, ausgabe);
    if (inhalt === undefined) return nichtDa(anfrage, antwort);
    const { herausgeber } = OFFENE_DATEN;
    const quellenvermerk = formatQuellenvermerk({ ...ausgabe, herausgeber });
    const daten = { datensatz, ausgabe, tabelle: inhalt.tabelle, quellenvermerk, herausgeber };
    return sendSeite(anfrage, antwort, 'datensatz', daten, datensatz.geaendert);
  };

  wege.get<MitKennung>(`${LISTE_ADRESSE}:kennung`, lesen, async (anfrage, antwort) => {
    const datensatz = await findDatensatz(dienste, anfrage.params.kennung);
    if (datensatz === undefined) return nichtDa(anfrage, antwort);
    const [neueste] = datensatz.ausgaben;
    if (datensatz.aktuell !== null) return show(anfrage, antwort, datensatz, datensatz.aktuell);
    return neueste === undefined || neueste.offen
      ? nichtDa(anfrage, antwort)
      : weg(anfrage, antwort, datensatz, neueste);
  });
  wege.get<MitAusgabe>(`${LISTE_ADRESSE}:kennung/:ausgabe`, lesen, async (anfrage, antwort) => {
    const { kennung, ausgabe: nummer } = anfrage.params;
    const datensatz = await findDatensatz(dienste, kennung);
    const datei = DATEIEN[nummer];
    // The newest file always has the same address.
    if (datensatz?.aktuell && datei !== undefined)
      return antwort
        .header('cache-control', `public, max-age=${KOPIE_SEKUNDEN}`)
        .redirect(`${toAdresse(datensatz.aktuell)}/${nummer}`, 302);
    const ausgabe = datensatz?.ausgaben.find((eine) => String(eine.ausgabe) === nummer);
    if (datensatz === undefined || ausgabe === undefined) return nichtDa(anfrage, antwort);
    return ausgabe.offen
      ? show(anfrage, antwort, datensatz, ausgabe)
      : weg(anfrage, antwort, datensatz, ausgabe);
  });
  for (const [name, { art, form }] of Object.entries(DATEIEN)) {
    wege.get<MitAusgabe>(`${LISTE_ADRESSE}:kennung/:ausgabe/${name}`, lesen, async (anfrage, antwort) => {
      const datensatz = await findDatensatz(dienste, anfrage.params.kennung);
      const ausgabe = datensatz?.ausgaben.find((eine) => String(eine.ausgabe) === anfrage.params.ausgabe);
      if (datensatz === undefined || ausgabe === undefined) return nichtDa(anfrage, antwort);
      if (!ausgabe.offen) return weg(anfrage, antwort, datensatz, ausgabe);
      const inhalt = await findInhalt(dienste, ausgabe);
      if (inhalt === undefined) return nichtDa(anfrage, antwort);
      antwort.header(
        'content-disposition',
        `inline; filename="${dienste.demo ? 'SYNTHETISCH-' : ''}${ausgabe.kennung}-ausgabe-${ausgabe.ausgabe}.${form}"`,
      );
      return sendText(anfrage, antwort, { text: inhalt[form], art, geaendert: ausgabe.um, fremde: true });
    });
  }
}

const KENNUNG = /^(?:[a-z]{1,3}-\d{2}[a-z]?-[\da-f]{12}|zuwendungen-\d{4})$/;

/** Anything of another form is not even looked up. */
async function findDatensatz(dienste: Dienste, kennung: string): Promise<Datensatz | undefined> {
  if (!KENNUNG.test(kennung)) return undefined;
  return (await listDatensaetze(dienste)).find((datensatz) => datensatz.kennung === kennung);
}

function findGeaendert(datensaetze: readonly Datensatz[]): Date | undefined {
  return datensaetze.map(({ geaendert }) => geaendert).toSorted((a, b) => b.getTime() - a.getTime())[0];
}

/** Texts alone; a field that came twice counts as not sent. */
function readFelder(felder: unknown): Partial<Record<string, string>> {
  if (typeof felder !== 'object' || felder === null) return {};
  return Object.fromEntries(
    Object.entries(felder).filter((paar): paar is [string, string] => typeof paar[1] === 'string'),
  );
}

type Sendung = { text: string; art: string; geaendert?: Date | undefined; fremde: boolean };

/** With a mark of the content, so that who asks again gets an answer without a body. `fremde`: pages of others may read it. */
function sendText(
  anfrage: FastifyRequest,
  antwort: FastifyReply,
  { text, art, geaendert, fremde }: Sendung,
): FastifyReply {
  const marke = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  antwort.headers({
    etag: marke,
    'cache-control': antwort.getHeader('cache-control') ?? `public, max-age=${KOPIE_SEKUNDEN}`,
    ...(geaendert === undefined ? {} : { 'last-modified': geaendert.toUTCString() }),
    ...(fremde ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {}),
  });
  if (antwort.statusCode === 200 && isBekannt(anfrage, marke, geaendert)) return antwort.status(304).send();
  return antwort.type(art).send(text);
}

/** If-None-Match counts before If-Modified-Since (RFC 9110, 13.2.2). */
function isBekannt({ headers }: FastifyRequest, marke: string, geaendert: Date | undefined): boolean {
  const bekannt = headers['if-none-match'];
  if (bekannt !== undefined) return matchMarke(bekannt, marke);
  const seit = Date.parse(headers['if-modified-since'] ?? '');
  return (
    geaendert !== undefined && !Number.isNaN(seit) && Math.floor(geaendert.getTime() / 1_000) * 1_000 <= seit
  );
}
