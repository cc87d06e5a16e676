import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KERN = 'node_modules/@kern-ux/native/dist/kern.min.css';
const QUELLE = /\.(?:tsx?|css|html)$/;

/**
 * Classes of the KERN style sheet that no source names: the build leaves their rules out. A class that is put together
 * from a beginning and a value (`kern-icon--${name}`) keeps everything with that beginning.
 */
export function listUngenutzteKlassen(ordner = 'src'): string[] {
  const quellen = readdirSync(ordner, { recursive: true, encoding: 'utf8' })
    .filter((name) => QUELLE.test(name))
    .map((name) => readFileSync(join(ordner, name), 'utf8'))
    .join('\n');
  const genannt = new Set(Array.from(quellen.matchAll(/kern-[\w-]+/g), ([klasse]) => klasse));
  const anfaenge = Array.from(quellen.matchAll(/(kern-[\w-]*)\$\{/g), ([, anfang]) => anfang ?? '');
  const alle = new Set(
    Array.from(readFileSync(KERN, 'utf8').matchAll(/\.(kern-[\w-]+)/g), ([, klasse]) => klasse ?? ''),
  );
  return [...alle].filter(
    (klasse) => !genannt.has(klasse) && !anfaenge.some((anfang) => klasse.startsWith(anfang)),
  );
}
