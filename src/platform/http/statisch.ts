import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import statisch from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Headers that a browser obeys for pages only, and those that ask whether a file changed, which one with a hash in its name
 * never does: thirty files of a first visit would carry 25 KB of them.
 */
const NUR_FUER_SEITEN = [
  'accept-ranges',
  'content-security-policy',
  'cross-origin-opener-policy',
  'etag',
  'last-modified',
  'origin-agent-cluster',
  'referrer-policy',
  'strict-transport-security',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** The built single-page application. Files with a hash in their name never change; the page itself is never cached. */
export async function addStatisch(server: FastifyInstance, ordner: string): Promise<void> {
  const seite = await readFile(join(ordner, 'index.html'), 'utf8');
  await server.register(statisch, {
    root: ordner,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build lays the compressed form beside each file.
    preCompressed: true,
    setHeaders: (antwort, pfad) => {
      const dauerhaft = pfad.includes('/assets/');
      void antwort.header('cache-control', dauerhaft ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (dauerhaft) for (const name of NUR_FUER_SEITEN) antwort.removeHeader(name);
    },
  });
  server.setNotFoundHandler(async (request, reply) => {
    // Mail scanners and link checkers ask with HEAD first: a page answers them as it answers a reader.
    const lesend = request.method === 'GET' || request.method === 'HEAD';
    if (!lesend || request.url.startsWith('/api/')) {
      return reply
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
        );
    }
    // A file of an older build: the page must not pretend to be it.
    if (/\.[a-z0-9]{2,5}$/.test(request.url.split('?')[0] ?? '')) return reply.status(404).send();
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(seite);
  });
}
