import { sql, type Updateable } from 'kysely';
import { z } from 'zod';
import { BARRIEREFREIHEIT_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { KurzberatungTabelle, KurzberatungTabellen } from './kurzberatung.tables.ts';

/** Free text of a Kurzberatung as it is sealed under the key of the Akte. */
export const KurzberatungInhalt = z.object({
  anliegen: z.string().nullable(),
  vereinbarung: z.string().nullable(),
  /** CP-01: who sent the person, and what we provide so that they can take part. Older rows have neither. */
  veranlassendeStelle: z.string().nullable().default(null),
  barrierefreiheit: z.array(z.enum(BARRIEREFREIHEIT_CODES)).default([]),
});
export type KurzberatungInhalt = z.infer<typeof KurzberatungInhalt>;

export const LEERER_INHALT: KurzberatungInhalt = {
  anliegen: null,
  vereinbarung: null,
  veranlassendeStelle: null,
  barrierefreiheit: [],
};

/** Nothing to seal. */
export function isLeererInhalt(inhalt: KurzberatungInhalt): boolean {
  const { anliegen, vereinbarung, veranlassendeStelle, barrierefreiheit } = inhalt;
  return (
    anliegen === null &&
    vereinbarung === null &&
    veranlassendeStelle === null &&
    barrierefreiheit.length === 0
  );
}

export function toInhaltOrt(mandantId: string, akteId: string): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'akte', id: akteId },
    klasse: 'inhalt',
    name: 'kurzberatung.inhalt',
    zeileId: akteId,
  };
}

export type Kurzberatungszeile = Omit<KurzberatungTabelle, 'version'> & { version: number };

export async function findKurzberatung(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Kurzberatungszeile | undefined> {
  return trx
    .withTables<KurzberatungTabellen>()
    .selectFrom('fall.kurzberatung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .executeTakeFirst();
}

export async function insertKurzberatung(
  trx: Trx,
  zeile: Omit<KurzberatungTabelle, 'version' | 'ergebnis' | 'beendet_am'>,
): Promise<void> {
  await trx
    .withTables<KurzberatungTabellen>()
    .insertInto('fall.kurzberatung')
    .values({ ...zeile, ergebnis: null, beendet_am: null })
    .execute();
}

/** Answers the new version. The caller holds the lock on the Akte. */
export async function updateKurzberatungszeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  teil: Updateable<Omit<KurzberatungTabelle, 'version'>>,
): Promise<number> {
  const zeile = await trx
    .withTables<KurzberatungTabellen>()
    .updateTable('fall.kurzberatung')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

export async function insertGespraech(trx: Trx, zeile: KurzberatungTabellen['fall.kontakt']): Promise<void> {
  await trx.withTables<KurzberatungTabellen>().insertInto('fall.kontakt').values(zeile).execute();
}

/** Conversations that took place and were not broken off: the minimum standard counts these. */
export async function countGespraeche(trx: Trx, mandantId: string, akteId: string): Promise<number> {
  const zeile = await trx
    .withTables<KurzberatungTabellen>()
    .selectFrom('fall.kontakt')
    .select(sql<number>`count(*)::int`.as('anzahl'))
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('erreicht', '=', true)
    .where('abgebrochen', '=', false)
    .executeTakeFirstOrThrow();
  return zeile.anzahl;
}

/** The Kommune of the Mandant itself; null for Kreis, kreisfreie Stadt and Träger. */
export async function findEigeneKommune(trx: Trx, mandantId: string): Promise<string | null> {
  const zeile = await trx
    .withTables<KurzberatungTabellen>()
    .selectFrom('stamm.mandant')
    .select('kommune_id')
    .where('id', '=', mandantId)
    .executeTakeFirst();
  return zeile?.kommune_id ?? null;
}

export async function isKommuneIn(trx: Trx, kommuneId: string, standortId: string): Promise<boolean> {
  const zeile = await trx
    .withTables<KurzberatungTabellen>()
    .selectFrom('stamm.kommune')
    .select('id')
    .where('id', '=', kommuneId)
    .where('standort_id', '=', standortId)
    .executeTakeFirst();
  return zeile !== undefined;
}
