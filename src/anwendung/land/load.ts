import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Spaltenplan } from './vorlagen/vorlage.ts';

const SPALTEN: Spaltenplan = {
  'fall.person_suche': ['mandant_id', 'token', 'person_id', 'art'],
  'fall.akte_nummer': ['mandant_id', 'art', 'jahr', 'letzte'],
  'fall.person_nummer': ['mandant_id', 'jahr', 'letzte'],
  'schluessel.datenschluessel': [
    'mandant_id',
    'subjekt_art',
    'subjekt_id',
    'loeschklasse',
    'schluessel_id',
    'verpackt',
    'hauptschluessel_version',
    'erstellt_am',
  ],
  'schluessel.mandantschluessel': [
    'mandant_id',
    'zweck',
    'schluessel_id',
    'verpackt',
    'hauptschluessel_version',
    'erstellt_am',
  ],
};

/**
 * Loads the printed files month by month over two connections, keys into their own database, and removes them. Triggers
 * are off (the rows are complete); `findWaisen` proves afterwards that every reference holds.
 */
export async function loadDateien(
  urls: { daten: string; schluessel: string },
  ordner: string,
  spalten: Spaltenplan,
  melde: (fertig: number, gesamt: number) => void,
): Promise<void> {
  const alle = { ...spalten, ...SPALTEN };
  const dateien = (await readdir(ordner)).filter((name) => name.endsWith('.copy')).toSorted();
  let naechste = 0;
  let fertig = 0;
  const loadSome = async (): Promise<void> => {
    const daten = await openLader(urls.daten);
    const schluessel = await openLader(urls.schluessel);
    try {
      for (let datei = dateien[naechste++]; datei !== undefined; datei = dateien[naechste++]) {
        const tabelle = datei.split('.').slice(1, 3).join('.');
        const liste = alle[tabelle];
        if (liste === undefined) throw new Error(`No columns for ${tabelle}`);
        const client = tabelle.startsWith('schluessel.') ? schluessel : daten;
        const ziel = client.query(from(`COPY ${tabelle} (${liste.join(', ')}) FROM STDIN`));
        const pfad = join(ordner, datei);
        await pipeline(createReadStream(pfad, { highWaterMark: 1 << 18 }), ziel).catch((error: unknown) => {
          throw new Error(`${datei}: ${error instanceof Error ? error.message : ''}`, { cause: error });
        });
        await rm(pfad);
        fertig += 1;
        melde(fertig, dateien.length);
      }
    } finally {
      await daten.end();
      await schluessel.end();
    }
  };
  // Both end before anybody closes the server; then the first fault counts.
  const laeufe = await Promise.allSettled([loadSome(), loadSome()]);
  for (const lauf of laeufe) if (lauf.status === 'rejected') throw lauf.reason;
}

async function openLader(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET session_replication_role = 'replica'`);
  await client.query('SET synchronous_commit = off');
  return client;
}

/** References of the given tables that lead nowhere; empty when all is well. */
export async function findWaisen(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string; frage: string }>(
    `SELECT c.conrelid::regclass || '.' || c.conname AS name,
        format('SELECT EXISTS (SELECT FROM %s k WHERE %s AND NOT EXISTS (SELECT FROM %s e WHERE %s)) AS waise',
          c.conrelid::regclass,
          (SELECT string_agg(format('k.%I IS NOT NULL', a.attname), ' AND ') FROM unnest(c.conkey) n JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = n),
          c.confrelid::regclass,
          (SELECT string_agg(format('k.%I = e.%I', a.attname, b.attname), ' AND ')
            FROM unnest(c.conkey, c.confkey) AS n (eigene, fremde)
              JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = n.eigene
              JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = n.fremde)) AS frage
      FROM pg_constraint c JOIN pg_namespace s ON s.oid = c.connamespace
      WHERE c.contype = 'f' AND s.nspname IN ('fall', 'bericht', 'stamm', 'benutzer') ORDER BY 1`,
  );
  const waisen: string[] = [];
  for (const { name, frage } of rows) {
    const { rows: antwort } = await admin.query<{ waise: boolean }>(frage);
    if (antwort[0]?.waise === true) waisen.push(name);
  }
  return waisen;
}
