import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ankerzeile } from './anker.ts';

/** A file per day; by their names they stand in order. */
export const ANKERDATEI = /^\d{4}-\d{2}-\d{2}\.ndjson$/;

/** Newest anchored seal per chain; `wiederherstellungen` counts the breaks that were met on the way. */
export type Ankerstand = {
  koepfe: ReadonlyMap<string, { lfd: string; hash: string }>;
  wiederherstellungen: number;
};

/**
 * Reads a folder of anchor files or a single one. The newest head of a chain is enough, since it commits to everything
 * before it; so the files are read backwards only to the last one that begins with all heads.
 */
export async function getAnkerstand(pfad: string): Promise<Ankerstand> {
  const zeilen: Ankerzeile[] = [];
  for (const datei of (await listDateien(pfad)).toReversed()) {
    const neue = parseAnker(await readFile(datei, 'utf8'));
    zeilen.unshift(...neue);
    if (neue.some((zeile) => 'wiederherstellung' in zeile || zeile.alle)) break;
  }
  const koepfe = new Map<string, { lfd: string; hash: string }>();
  let wiederherstellungen = 0;
  for (const zeile of zeilen) {
    if ('wiederherstellung' in zeile) {
      koepfe.clear();
      wiederherstellungen += 1;
    } else {
      for (const [kette, lfd, hash] of zeile.koepfe) koepfe.set(kette, { lfd, hash });
    }
  }
  return { koepfe, wiederherstellungen };
}

async function listDateien(pfad: string): Promise<string[]> {
  if ((await stat(pfad)).isFile()) return [pfad];
  const namen = await readdir(pfad);
  return namen
    .filter((name) => ANKERDATEI.test(name))
    .sort()
    .map((name) => join(pfad, name));
}

function parseAnker(text: string): Ankerzeile[] {
  return text.split('\n').flatMap((zeile) => {
    const wert = parseJson(zeile);
    return isAnkerzeile(wert) ? [wert] : [];
  });
}

/** A line torn by a crash is no JSON; the next line repeats what matters. */
function parseJson(zeile: string): unknown {
  try {
    return JSON.parse(zeile);
  } catch {
    return undefined;
  }
}

function isAnkerzeile(wert: unknown): wert is Ankerzeile {
  if (typeof wert !== 'object' || wert === null) return false;
  return 'wiederherstellung' in wert || ('koepfe' in wert && Array.isArray(wert.koepfe));
}
