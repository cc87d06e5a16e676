import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** What `dist/seiten/eintrag.js` offers; built from src/web/seiten/eintrag.tsx. */
type Eintrag = {
  OEFFENTLICHE_SEITEN: Record<string, unknown>;
  renderSeite: (name: string, rahmen: { sprache: 'de'; stil: string; demo: boolean }) => string;
};

/** Public pages for browsers without JavaScript, under /seiten/<name>. They hold no data and are rendered once. */
export async function addSeiten(server: FastifyInstance, ordner: string, demo: boolean): Promise<void> {
  const eintrag = (await import(join(ordner, 'seiten/eintrag.js'))) as Eintrag;
  const manifest = JSON.parse(await readFile(join(ordner, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const stil = manifest['stil/seiten.css']?.file;
  if (stil === undefined) throw new Error('The build has no style sheet for pages without JavaScript');
  for (const name of Object.keys(eintrag.OEFFENTLICHE_SEITEN)) {
    const html = eintrag.renderSeite(name, { sprache: 'de', stil: `/${stil}`, demo });
    server.get(`/seiten/${name}`, async (_anfrage, antwort) =>
      antwort.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
    );
  }
}
