import type { ClientBase } from 'pg';
import type { Anker } from './anker.ts';
import type { Kopf } from './kanonisch.ts';
import { GRENZE, KOEPFE, SITZUNG, VERSIEGELN } from './siegel-abfrage.ts';

/** `besetzt`: another process is sealing. `koepfe`: chains that grew. `mehr`: rows are left. */
type Lauf = { besetzt: boolean; eintraege: number; koepfe: Kopf[]; mehr: boolean };

export type Versiegelung = { besetzt: boolean; eintraege: number };

/** The log comes from another server: numbers of transactions would be given twice. */
export class EpocheFehler extends Error {
  constructor() {
    super(
      'Das Protokoll stammt von einem anderen Datenbankserver (Wiederherstellung). Beginnen Sie zuerst eine neue Epoche.',
    );
    this.name = 'EpocheFehler';
  }
}

const BLOCK = 20_000;
const SPERRE = `SELECT pg_try_advisory_xact_lock(hashtextextended('kim protokoll siegel', 0)) AS frei`;

/**
 * Seals what is committed and not yet sealed, each row exactly once, in the order (epoch, transaction, id), in runs of
 * some 20,000 rows. One process at a time, by advisory lock: another one comes back with `besetzt`. The heads go to the
 * anchor after the commit. `client` is a connection of kim_app outside a transaction.
 */
export async function sealProtokoll(client: ClientBase, anker?: Anker, block = BLOCK): Promise<Versiegelung> {
  let eintraege = 0;
  for (;;) {
    const lauf = await runOnce(client, block);
    eintraege += lauf.eintraege;
    // Also when nothing was sealed: heads may wait for their turn.
    await anker?.recordKoepfe(lauf.koepfe, async () => await listKoepfe(client));
    if (!lauf.mehr) return { besetzt: lauf.besetzt, eintraege };
  }
}

/** The newest seal of every chain, by one index probe per chain. */
export async function listKoepfe(client: ClientBase): Promise<Kopf[]> {
  return await runAsSiegel(client, async () => {
    const { rows } = await client.query<Kopf>({ name: 'protokoll_koepfe', text: KOEPFE });
    return rows;
  });
}

/**
 * Starts a new epoch after a restore into a new server and notes it in the anchor, whose heads may be newer than the
 * backup. Refused by the database if the transaction numbers go on anyway.
 */
export async function createEpoche(client: ClientBase, anker?: Anker): Promise<number> {
  const epoche = await runAsSiegel(client, async () => {
    const { rows } = await client.query<{ epoche: number }>('SELECT protokoll.beginne_epoche() AS epoche');
    return rows[0]?.epoche ?? 0;
  });
  await anker?.recordWiederherstellung(epoche);
  return epoche;
}

/** Partitions of the log for the coming months; answers how many were missing. */
export async function createPartitionen(client: ClientBase, voraus = 3): Promise<number> {
  return await runAsSiegel(client, async () => {
    const text = 'SELECT protokoll.erstelle_partitionen($1) AS neu';
    const { rows } = await client.query<{ neu: number }>(text, [voraus]);
    return rows[0]?.neu ?? 0;
  });
}

/** A transaction as the system account that seals. */
async function runAsSiegel<T>(client: ClientBase, f: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    await client.query(SITZUNG);
    const wert = await f();
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error(`Sealing ended with ${command}`);
    return wert;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function runOnce(client: ClientBase, block: number): Promise<Lauf> {
  return await runAsSiegel(client, async () => {
    const { rows } = await client.query<{ frei: boolean }>(SPERRE);
    if (rows[0]?.frei === true) return await sealNextRun(client, block);
    return { besetzt: true, eintraege: 0, koepfe: [], mehr: false };
  });
}

async function sealNextRun(client: ClientBase, block: number): Promise<Lauf> {
  const { rows: grenzen } = await client.query<{
    epoche: number;
    aktuell: boolean;
    von: string;
    bis: string;
    verstellt: boolean;
  }>({ name: 'protokoll_grenze', text: GRENZE, values: [block] });
  const grenze = grenzen[0];
  if (!grenze) throw new Error('No sealing range');
  if (grenze.verstellt) throw new EpocheFehler();
  const { rows } = await client.query<Kopf & { anzahl: number }>({
    name: 'protokoll_versiegeln',
    text: VERSIEGELN,
    values: [grenze.epoche, grenze.von, grenze.bis],
  });
  const eintraege = rows.reduce((summe, { anzahl }) => summe + anzahl, 0);
  const koepfe = rows.map(({ kette, lfd, hash }) => ({ kette, lfd, hash }));
  return { besetzt: false, eintraege, koepfe, mehr: eintraege >= block || !grenze.aktuell };
}
