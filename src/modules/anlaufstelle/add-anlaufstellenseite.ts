import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Dienste } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import { isSprache, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { findAnlaufstellen } from './oeffentlich.ts';
import type { Anlaufstellendaten } from './seitendaten.model.ts';

type Rahmen = { sprache: Sprache; stil: string; demo: boolean };
type RenderAnlaufstellenseite = (daten: Anlaufstellendaten, rahmen: Rahmen) => string;

/** Searches of one address a minute; a person sends a handful. */
const LESEN_JE_MINUTE = 120;
const TEXT_HOECHSTENS = 120;
const KENNUNG = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** „Meine KIM-Anlaufstelle“ for anybody, under /anlaufstelle: without login, without JavaScript, without a cookie. */
export async function addAnlaufstellenseite(
  server: FastifyInstance,
  ordner: string,
  dienste: Dienste,
): Promise<void> {
  const { renderAnlaufstellenseite } = (await import(join(ordner, 'seiten/eintrag.js'))) as {
    renderAnlaufstellenseite: RenderAnlaufstellenseite;
  };
  const manifest = JSON.parse(await readFile(join(ordner, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const stil = manifest['stil/seiten.css']?.file;
  if (stil === undefined) throw new Error('The build has no style sheet for pages without JavaScript');
  await addAnlaufstellenweg(server, dienste, { render: renderAnlaufstellenseite, stil: `/${stil}` });
}

/** The same with a given renderer, for tests without a build. */
export async function addAnlaufstellenweg(
  server: FastifyInstance,
  dienste: Dienste,
  { render, stil }: { render: RenderAnlaufstellenseite; stil: string },
): Promise<void> {
  await server.register(async (seiten) => {
    const bremse = seiten.rateLimit({
      timeWindow: '1 minute',
      max: LESEN_JE_MINUTE,
      keyGenerator: (anfrage: FastifyRequest) => toAdressgruppe(anfrage.ip),
    });
    seiten.get('/anlaufstelle', { onRequest: bremse }, async (anfrage, antwort) => {
      const felder = readFelder(anfrage.query);
      const anzeige = felder['anzeige'] ?? 'de';
      const sprache = isSprache(anzeige) ? anzeige : 'de';
      const ort = (felder['ort'] ?? '').slice(0, TEXT_HOECHSTENS).trim();
      const ortId = KENNUNG.test(felder['ortId'] ?? '') ? (felder['ortId'] ?? '') : '';
      const gesprochen = /^[a-z_]{2,20}$/.test(felder['sprache'] ?? '') ? (felder['sprache'] ?? '') : '';
      const gefragt = ort !== '' || ortId !== '';
      const daten: Anlaufstellendaten = {
        sprache,
        ort,
        gesprochen,
        ergebnis: gefragt ? await findAnlaufstellen(dienste, { ort, ortId, gesprochen }) : null,
      };
      return (
        antwort
          .status(200)
          .type('text/html; charset=utf-8')
          // Where somebody lives stays on no shared device and goes to no other page.
          .header('cache-control', 'no-store')
          .header('referrer-policy', 'no-referrer')
          .send(render(daten, { sprache, stil, demo: dienste.demo }))
      );
    });
  });
}

/** Texts alone; a field that came twice counts as not sent. */
function readFelder(felder: unknown): Partial<Record<string, string>> {
  if (typeof felder !== 'object' || felder === null) return {};
  return Object.fromEntries(
    Object.entries(felder).filter((paar): paar is [string, string] => typeof paar[1] === 'string'),
  );
}
