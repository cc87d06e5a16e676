import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Hindernis, Sperrgrund } from './loeschung.model.ts';
import type { LoeschungTabellen, SperreTabelle } from './loeschung.tables.ts';

export type Sperrzeile = Selectable<SperreTabelle>;

const db = (trx: Trx) => trx.withTables<LoeschungTabellen>();

/** Why, in words: under the key of the Akte, so that it dies with it. */
export const toSperreOrt = (mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'loeschsperre.begruendung',
  zeileId,
});

type Vorschauzeile = {
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  abgeschlossenAm: PlainDate | null;
  letzterKontakt: PlainDate | null;
  loeschenAb: PlainDate;
  hindernis: Hindernis | null;
  gesperrtBis: PlainDate | null;
  grund: Sperrgrund | null;
};
export type EigeneZeile = Vorschauzeile & {
  akteId: string;
  sperreId: string | null;
  siegel: Buffer | null;
  gesperrtAm: PlainDate | null;
  version: number | null;
};

const HOECHSTENS = 300;

const EIGENE_SPALTEN = sql`a.id AS "akteId", a.nummer, a.art, a.zustand, a.abgeschlossen_am AS "abgeschlossenAm",
        a.letzter_kontakt AS "letzterKontakt",
        fall.finde_loeschhindernis(a.mandant_id, a.id) AS hindernis, s.id AS "sperreId", s.grund, s.siegel,
        s.gesperrt_am AS "gesperrtAm", s.gesperrt_bis AS "gesperrtBis", s.version`;
/** The Sperre that holds the Akte today. */
const MIT_SPERRE = sql`LEFT JOIN LATERAL (SELECT l.id, l.grund, l.siegel, l.gesperrt_am, l.gesperrt_bis, l.version FROM fall.loeschsperre l
        WHERE l.mandant_id = a.mandant_id AND l.akte_id = a.id AND l.aufgehoben_am IS NULL
          AND l.gesperrt_bis >= (SELECT kontext.stichtag())
        ORDER BY l.gesperrt_bis DESC LIMIT 1) s ON true`;

/** Own Akten that go until a day, and those that are held, the earliest first. */
export async function listEigeneZeilen(trx: Trx, mandantId: string, bis: PlainDate): Promise<EigeneZeile[]> {
  const { rows } = await sql<EigeneZeile>`
    SELECT ${EIGENE_SPALTEN}, a.loeschen_ab AS "loeschenAb"
      FROM fall.akte a ${MIT_SPERRE}
      WHERE a.mandant_id = ${mandantId} AND a.id = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff
          WHERE mandant_id = ${mandantId} AND konto_id = (SELECT kontext.konto_id())))
        AND a.loeschen_ab IS NOT NULL AND (a.loeschen_ab <= ${bis} OR s.id IS NOT NULL)
      ORDER BY a.loeschen_ab, a.nummer LIMIT ${HOECHSTENS}`.execute(trx);
  return rows;
}

/** Own Akten that lose special categories until a day and go later themselves (LK-04), with the Sperre that holds them. */
export async function listEigenesBesonderes(
  trx: Trx,
  mandantId: string,
  bis: PlainDate,
): Promise<EigeneZeile[]> {
  const { rows } = await sql<EigeneZeile>`
    SELECT ${EIGENE_SPALTEN}, b.ab AS "loeschenAb"
      FROM fall.liste_eigenes_besonderes(${bis}) b
      JOIN fall.akte a ON a.mandant_id = ${mandantId} AND a.id = b.akte_id ${MIT_SPERRE}
      ORDER BY b.ab, a.nummer LIMIT ${HOECHSTENS}`.execute(trx);
  return rows;
}

/** Whether an own Akte has special categories that are deleted until a day. */
export async function hasBesonderes(trx: Trx, akteId: string, bis: PlainDate): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM fall.liste_eigenes_besonderes(${bis}) WHERE akte_id = ${akteId}`.execute(trx);
  return rows.length > 0;
}

/** The Sperre that holds an own Akte today, or another one of it by its id. */
export async function findSperre(
  trx: Trx,
  mandantId: string,
  akteId: string,
  id: string,
): Promise<Sperrzeile | undefined> {
  return db(trx)
    .selectFrom('fall.loeschsperre')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function isGesperrt(
  trx: Trx,
  mandantId: string,
  akteId: string,
  am: PlainDate,
): Promise<boolean> {
  const zeile = await db(trx)
    .selectFrom('fall.loeschsperre')
    .select('id')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('aufgehoben_am', 'is', null)
    .where('gesperrt_bis', '>=', am)
    .executeTakeFirst();
  return zeile !== undefined;
}

export async function insertSperre(trx: Trx, zeile: Insertable<SperreTabelle>): Promise<void> {
  await db(trx).insertInto('fall.loeschsperre').values(zeile).execute();
}

/** Answers the new version. */
export async function updateAufgehoben(
  trx: Trx,
  mandantId: string,
  id: string,
  ende: { am: PlainDate; kontoId: string },
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.loeschsperre')
    .set({ aufgehoben_am: ende.am, aufgehoben_von: ende.kontoId, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

/** For the DSB: Akten of the own Stelle that go until a day, by number. `begonnen`: a run was interrupted. */
export async function listVorschauzeilen(
  trx: Trx,
  bis: PlainDate,
): Promise<(Vorschauzeile & { begonnen: boolean })[]> {
  const { rows } = await sql<Vorschauzeile & { begonnen: boolean }>`
    SELECT nummer, art, zustand, abgeschlossen_am AS "abgeschlossenAm", letzter_kontakt AS "letzterKontakt",
        loeschen_ab AS "loeschenAb", begonnen, hindernis, gesperrt_bis AS "gesperrtBis", grund
      FROM protokoll.liste_loeschvorschau(${bis})`.execute(trx);
  return rows;
}

/** For the DSB: Akten of the own Stelle that lose special categories until a day (LK-04), by number. */
export async function listBesondereszeilen(trx: Trx, bis: PlainDate): Promise<Vorschauzeile[]> {
  const { rows } = await sql<Vorschauzeile>`
    SELECT nummer, art, zustand, abgeschlossen_am AS "abgeschlossenAm", letzter_kontakt AS "letzterKontakt",
        loeschen_ab AS "loeschenAb", hindernis, gesperrt_bis AS "gesperrtBis", grund
      FROM protokoll.liste_besonderes_vorschau(${bis})`.execute(trx);
  return rows;
}

/** Up to which day of deletion the own Stelle released many at once; null: never. */
export async function findFreigabe(trx: Trx, mandantId: string): Promise<PlainDate | null> {
  const { bis } = await db(trx)
    .selectFrom('protokoll.loeschfreigabe')
    .select((eb) => eb.fn.max('bis').as('bis'))
    .where('mandant_id', '=', mandantId)
    .executeTakeFirstOrThrow();
  return bis;
}

export async function insertFreigabe(
  trx: Trx,
  zeile: LoeschungTabellen['protokoll.loeschfreigabe'],
): Promise<void> {
  await db(trx).insertInto('protokoll.loeschfreigabe').values(zeile).execute();
}

/** What earlier runs deleted in the own Stelle, the newest first. */
export async function listLaeufe(trx: Trx, mandantId: string, hoechstens: number) {
  return db(trx)
    .selectFrom('protokoll.loeschlauf')
    .select(['lauf_am as am', 'klasse', 'gegenstand', 'regelfassung as fassung', 'anzahl'])
    .where('mandant_id', '=', mandantId)
    .orderBy('lauf_am', 'desc')
    .orderBy('klasse')
    .orderBy('gegenstand')
    .limit(hoechstens)
    .execute();
}

export type Nachweiszeile = {
  id: string;
  akteId: string;
  art: 'EINWILLIGUNG' | 'OFFENLEGUNG' | 'KINDESWOHL' | 'KINDESWOHL_SCHRITT';
  codes: unknown;
  siegel: Buffer;
  loeschenAb: PlainDate;
};

/** For the DSB: what is kept of one deleted Akte of the own Stelle. */
export async function listNachweiszeilen(trx: Trx, nummer: string): Promise<Nachweiszeile[]> {
  const { rows } = await sql<Nachweiszeile>`
    SELECT id, akte_id AS "akteId", art, codes, siegel, loeschen_ab AS "loeschenAb"
      FROM protokoll.liste_nachweise(${nummer})`.execute(trx);
  return rows;
}
