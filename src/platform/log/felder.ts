import type { LogFelder } from './logger.ts';

type Regel = 'zahl' | 'fehler' | RegExp;

const KENNUNG = /^[0-9A-Za-z-]{8,64}$/;
const CODE = /^[A-Z0-9_]{1,60}$/;

/**
 * A field of the log and the form its value must have: names, codes and ids as the code writes them, so that no
 * sentence, no address with a query string and no word a person typed slips in. A missing row does not compile.
 */
const FELDREGELN: Readonly<Record<keyof LogFelder, Regel>> = {
  requestId: KENNUNG,
  routeId: /^[a-z][a-zA-Z]{1,40}\.[a-z][a-zA-Z]{1,60}$/,
  methode: /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/,
  status: 'zahl',
  ms: 'zahl',
  code: CODE,
  job: /^[a-z][a-z0-9_-]{1,60}$/,
  jobId: KENNUNG,
  anzahl: 'zahl',
  versuch: 'zahl',
  rolle: /^[A-Z0-9_]{1,40}$|^(web|worker|alles)$/,
  version: /^\d[0-9A-Za-z.+-]{0,40}$/,
  adresse: /^https?:\/\/[A-Za-z0-9.:[\]-]{1,120}$/,
  fehler: 'fehler',
};

/** Keeps the allowed fields with an allowed form; anything else is dropped, its name is not written either. */
export function toLogRecord(felder: LogFelder = {}): Record<string, unknown> {
  const zeile: Record<string, unknown> = {};
  for (const [name, wert] of Object.entries(felder)) {
    if (!isFeld(name) || wert === undefined) continue;
    const erlaubt = toAllowed(FELDREGELN[name], wert);
    if (erlaubt !== undefined) zeile[name] = erlaubt;
  }
  return zeile;
}

function isFeld(name: string): name is keyof LogFelder {
  return Object.hasOwn(FELDREGELN, name);
}

function toAllowed(regel: Regel, wert: unknown): unknown {
  if (regel === 'fehler') return describeFehler(wert);
  if (regel === 'zahl') {
    return typeof wert === 'number' && Number.isFinite(wert) ? Math.round(wert * 100) / 100 : undefined;
  }
  return typeof wert === 'string' && regel.test(wert) ? wert : undefined;
}

export type Fehlerbild = { art: string; code?: string; stellen: string[] };

/** Class, code and up to eight places in the code. The message stays out: it quotes values and statements. */
export function describeFehler(wert: unknown): Fehlerbild {
  if (!(wert instanceof Error)) return { art: typeof wert, stellen: [] };
  const art = /^[A-Za-z]{1,60}$/.test(wert.constructor.name) ? wert.constructor.name : 'Error';
  const code =
    'code' in wert && typeof wert.code === 'string' && CODE.test(wert.code) ? wert.code : undefined;
  return { art, ...(code === undefined ? {} : { code }), stellen: findStellen(wert) };
}

/** `src/modules/…/close-fall.ts:12` from the stack; the path before `src` names the machine and is cut. */
function findStellen(fehler: Error): string[] {
  const stellen: string[] = [];
  for (const treffer of (fehler.stack ?? '').matchAll(
    /^\s+at .*?\/((?:src|node_modules)\/[\w@./-]+)(?:\?[^:\s]*)?(:\d+):\d+\)?$/gm,
  )) {
    const [, datei, zeile] = treffer;
    if (datei !== undefined && zeile !== undefined && stellen.length < 8) stellen.push(`${datei}${zeile}`);
  }
  return stellen;
}
