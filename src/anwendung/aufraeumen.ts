import { join } from 'node:path';
import pg from 'pg';
import { deleteLiegengebliebene } from '#src/modules/abgabe/index.ts';
import { deleteFaelligeKonten } from '#src/modules/benutzer/index.ts';
import { deleteFaelligeAnfragen } from '#src/modules/fallanfrage/index.ts';
import { closeAbgelaufeneLinks } from '#src/modules/verweis/index.ts';
import { createAnker } from '#src/platform/audit/anker.ts';
import { createPartitionen } from '#src/platform/audit/seal-protokoll.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import type { Dienste } from '#src/platform/dienste.ts';
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
  'fall.papier_erreichbarkeit',
  'fall.kalender_zugang',
  'stamm.sprachmittler',
] as const;

/** What the run needs of a process. */
type Lauf = { dienste: Dienste; zugang: Pick<Laufzeit['zugang'], 'url'> };

export type Aufgeraeumt = { partitionen: number; geloescht: Record<string, number> };

/** Nightly: log partitions for the coming months, and what is past its time. Idempotent. Counts go to the log. */
export async function runAufraeumen(laufzeit: Lauf): Promise<Aufgeraeumt> {
  const client = new pg.Client({ connectionString: laufzeit.zugang.url, application_name: 'kim aufraeumen' });
  // The job fails with its query; the process goes on.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const partitionen = await createPartitionen(client);
    const geloescht: Record<string, number> = {};
    for (const tabelle of FAELLIG_PER_REGEL) {
      geloescht[tabelle] = await deleteFaellige(laufzeit, client, tabelle, async () => {
        const { rowCount } = await client.query(`DELETE FROM ${tabelle}`);
        return rowCount ?? 0;
      });
    }
    geloescht['benutzer.konto'] = await deleteFaellige(laufzeit, client, 'benutzer.konto', () =>
      deleteFaelligeKonten(client, laufzeit.dienste.tresor),
    );
    geloescht['fall.verweis_link'] = await deleteFaellige(laufzeit, client, 'fall.verweis_link', () =>
      closeAbgelaufeneLinks(client, laufzeit.dienste.tresor),
    );
    geloescht['fall.fallanfrage'] = await deleteFaellige(laufzeit, client, 'fall.fallanfrage', () =>
      deleteFaelligeAnfragen(client, laufzeit.dienste.tresor),
    );
    geloescht['fall.abgabe_inhalt'] = await deleteFaellige(laufzeit, client, 'fall.abgabe_inhalt', () =>
      deleteLiegengebliebene(client, laufzeit.dienste.tresor),
    );
    return { partitionen, geloescht };
  } finally {
    await client.end();
  }
}

/** One transaction as kim_loeschung; what it deleted is counted in the log. */
async function deleteFaellige(
  laufzeit: Lauf,
  client: pg.Client,
  tabelle: string,
  loesche: () => Promise<number>,
): Promise<number> {
  const actor = { art: 'system', name: 'loeschung', mandantId: null } as const;
  const kontext = createContextStatement({
    actor,
    domaene: 'loeschung',
    zweck: 'Löschlauf',
    stichtag: laufzeit.dienste.stichtag(),
  });
  await client.query('BEGIN');
  try {
    await client.query(kontext);
    const anzahl = await loesche();
    await client.query('COMMIT');
    if (anzahl > 0) await recordLoeschung(laufzeit, tabelle, anzahl);
    return anzahl;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  }
}

/** DP-G-06: class, count and time, no identifier. */
async function recordLoeschung(laufzeit: Lauf, tabelle: string, anzahl: number): Promise<void> {
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
