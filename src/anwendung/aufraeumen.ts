import { join } from 'node:path';
import pg from 'pg';
import { deleteLiegengebliebene } from '#src/modules/abgabe/index.ts';
import { deleteFaelligeKonten } from '#src/modules/benutzer/index.ts';
import { deleteFaelligeAnfragen } from '#src/modules/fallanfrage/index.ts';
import {
  countStellenbezug,
  deleteFaelligeAkten,
  deleteFaelligeNachweise,
  deleteFaelligesBesonderes,
  deleteFoerderfaelle,
  deleteStellenbezug,
  listLoeschbare,
  listLoeschbaresBesonderes,
  listLoeschreifes,
} from '#src/modules/loeschung/index.ts';
import { closeAbgelaufeneZugaenge } from '#src/modules/stelleneingang/index.ts';
import { closeAbgelaufeneLinks } from '#src/modules/verweis/index.ts';
import { createAnker } from '#src/platform/audit/anker.ts';
import { countAbgelaufene, deleteAbgelaufene } from '#src/platform/audit/delete-abgelaufene.ts';
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
  'fall.aktenfilter',
  'bericht.auslastung_monat',
  'bericht.warten_monat',
  'stamm.sprachmittler',
  'stamm.sprachmittler_belegung',
  'steuerung.entwurf',
  'steuerung.ansprechperson',
  'steuerung.einarbeitung_erledigt',
  'steuerung.fortbildung_teilnahme',
  'foerderung.entwurf',
] as const;
/** Tables with keys, or closed and not deleted; to the role they show what is due and nothing else, too. */
const FAELLIG_MIT_SCHLUESSEL = [
  'benutzer.partnerzugang',
  'benutzer.konto',
  'fall.verweis_link',
  'fall.fallanfrage',
  'fall.abgabe_inhalt',
  'fall.nachweis',
] as const;

/** What the run needs of a process. */
type Lauf = { dienste: Dienste; zugang: Pick<Laufzeit['zugang'], 'url'> };

export type Aufgeraeumt = { partitionen: number; geloescht: Record<string, number> };

/**
 * Nightly: log partitions for the coming months, and what is past its time. Idempotent. Counts go to the log. The Akten
 * come late: when one cannot be deleted, all else is done. The log goes last and for itself: it waits for nobody who writes,
 * and a night in which it could not go must not keep the Akten.
 */
export async function runAufraeumen(laufzeit: Lauf): Promise<Aufgeraeumt> {
  const { tresor } = laufzeit.dienste;
  return withLaufclient(laufzeit, async (client) => {
    const partitionen = await createPartitionen(client);
    const geloescht: Record<string, number> = {};
    const loesche = async (tabelle: string, fn: () => Promise<number>): Promise<void> => {
      const anzahl = await runTransaktion(laufzeit, client, null, fn);
      geloescht[tabelle] = anzahl;
      if (anzahl > 0) await recordLoeschung(laufzeit, tabelle, anzahl);
    };
    for (const tabelle of FAELLIG_PER_REGEL) {
      await loesche(tabelle, async () => (await client.query(`DELETE FROM ${tabelle}`)).rowCount ?? 0);
    }
    await loesche('benutzer.partnerzugang', () => closeAbgelaufeneZugaenge(client));
    await loesche('benutzer.konto', () => deleteFaelligeKonten(client, tresor));
    await loesche('fall.verweis_link', () => closeAbgelaufeneLinks(client, tresor));
    await loesche('fall.fallanfrage', () => deleteFaelligeAnfragen(client, tresor));
    await loesche('fall.abgabe_inhalt', () => deleteLiegengebliebene(client, tresor));
    const lauf = createLoeschlauf(laufzeit, client);
    geloescht['fall.nachweis'] = await deleteFaelligeNachweise(lauf);
    if (geloescht['fall.nachweis'] > 0)
      await recordLoeschung(laufzeit, 'fall.nachweis', geloescht['fall.nachweis']);
    const countJeStelle = async (objekt: string, anzahlen: ReadonlyMap<string, number>): Promise<void> => {
      for (const [mandantId, anzahl] of anzahlen) await recordLoeschung(laufzeit, objekt, anzahl, mandantId);
      geloescht[objekt] = [...anzahlen.values()].reduce((summe, anzahl) => summe + anzahl, 0);
    };
    try {
      await countJeStelle('fall.akte', await deleteFaelligeAkten(lauf));
      await countJeStelle('fall.akte.besonders', await deleteFaelligesBesonderes(lauf));
    } finally {
      try {
        await countJeStelle('foerderung.foerderfall', await deleteFoerderfaelle(lauf));
        await countJeStelle('foerderung.besetzung', await deleteStellenbezug(lauf));
      } finally {
        await loesche('protokoll.eintrag', () => deleteAbgelaufene(client));
      }
    }
    return { partitionen, geloescht };
  });
}

/** The rehearsal: how many rows a run would take now, and how many Akten are held. Changes nothing. */
export async function countFaellige(laufzeit: Lauf): Promise<Record<string, number>> {
  return withLaufclient(laufzeit, async (client) => {
    const anzahlen: Record<string, number> = {};
    const count = (tabelle: string): Promise<number> =>
      runTransaktion(laufzeit, client, null, async () => {
        const { rows } = await client.query<{ anzahl: number }>(
          `SELECT count(*)::int AS anzahl FROM ${tabelle}`,
        );
        return rows[0]?.anzahl ?? 0;
      });
    for (const tabelle of [...FAELLIG_PER_REGEL, ...FAELLIG_MIT_SCHLUESSEL])
      anzahlen[tabelle] = await count(tabelle);
    anzahlen['protokoll.eintrag'] = await runTransaktion(laufzeit, client, null, () =>
      countAbgelaufene(client),
    );
    const akten = (await listLoeschbare(createLoeschlauf(laufzeit, client))).length;
    anzahlen['fall.akte'] = akten;
    anzahlen['fall.akte (angehalten)'] = (await count('fall.akte')) - akten;
    const besonderes = await listLoeschbaresBesonderes(createLoeschlauf(laufzeit, client));
    anzahlen['fall.akte.besonders'] = besonderes.frei.length;
    anzahlen['fall.akte.besonders (angehalten)'] = besonderes.angehalten;
    const foerderung = await listLoeschreifes(createLoeschlauf(laufzeit, client));
    const countStufe = (stufe: 'BELEGE' | 'AKTE'): number =>
      foerderung.frei.filter((eines) => eines.stufe === stufe).length;
    anzahlen['foerderung.foerderfall (Belege)'] = countStufe('BELEGE');
    anzahlen['foerderung.foerderfall (Akte)'] = countStufe('AKTE');
    anzahlen['foerderung.foerderfall (angehalten)'] = foerderung.angehalten.length;
    anzahlen['foerderung.besetzung'] = await countStellenbezug(createLoeschlauf(laufzeit, client));
    return anzahlen;
  });
}

async function withLaufclient<T>(laufzeit: Lauf, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: laufzeit.zugang.url, application_name: 'kim aufraeumen' });
  // The job fails with its query; the process goes on.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

function createLoeschlauf(laufzeit: Lauf, client: pg.Client): Parameters<typeof deleteFaelligeAkten>[0] {
  return {
    client,
    tresor: laufzeit.dienste.tresor,
    stichtag: laufzeit.dienste.stichtag(),
    inTransaktion: (mandantId, fn) => runTransaktion(laufzeit, client, mandantId, fn),
  };
}

/** One transaction as kim_loeschung, in one Mandant or, where the policies look at the date alone, in all. */
async function runTransaktion<T>(
  laufzeit: Lauf,
  client: pg.Client,
  mandantId: string | null,
  fn: () => Promise<T>,
): Promise<T> {
  const kontext = createContextStatement({
    actor: { art: 'system', name: 'loeschung', mandantId },
    domaene: 'loeschung',
    zweck: 'Löschlauf',
    stichtag: laufzeit.dienste.stichtag(),
  });
  await client.query('BEGIN');
  try {
    await client.query(kontext);
    const wert = await fn();
    await client.query('COMMIT');
    return wert;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  }
}

/** DP-G-06: class, count and time, no identifier. */
async function recordLoeschung(
  laufzeit: Lauf,
  tabelle: string,
  anzahl: number,
  mandantId?: string,
): Promise<void> {
  const protokoll = {
    ereignis: 'betrieb.deleteFaellige',
    art: 'LOESCHUNG',
    objektart: tabelle,
    anzahl,
  } as const;
  const angabe = {
    name: 'loeschung',
    grund: 'Löschlauf',
    domaene: 'anmeldung',
    protokoll,
    ...(mandantId === undefined ? {} : { mandantId }),
  } as const;
  await asSystem(laufzeit.dienste, angabe, async () => undefined);
}

export function createLaufanker(laufzeit: Laufzeit): ReturnType<typeof createAnker> {
  return createAnker(join(laufzeit.konfiguration.datenDir, 'anker'));
}
