import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Formatzahl } from './fallanalyse.model.ts';
import type {
  AufgabeTabelle,
  BeitragTabelle,
  FallanalyseTabelle,
  FallanalyseTabellen,
  TeilnahmeTabelle,
} from './fallanalyse.tables.ts';

/** `fuehrend`: the acting account may open the Akte today; the others are invited. */
export type Analysezeile = Selectable<FallanalyseTabelle> & { fuehrend: boolean };
export type Beitragszeile = Selectable<BeitragTabelle>;
export type Aufgabenzeile = Selectable<AufgabeTabelle>;
export type Teilnahmezeile = Selectable<TeilnahmeTabelle>;

const db = (trx: Trx) => trx.withTables<FallanalyseTabellen>();

/** More than somebody can lead or be invited to in the years an Akte lives. */
const HOECHSTENS = 500;

const darfAkte = sql<boolean>`EXISTS (SELECT 1 FROM fall.akte_zugriff z
  WHERE z.mandant_id = f.mandant_id AND z.akte_id = f.akte_id AND z.konto_id = (SELECT kontext.konto_id())
    AND z.gueltig_von <= (SELECT kontext.stichtag())
    AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())))`;

/** Visible ones: of own Akten and invitations; what is to come first, then the latest. */
export async function listAnalysezeilen(trx: Trx, mandantId: string): Promise<Analysezeile[]> {
  return db(trx)
    .selectFrom('fall.fallanalyse as f')
    .selectAll('f')
    .select(darfAkte.as('fuehrend'))
    .where('f.mandant_id', '=', mandantId)
    .orderBy(sql`f.zustand <> 'VORBEREITET'`)
    .orderBy('f.am', 'desc')
    .orderBy('f.id')
    .limit(HOECHSTENS)
    .execute();
}

export async function findAnalysezeile(
  trx: Trx,
  mandantId: string,
  id: string,
): Promise<Analysezeile | undefined> {
  return db(trx)
    .selectFrom('fall.fallanalyse as f')
    .selectAll('f')
    .select(darfAkte.as('fuehrend'))
    .where('f.mandant_id', '=', mandantId)
    .where('f.id', '=', id)
    .executeTakeFirst();
}

export async function insertAnalyse(trx: Trx, zeile: Insertable<FallanalyseTabelle>): Promise<void> {
  await db(trx).insertInto('fall.fallanalyse').values(zeile).execute();
}

/** Answers the new version. */
export async function updateAnalyse(
  trx: Trx,
  mandantId: string,
  id: string,
  teil: Updateable<FallanalyseTabelle>,
): Promise<number> {
  const { version } = await db(trx)
    .updateTable('fall.fallanalyse')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Those who are invited from now on; who is not among them is invited no more. */
export async function replaceTeilnahme(
  trx: Trx,
  analyse: { mandantId: string; akteId: string; id: string },
  eingeladen: readonly { kontoId: string; moderation: boolean; gueltigBis: PlainDate }[],
): Promise<void> {
  await db(trx)
    .deleteFrom('fall.fallanalyse_teilnahme')
    .where('mandant_id', '=', analyse.mandantId)
    .where('fallanalyse_id', '=', analyse.id)
    .execute();
  if (eingeladen.length === 0) return;
  await db(trx)
    .insertInto('fall.fallanalyse_teilnahme')
    .values(
      eingeladen.map(({ kontoId, moderation, gueltigBis }) => ({
        mandant_id: analyse.mandantId,
        akte_id: analyse.akteId,
        fallanalyse_id: analyse.id,
        konto_id: kontoId,
        moderation,
        gueltig_bis: gueltigBis,
      })),
    )
    .execute();
}

/** Who leads sees all, an invited account its own invitation. */
export async function listTeilnahmen(trx: Trx, mandantId: string, id: string): Promise<Teilnahmezeile[]> {
  return db(trx)
    .selectFrom('fall.fallanalyse_teilnahme')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('fallanalyse_id', '=', id)
    .orderBy('konto_id')
    .execute();
}

/** Of an own Akte: how many colleagues are invited today. */
export async function countEingeladene(trx: Trx, mandantId: string, akteId: string): Promise<number> {
  const { anzahl } = await db(trx)
    .selectFrom('fall.fallanalyse_teilnahme')
    .select(sql<number>`count(*)::int`.as('anzahl'))
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('gueltig_bis', '>=', sql<PlainDate>`(SELECT kontext.stichtag())`)
    .executeTakeFirstOrThrow();
  return anzahl;
}

/** Nobody is invited to anything about this Akte any more. */
export async function deleteTeilnahmen(trx: Trx, mandantId: string, akteId: string): Promise<void> {
  await db(trx)
    .deleteFrom('fall.fallanalyse_teilnahme')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .execute();
}

export async function insertBeitrag(trx: Trx, zeile: Insertable<BeitragTabelle>): Promise<void> {
  await db(trx).insertInto('fall.fallanalyse_beitrag').values(zeile).execute();
}

export async function listBeitragszeilen(trx: Trx, mandantId: string, id: string): Promise<Beitragszeile[]> {
  return db(trx)
    .selectFrom('fall.fallanalyse_beitrag')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('fallanalyse_id', '=', id)
    .orderBy('id')
    .execute();
}

export async function insertAufgabe(trx: Trx, zeile: Insertable<AufgabeTabelle>): Promise<void> {
  await db(trx).insertInto('fall.fallanalyse_aufgabe').values(zeile).execute();
}

export async function listAufgabenzeilen(trx: Trx, mandantId: string, id: string): Promise<Aufgabenzeile[]> {
  return db(trx)
    .selectFrom('fall.fallanalyse_aufgabe')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('fallanalyse_id', '=', id)
    .orderBy('frist')
    .orderBy('id')
    .execute();
}

/** Done once; a second time keeps the first day. false: not there. */
export async function setErledigt(
  trx: Trx,
  mandantId: string,
  { fallanalyseId, aufgabeId }: { fallanalyseId: string; aufgabeId: string },
  am: PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await db(trx)
    .updateTable('fall.fallanalyse_aufgabe')
    .set({ erledigt_am: sql<PlainDate>`coalesce(erledigt_am, ${am}::date)` })
    .where('mandant_id', '=', mandantId)
    .where('fallanalyse_id', '=', fallanalyseId)
    .where('id', '=', aufgabeId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Rückmeldungen to who leads. */
export async function setGelesen(trx: Trx, mandantId: string, id: string, am: PlainDate): Promise<void> {
  await db(trx)
    .updateTable('fall.fallanalyse_beitrag')
    .set({ gelesen_am: am })
    .where('mandant_id', '=', mandantId)
    .where('fallanalyse_id', '=', id)
    .where('art', '=', 'RUECKMELDUNG')
    .where('gelesen_am', 'is', null)
    .execute();
}

export type Offenes = { id: string; aufgaben: number; faellig: number; rueckmeldungen: number };

/** What is open in the Fallanalysen that the acting account leads. */
export async function listOffenes(trx: Trx, mandantId: string, heute: PlainDate): Promise<Offenes[]> {
  const { rows } = await sql<Offenes>`
    SELECT f.id,
      (SELECT count(*)::int FROM fall.fallanalyse_aufgabe a WHERE a.mandant_id = f.mandant_id AND a.akte_id = f.akte_id
        AND a.fallanalyse_id = f.id AND a.erledigt_am IS NULL) AS aufgaben,
      (SELECT count(*)::int FROM fall.fallanalyse_aufgabe a WHERE a.mandant_id = f.mandant_id AND a.akte_id = f.akte_id
        AND a.fallanalyse_id = f.id AND a.erledigt_am IS NULL AND a.frist <= ${heute}::date) AS faellig,
      (SELECT count(*)::int FROM fall.fallanalyse_beitrag b WHERE b.mandant_id = f.mandant_id AND b.akte_id = f.akte_id
        AND b.fallanalyse_id = f.id AND b.art = 'RUECKMELDUNG' AND b.gelesen_am IS NULL) AS rueckmeldungen
      FROM fall.fallanalyse f WHERE f.mandant_id = ${mandantId} AND f.zustand = 'DURCHGEFUEHRT' AND ${darfAkte}`.execute(
    trx,
  );
  return rows;
}

/** What leaves for the counts: no Akte, no Kommune, no Stelle. */
export async function insertFallformat(
  trx: Trx,
  zeile: { standortId: string; quartal: string; format: string; kurzform: boolean; minuten: number },
): Promise<void> {
  await sql`INSERT INTO bericht.fallformat (standort_id, quartal, format, kurzform, minuten)
    VALUES (${zeile.standortId}, ${zeile.quartal}, ${zeile.format}, ${zeile.kurzform}, ${zeile.minuten})`.execute(
    trx,
  );
}

/** In the domain bericht: of the own Standort in a quarter. */
export async function listFormatzahlen(trx: Trx, quartal: string): Promise<Formatzahl[]> {
  const { rows } = await sql<Formatzahl>`
    SELECT format, count(*)::int AS anzahl, count(*) FILTER (WHERE kurzform)::int AS kurzform, sum(minuten)::int AS minuten
      FROM bericht.fallformat
     WHERE standort_id = (SELECT kontext.standort_id()) AND quartal = ${quartal}
     GROUP BY format`.execute(trx);
  return rows;
}
