import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Suchangaben } from './angebot.contract.ts';
import {
  createPflegevorschlag,
  createVorschlag,
  findOeffentliches,
  findPflegeblick,
  recordPflegebestaetigung,
  searchOeffentlich,
} from './oeffentlich.ts';
import { getTexte, t } from './web/oeffentlich/texte.ts';
import type { Angebotsseiten, Vorschlagsfehler } from './seitendaten.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { isSprache, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';

type Rahmen = { sprache: Sprache; stil: string; demo: boolean };
type Seitenname = keyof Angebotsseiten;
/** Writes one page. */
type RenderAngebotsseite = <N extends Seitenname>(
  name: N,
  daten: Angebotsseiten[N],
  rahmen: Rahmen,
) => string;
type Sende = <N extends Seitenname>(
  antwort: FastifyReply,
  status: number,
  name: N,
  daten: Angebotsseiten[N],
) => FastifyReply;

const HTML = 'text/html; charset=utf-8';
/** Searches and forms of one address a minute; a person sends a handful. */
const LESEN_JE_MINUTE = 120;
const SENDEN_JE_MINUTE = 20;
/** Whoever keeps forty Angebote looks at them one by one; a token of 32 random bytes is not found by trying. */
const PFLEGEN_JE_MINUTE = 120;
/** A link stands in the address: it goes to no other page and into no search engine. */
const VERTRAULICH = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const;

/** The directory for anybody, under /angebote: without login and without JavaScript. */
export async function addAngebotsseiten(
  server: FastifyInstance,
  ordner: string,
  dienste: Dienste,
): Promise<void> {
  const { renderAngebotsseite } = (await import(join(ordner, 'seiten/eintrag.js'))) as {
    renderAngebotsseite: RenderAngebotsseite;
  };
  const manifest = JSON.parse(await readFile(join(ordner, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const stil = manifest['stil/seiten.css']?.file;
  if (stil === undefined) throw new Error('The build has no style sheet for pages without JavaScript');
  await addAngebotswege(server, dienste, { render: renderAngebotsseite, stil: `/${stil}` });
}

/** The same with a given renderer, for tests without a build. */
export async function addAngebotswege(
  server: FastifyInstance,
  dienste: Dienste,
  { render, stil }: { render: RenderAngebotsseite; stil: string },
): Promise<void> {
  const sende: Sende = (antwort, status, name, daten) =>
    antwort
      .status(status)
      .type(HTML)
      .header('cache-control', antwort.getHeader('cache-control') ?? 'no-cache')
      .send(render(name, daten, { sprache: daten.sprache, stil, demo: dienste.demo }));
  // A scope of its own: only these addresses take what a browser's form sends.
  await server.register(async (seiten) => {
    seiten.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: PARAMETER.eingabe_ohne_anmeldung.wert * 1024 },
      (_anfrage, body, fertig) => fertig(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    seiten.setErrorHandler(async (fehler: Error & { statusCode?: number }, anfrage, antwort) => {
      if (fehler.statusCode !== 429) throw fehler;
      const sprache = readSprache(anfrage.query);
      const texte = getTexte(sprache);
      return sende(antwort, 429, 'meldung', {
        sprache,
        titel: texte('zuViel'),
        text: texte('zuViel.text'),
        zurueck: null,
      });
    });
    addLesewege(seiten, dienste, sende);
    addPflegewege(seiten, dienste, sende);
  });
}

function addLesewege(seiten: FastifyInstance, dienste: Dienste, sende: Sende): void {
  const lesen = { onRequest: createBremse(seiten, LESEN_JE_MINUTE) };
  const nichtDa = (antwort: FastifyReply, sprache: Sprache) => {
    const texte = getTexte(sprache);
    return sende(antwort, 404, 'meldung', {
      sprache,
      titel: texte('nichtDa'),
      text: texte('nichtDa.text'),
      zurueck: { ziel: `/angebote?anzeige=${sprache}`, text: texte('suche') },
    });
  };

  seiten.get('/angebote', lesen, async (anfrage, antwort) => {
    const { seite: roh, anzeige: _anzeige, ...felder } = readFelder(anfrage.query);
    const sprache = readSprache(anfrage.query);
    const gefuellt = Object.fromEntries(Object.entries(felder).filter(([, wert]) => wert !== ''));
    const gelesen = Suchangaben.safeParse(gefuellt);
    // What no form of ours sends is left out, and the page comes all the same.
    const angaben = gelesen.success ? gelesen.data : Suchangaben.parse({});
    const gefragt = gelesen.success && Object.keys(gefuellt).some((feld) => feld !== 'umkreis');
    const seite = Math.min(500, Math.max(1, Number.parseInt(roh ?? '1', 10) || 1));
    return sende(antwort, 200, 'suche', {
      sprache,
      angaben,
      ergebnis: gefragt ? await searchOeffentlich(dienste, angaben, seite, sprache) : null,
    });
  });

  seiten.get<{ Params: { id: string } }>('/angebote/:id', lesen, async (anfrage, antwort) => {
    const sprache = readSprache(anfrage.query);
    const angebot = await findOeffentliches(dienste, anfrage.params.id);
    if (angebot === undefined) return nichtDa(antwort, sprache);
    return sende(antwort, 200, 'angebot', { angebot, sprache });
  });

  seiten.get<{ Params: { id: string } }>('/angebote/:id/korrektur', lesen, async (anfrage, antwort) => {
    const sprache = readSprache(anfrage.query);
    const angebot = await findOeffentliches(dienste, anfrage.params.id);
    if (angebot === undefined) return nichtDa(antwort, sprache);
    const { id } = angebot;
    return sende(antwort, 200, 'korrektur', {
      sprache,
      id,
      titel: angebot.angaben.titel,
      ziel: `/angebote/${id}/korrektur`,
      feld: '',
      text: '',
      fehler: [],
    });
  });

  seiten.post<{ Params: { id: string } }>(
    '/angebote/:id/korrektur',
    { onRequest: createBremse(seiten, SENDEN_JE_MINUTE) },
    async (anfrage, antwort) => {
      const sprache = readSprache(anfrage.body);
      const angebot = await findOeffentliches(dienste, anfrage.params.id);
      if (angebot === undefined) return nichtDa(antwort, sprache);
      const { id, standortId } = angebot;
      const { feld = '', text = '' } = readFelder(anfrage.body);
      const ergebnis = await createVorschlag(dienste, anfrage.id, {
        standortId,
        angebotId: id,
        feld,
        text,
        durch: 'OEFFENTLICH',
      });
      if (ergebnis.ok) {
        const texte = getTexte(sprache);
        return sende(antwort, 200, 'meldung', {
          sprache,
          titel: texte('korrektur.danke'),
          text: texte('korrektur.danke.text'),
          zurueck: { ziel: `/angebote/${id}?anzeige=${sprache}`, text: texte('zurueck') },
        });
      }
      return sende(antwort, 422, 'korrektur', {
        sprache,
        id,
        titel: angebot.angaben.titel,
        ziel: `/angebote/${id}/korrektur`,
        feld,
        text,
        fehler: (ergebnis.fehler.fehler ?? []).map(({ code }) => code as Vorschlagsfehler),
      });
    },
  );
}

type MitToken = { Params: { token: string } };

function addPflegewege(seiten: FastifyInstance, dienste: Dienste, sende: Sende): void {
  const ungueltig = (antwort: FastifyReply) => {
    antwort.headers(VERTRAULICH);
    return sende(antwort, 404, 'meldung', {
      sprache: 'de',
      titel: t('pflege.ungueltig'),
      text: t('pflege.ungueltig.text'),
      zurueck: null,
    });
  };
  const bremse = { onRequest: createBremse(seiten, PFLEGEN_JE_MINUTE) };

  seiten.get<MitToken>('/angebote/pflege/:token', bremse, async (anfrage, antwort) => {
    const { token } = anfrage.params;
    const blick = await findPflegeblick(dienste, anfrage.id, token);
    if (blick === undefined) return ungueltig(antwort);
    antwort.headers(VERTRAULICH);
    const ziel = `/angebote/pflege/${token}`;
    return sende(antwort, 200, 'pflege', { sprache: 'de', ...blick, ziel, offen: null });
  });

  seiten.post<MitToken>('/angebote/pflege/:token', bremse, async (anfrage, antwort) => {
    const { token } = anfrage.params;
    const { akt, angebot } = readFelder(anfrage.body);
    if (akt !== 'alle' && (akt !== 'eins' || angebot === undefined)) return ungueltig(antwort);
    const ergebnis = await recordPflegebestaetigung(
      dienste,
      anfrage.id,
      token,
      akt === 'alle' ? null : (angebot ?? ''),
    );
    if (!ergebnis.ok) return ungueltig(antwort);
    const zurueck = toZurueck(token, akt === 'eins' ? angebot : undefined);
    antwort.headers(VERTRAULICH);
    return sende(antwort, 200, 'meldung', {
      sprache: 'de',
      titel: t('pflege.danke'),
      text: t('pflege.danke.text', { anzahl: ergebnis.wert }),
      zurueck,
    });
  });

  seiten.post<MitToken>('/angebote/pflege/:token/korrektur', bremse, async (anfrage, antwort) => {
    const { token } = anfrage.params;
    const { angebot: angebotId = '', feld = '', text = '' } = readFelder(anfrage.body);
    const ergebnis = await createPflegevorschlag(dienste, anfrage.id, token, { angebotId, feld, text });
    if (!ergebnis.ok && ergebnis.fehler.status === 404) return ungueltig(antwort);
    antwort.headers(VERTRAULICH);
    if (ergebnis.ok)
      return sende(antwort, 200, 'meldung', {
        sprache: 'de',
        titel: t('pflege.danke'),
        text: t('pflege.korrektur.danke'),
        zurueck: toZurueck(token, angebotId),
      });
    const blick = await findPflegeblick(dienste, anfrage.id, token);
    if (blick === undefined) return ungueltig(antwort);
    const fehler = (ergebnis.fehler.fehler ?? []).map(({ code }) => code as Vorschlagsfehler);
    const ziel = `/angebote/pflege/${token}`;
    const offen = { id: angebotId, feld, text, fehler };
    return sende(antwort, 422, 'pflege', { sprache: 'de', ...blick, ziel, offen });
  });
}

/** Back to the page of the link, at the Angebot that was just dealt with: the list may be long. */
const toZurueck = (token: string, angebotId: string | undefined) => ({
  ziel: `/angebote/pflege/${token}${angebotId === undefined ? '' : `#angebot-${angebotId}`}`,
  text: t('pflege.zurueck'),
});

function createBremse(seiten: FastifyInstance, jeMinute: number) {
  return seiten.rateLimit({
    timeWindow: '1 minute',
    max: jeMinute,
    keyGenerator: (anfrage: FastifyRequest) => toAdressgruppe(anfrage.ip),
  });
}

/** Texts alone; a field that came twice counts as not sent. */
function readFelder(felder: unknown): Partial<Record<string, string>> {
  if (typeof felder !== 'object' || felder === null) return {};
  return Object.fromEntries(
    Object.entries(felder).filter((paar): paar is [string, string] => typeof paar[1] === 'string'),
  );
}

/** The language in which the page is read; anything that is none of the ten counts as German. */
function readSprache(felder: unknown): Sprache {
  const { anzeige = 'de' } = readFelder(felder);
  return isSprache(anzeige) ? anzeige : 'de';
}
