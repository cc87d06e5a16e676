import { join } from 'node:path';
import pg from 'pg';
import { createAnker } from '#src/platform/audit/anker.ts';
import { createPartitionen } from '#src/platform/audit/seal-protokoll.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import type { Laufzeit } from './start.ts';

/**
 * Tables whose retention is fixed in their own policy for kim_loeschung: a DELETE without a condition takes exactly
 * the rows that are due, nothing else is visible to the role.
 */
const FAELLIG_PER_REGEL = [
  'fall.entwurf',
  'technik.idempotenz',
  'technik.mail_ausgang',
  'benutzer.sitzung',
  'benutzer.anmeldeversuch',
  'benutzer.verbrauchter_einmalcode',
] as const;

export type Aufgeraeumt = { partitionen: number; geloescht: Record<string, number> };

/** Nightly: log partitions for the coming months, and what is past its time. Idempotent. Counts go to the log. */
export async function runAufraeumen(laufzeit: Laufzeit): Promise<Aufgeraeumt> {
  const client = new pg.Client({ connectionString: laufzeit.zugang.url, application_name: 'kim aufraeumen' });
  await client.connect();
  try {
    const partitionen = await createPartitionen(client);
    const geloescht: Record<string, number> = {};
    for (const tabelle of FAELLIG_PER_REGEL)
      geloescht[tabelle] = await deleteFaellige(laufzeit, client, tabelle);
    return { partitionen, geloescht };
  } finally {
    await client.end();
  }
}

async function deleteFaellige(laufzeit: Laufzeit, client: pg.Client, tabelle: string): Promise<number> {
  const { dienste } = laufzeit;
  await client.query('BEGIN');
  const actor = { art: 'system', name: 'loeschung', mandantId: null } as const;
  const kontext = createContextStatement({
    actor,
    domaene: 'loeschung',
    zweck: 'Löschlauf',
    stichtag: dienste.stichtag(),
  });
  await client.query(kontext);
  const { rowCount } = await client.query(`DELETE FROM ${tabelle}`);
  await client.query('COMMIT');
  const anzahl = rowCount ?? 0;
  if (anzahl > 0) await recordLoeschung(laufzeit, tabelle, anzahl);
  return anzahl;
}

/** DP-G-06: class, count and time, no identifier. */
async function recordLoeschung(laufzeit: Laufzeit, tabelle: string, anzahl: number): Promise<void> {
  const protokoll = {
    ereignis: 'betrieb.deleteFaellige',
    art: 'LOESCHUNG',
    objektart: tabelle,
    anzahl,
  } as const;
  const angabe = { name: 'loeschung', grund: 'Löschlauf', domaene: 'anmeldung', protokoll } as const;
  await asSystem(laufzeit.dienste, angabe, async () => undefined);
}

export function createLaufanker(laufzeit: Laufzeit): ReturnType<typeof createAnker> {
  return createAnker(join(laufzeit.konfiguration.datenDir, 'anker'));
}
