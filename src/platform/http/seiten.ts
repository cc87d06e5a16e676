import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '../config/parameter.ts';
import { toAdressgruppe } from './adressgruppe.ts';

type Rahmen = { sprache: 'de'; stil: string; demo: boolean };
type Sendung = { paare: [string, string][] | null; heute: string; stoerung: string | null };

/** What `dist/seiten/eintrag.js` offers; built from src/web/seiten/eintrag.tsx. */
type Eintrag = {
  OEFFENTLICHE_SEITEN: Record<string, unknown>;
  FORMULARSEITEN: Record<string, unknown>;
  renderSeite: (name: string, rahmen: Rahmen) => string;
  renderFormular: (name: string, sendung: Sendung, rahmen: Rahmen) => { html: string; ungueltig: boolean };
};

type Angaben = { demo: boolean; stichtag: () => PlainDate };

const HTML = 'text/html; charset=utf-8';
/** Forms of one address a minute; a person at the keyboard sends a handful. */
const JE_MINUTE = 120;

/** Public pages for browsers without JavaScript, under /seiten/<name>. They hold no data; what a form sends is answered and forgotten. */
export async function addSeiten(server: FastifyInstance, ordner: string, angaben: Angaben): Promise<void> {
  const eintrag = (await import(join(ordner, 'seiten/eintrag.js'))) as Eintrag;
  const manifest = JSON.parse(await readFile(join(ordner, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const stil = manifest['stil/seiten.css']?.file;
  if (stil === undefined) throw new Error('The build has no style sheet for pages without JavaScript');
  const rahmen: Rahmen = { sprache: 'de', stil: `/${stil}`, demo: angaben.demo };
  for (const name of Object.keys(eintrag.OEFFENTLICHE_SEITEN)) {
    const html = eintrag.renderSeite(name, rahmen);
    server.get(`/seiten/${name}`, async (_anfrage, antwort) =>
      antwort.type(HTML).header('cache-control', 'no-cache').send(html),
    );
  }
  // A scope of its own: only these addresses take what a browser's form sends.
  await server.register(async (formulare) => addFormulare(formulare, eintrag, rahmen, angaben.stichtag));
}

/** What a person reads when the input was not taken; the form comes empty, the browser's way back keeps what was typed. */
const STOERUNGEN: Readonly<Record<number, string>> = {
  413: 'Ihre Eingabe ist zu lang. Gehen Sie zurück und kürzen Sie sie.',
  429: 'Zu viele Anfragen in kurzer Zeit. Warten Sie eine Minute, gehen Sie zurück und senden Sie noch einmal.',
};

async function addFormulare(
  server: FastifyInstance,
  eintrag: Eintrag,
  rahmen: Rahmen,
  stichtag: () => PlainDate,
): Promise<void> {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: PARAMETER.eingabe_ohne_anmeldung.wert * 1024 },
    (_anfrage, body, fertig) => fertig(null, [...new URLSearchParams(String(body))]),
  );
  const sende = (
    antwort: FastifyReply,
    name: string,
    sendung: Omit<Sendung, 'heute'>,
    status: number | null,
  ): FastifyReply => {
    const { html, ungueltig } = eintrag.renderFormular(name, { ...sendung, heute: stichtag() }, rahmen);
    return antwort
      .status(status ?? (ungueltig ? 422 : 200))
      .type(HTML)
      .header('cache-control', sendung.paare === null ? 'no-cache' : 'no-store')
      .send(html);
  };
  const bremse = server.rateLimit({
    timeWindow: '1 minute',
    max: JE_MINUTE,
    keyGenerator: (anfrage) => toAdressgruppe(anfrage.ip),
  });
  for (const name of Object.keys(eintrag.FORMULARSEITEN)) {
    server.get(`/seiten/${name}`, async (_anfrage, antwort) =>
      sende(antwort, name, { paare: null, stoerung: null }, null),
    );
    server.post(`/seiten/${name}`, {
      onRequest: bremse,
      errorHandler: async (fehler, _anfrage, antwort) => {
        const status = fehler.statusCode ?? 500;
        const stoerung = STOERUNGEN[status];
        // Anything else is a bug or no form at all: the answer of every other address.
        if (stoerung === undefined) throw fehler;
        return sende(antwort, name, { paare: null, stoerung }, status);
      },
      handler: async (anfrage, antwort) =>
        sende(antwort, name, { paare: (anfrage.body ?? []) as [string, string][], stoerung: null }, null),
    });
  }
}
