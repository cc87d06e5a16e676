import { sql } from 'kysely';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FallTabellen } from './fall.tables.ts';

export type Filter = {
  art?: AkteArt | undefined;
  zustand?: AkteZustand | undefined;
  offen?: 'ja' | 'nein' | undefined;
};
export type Sortierung = 'naechsterTermin' | 'letzterKontakt' | 'begonnenAm' | 'nummer';

const SPALTEN = [
  'id',
  'nummer',
  'art',
  'zustand',
  'anonym',
  'begonnen_am as begonnenAm',
  'aufgenommen_am as aufgenommenAm',
  'naechster_termin as naechsterTermin',
  'naechster_termin_art as naechsterTerminArt',
  'termin_um as terminUm',
  'letzter_kontakt as letzterKontakt',
] as const;

/**
 * Ids that akte_zugriff names for the acting account, whatever the day. Row level security decides what is visible; it
 * alone would look at every Akte of the Mandant.
 */
const meine = (mandantId: string) =>
  sql<string>`ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff
    WHERE mandant_id = ${mandantId} AND konto_id = (SELECT kontext.konto_id())))`;

function auswahl(trx: Trx, mandantId: string, filter: Filter) {
  let abfrage = trx
    .withTables<FallTabellen>()
    .selectFrom('fall.akte')
    .where('mandant_id', '=', mandantId)
    .where('id', '=', meine(mandantId));
  if (filter.art !== undefined) abfrage = abfrage.where('art', '=', filter.art);
  if (filter.zustand !== undefined) abfrage = abfrage.where('zustand', '=', filter.zustand);
  if (filter.offen !== undefined) {
    abfrage = abfrage.where('zustand', filter.offen === 'ja' ? 'not in' : 'in', [...ENDZUSTAENDE]);
  }
  return abfrage;
}

type Seite = { sortierung: Sortierung; seite: number; groesse: number };

function schneide(abfrage: ReturnType<typeof auswahl>, seite: Seite) {
  const sortiert = {
    naechsterTermin: () =>
      abfrage
        .orderBy(sql`naechster_termin NULLS LAST`)
        .orderBy(sql`termin_um NULLS FIRST`)
        .orderBy('zustand_seit', 'desc'),
    letzterKontakt: () => abfrage.orderBy(sql`letzter_kontakt NULLS FIRST`),
    begonnenAm: () => abfrage.orderBy('begonnen_am', 'desc'),
    nummer: () => abfrage.orderBy('nummer'),
  } as const satisfies Record<Sortierung, unknown>;
  return sortiert[seite.sortierung]()
    .orderBy('id')
    .limit(seite.groesse)
    .offset((seite.seite - 1) * seite.groesse);
}

/** Visible Akten: row level security leaves only own ones and those in Vertretung. */
export async function listAktenZeilen(trx: Trx, mandantId: string, filter: Filter, seite: Seite) {
  return schneide(auswahl(trx, mandantId, filter), seite)
    .select(SPALTEN)
    .execute();
}

/** One page of them and how many there are in all, found in one pass. */
export async function listAktenSeite(trx: Trx, mandantId: string, filter: Filter, seite: Seite) {
  const zeilen = await schneide(auswahl(trx, mandantId, filter), seite)
    .select(SPALTEN)
    .select(sql<number>`count(*) OVER ()`.as('gesamt'))
    .execute();
  // Behind the last page there is no row that could say it.
  const gesamt = zeilen[0]?.gesamt ?? (seite.seite === 1 ? 0 : await countAkten(trx, mandantId, filter));
  return { zeilen: zeilen.map(({ gesamt: _gesamt, ...zeile }) => zeile), gesamt };
}

async function countAkten(trx: Trx, mandantId: string, filter: Filter): Promise<number> {
  const zeile = await auswahl(trx, mandantId, filter)
    .select((eb) => eb.fn.countAll<string>().as('anzahl'))
    .executeTakeFirstOrThrow();
  return Number(zeile.anzahl);
}
