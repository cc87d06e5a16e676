import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import type { Anteil, Stellenangaben } from './stelle.model.ts';
import type { StelleTabellen } from './stelle.tables.ts';
import { type Erfassung, toAbschnitt } from './zeitreihe.model.ts';

export type Stelle = Stellenangaben & {
  id: string;
  standortId: string;
  version: number;
  bezeichnung: string;
};

/** The Stelle in the wording that holds. undefined: not there or not visible. */
export async function findStelle(trx: Trx, id: string): Promise<Stelle | undefined> {
  const [stelle] = await selectStellen(trx).where('s.id', '=', id).execute();
  return stelle === undefined ? undefined : toStelle(stelle);
}

export type Stellensuche = { stichtag: PlainDate; baustein?: Baustein; standortId?: string };

/** Stellen that exist on the Stichtag, with names of Standort, Stelle and Kommune left to the caller. */
export async function listStellen(
  trx: Trx,
  suche: Stellensuche,
  seite: { limit: number; offset: number },
): Promise<{ stellen: Stelle[]; gesamt: number }> {
  let abfrage = selectStellen(trx)
    .where('f.gueltig_von', '<=', suche.stichtag)
    .where((eb) => eb.or([eb('f.gueltig_bis', 'is', null), eb('f.gueltig_bis', '>=', suche.stichtag)]));
  if (suche.baustein !== undefined) abfrage = abfrage.where('s.baustein', '=', suche.baustein);
  if (suche.standortId !== undefined) abfrage = abfrage.where('s.standort_id', '=', suche.standortId);
  const gesamt = await trx
    .selectFrom(abfrage.as('alle'))
    .select((eb) => eb.fn.countAll<string>().as('anzahl'))
    .executeTakeFirstOrThrow();
  const stellen = await abfrage
    .orderBy('s.standort_id')
    .orderBy('s.baustein')
    .orderBy('f.bezeichnung')
    .orderBy('s.id')
    .limit(seite.limit)
    .offset(seite.offset)
    .execute();
  return { stellen: stellen.map(toStelle), gesamt: Number(gesamt.anzahl) };
}

function selectStellen(trx: Trx) {
  return trx
    .withTables<StelleTabellen>()
    .selectFrom('foerderung.stelle as s')
    .innerJoin('foerderung.stelle_fassung as f', 'f.stelle_id', 's.id')
    .where('f.ersetzt_am', 'is', null)
    .select([
      's.id',
      's.standort_id',
      's.baustein',
      's.verwaltungsassistenz',
      's.mandant_id',
      's.kommune_id',
      'f.version',
      'f.bezeichnung',
      'f.umfang_vzae',
      'f.anbindung',
      'f.anbindung_grund',
      'f.gueltig_von',
      'f.gueltig_bis',
    ]);
}

function toStelle(zeile: Awaited<ReturnType<ReturnType<typeof selectStellen>['execute']>>[number]): Stelle {
  return {
    ...toAbschnitt(zeile),
    id: zeile.id,
    standortId: zeile.standort_id,
    version: zeile.version,
    baustein: zeile.baustein as Baustein,
    bezeichnung: zeile.bezeichnung,
    umfang: zeile.umfang_vzae as Vzae,
    verwaltungsassistenz: zeile.verwaltungsassistenz,
    anbindung: zeile.anbindung,
    anbindungGrund: zeile.anbindung_grund,
    mandantId: zeile.mandant_id,
    kommuneId: zeile.kommune_id,
  };
}

export async function insertStelle(trx: Trx, stelle: Stelle, erfassung: Erfassung): Promise<void> {
  await trx
    .withTables<StelleTabellen>()
    .insertInto('foerderung.stelle')
    .values({
      id: stelle.id,
      standort_id: stelle.standortId,
      baustein: stelle.baustein,
      verwaltungsassistenz: stelle.verwaltungsassistenz,
      mandant_id: stelle.mandantId,
      kommune_id: stelle.kommuneId,
      erfasst_am: erfassung.am,
      erfasst_von: erfassung.von,
    })
    .execute();
  await insertFassung(trx, stelle, erfassung);
}

export async function insertFassung(trx: Trx, stelle: Stelle, erfassung: Erfassung): Promise<void> {
  await trx
    .withTables<StelleTabellen>()
    .insertInto('foerderung.stelle_fassung')
    .values({
      stelle_id: stelle.id,
      version: stelle.version,
      bezeichnung: stelle.bezeichnung,
      umfang_vzae: stelle.umfang,
      anbindung: stelle.anbindung,
      anbindung_grund: stelle.anbindungGrund,
      gueltig_von: stelle.von,
      gueltig_bis: stelle.bis,
      erfasst_am: erfassung.am,
      erfasst_von: erfassung.von,
      ersetzt_am: null,
    })
    .execute();
}

/** False when the version is no longer the one that holds. */
export async function replaceFassung(
  trx: Trx,
  stelleId: string,
  version: number,
  am: Date,
): Promise<boolean> {
  const ergebnis = await trx
    .withTables<StelleTabellen>()
    .updateTable('foerderung.stelle_fassung')
    .set({ ersetzt_am: am })
    .where('stelle_id', '=', stelleId)
    .where('version', '=', version)
    .where('ersetzt_am', 'is', null)
    .executeTakeFirst();
  return Number(ergebnis.numUpdatedRows) === 1;
}

export type Besetzung = Anteil & {
  id: string;
  standortId: string;
  baustein: Baustein;
  stelleId: string | null;
  stand: PlainDate | null;
  quelle: string;
  ersetztAm: Date | null;
  erfasstAm: Date;
};

type Besetzungssuche =
  | { id: string }
  | { stelleIds: readonly string[] }
  | { standortId: string; baustein?: Baustein };

/** Rows of Besetzung, replaced ones too: the caller picks. The Kürzel comes only where row level security shows it. */
export async function listBesetzungen(trx: Trx, suche: Besetzungssuche): Promise<Besetzung[]> {
  if ('stelleIds' in suche && suche.stelleIds.length === 0) return [];
  const zeilen = await trx
    .withTables<StelleTabellen>()
    .selectFrom('foerderung.besetzung as b')
    .leftJoin('foerderung.besetzung_person as p', 'p.besetzung_id', 'b.id')
    .selectAll('b')
    .select('p.kuerzel')
    .where((eb) => {
      if ('id' in suche) return eb('b.id', '=', suche.id);
      if ('stelleIds' in suche) return eb('b.stelle_id', 'in', suche.stelleIds);
      const standort = eb('b.standort_id', '=', suche.standortId);
      return suche.baustein === undefined
        ? standort
        : eb.and([standort, eb('b.baustein', '=', suche.baustein)]);
    })
    .orderBy('b.gueltig_von')
    .orderBy('b.id')
    .execute();
  return zeilen.map((zeile) => ({
    ...toAbschnitt(zeile),
    id: zeile.id,
    standortId: zeile.standort_id,
    baustein: zeile.baustein as Baustein,
    stelleId: zeile.stelle_id,
    vzae: zeile.vzae as Vzae,
    kuerzel: zeile.kuerzel,
    stand: zeile.stand as PlainDate | null,
    quelle: zeile.quelle,
    ersetztAm: zeile.ersetzt_am,
    erfasstAm: zeile.erfasst_am,
  }));
}

export async function insertBesetzung(
  trx: Trx,
  besetzung: Omit<Besetzung, 'ersetztAm' | 'erfasstAm'> & { ersetztZeile: string | null },
  erfassung: Erfassung,
): Promise<void> {
  const db = trx.withTables<StelleTabellen>();
  await db
    .insertInto('foerderung.besetzung')
    .values({
      id: besetzung.id,
      standort_id: besetzung.standortId,
      baustein: besetzung.baustein,
      stelle_id: besetzung.stelleId,
      vzae: besetzung.vzae,
      gueltig_von: besetzung.von,
      gueltig_bis: besetzung.bis,
      stand: besetzung.stand,
      quelle: besetzung.quelle,
      ersetzt_zeile: besetzung.ersetztZeile,
      erfasst_am: erfassung.am,
      erfasst_von: erfassung.von,
      ersetzt_am: null,
    })
    .execute();
  if (besetzung.ersetztZeile !== null && besetzung.stelleId !== null)
    await insertQualifikationVon(trx, besetzung.ersetztZeile, besetzung, erfassung);
  if (besetzung.kuerzel === null) return;
  await db
    .insertInto('foerderung.besetzung_person')
    .values({ besetzung_id: besetzung.id, standort_id: besetzung.standortId, kuerzel: besetzung.kuerzel })
    .execute();
}

/** The same person in a row that continues another one: the degree goes along. */
async function insertQualifikationVon(
  trx: Trx,
  alteId: string,
  { id, standortId }: { id: string; standortId: string },
  erfassung: Erfassung,
): Promise<void> {
  await sql`
    INSERT INTO foerderung.besetzung_qualifikation (besetzung_id, standort_id, lfd, abschluss, nachgewiesen, grund, erfasst_am,
      erfasst_von)
    SELECT ${id}::uuid, ${standortId}::uuid, 1, q.abschluss, q.nachgewiesen, q.grund, ${erfassung.am}::timestamptz,
      ${erfassung.von}::uuid
      FROM foerderung.besetzung_qualifikation q WHERE q.besetzung_id = ${alteId} ORDER BY q.lfd DESC LIMIT 1`.execute(
    trx,
  );
}

/** False when the row was replaced in the meantime. */
export async function replaceBesetzung(trx: Trx, id: string, am: Date): Promise<boolean> {
  const ergebnis = await trx
    .withTables<StelleTabellen>()
    .updateTable('foerderung.besetzung')
    .set({ ersetzt_am: am })
    .where('id', '=', id)
    .where('ersetzt_am', 'is', null)
    .executeTakeFirst();
  return Number(ergebnis.numUpdatedRows) === 1;
}

export type Namen = { mandanten: { id: string; name: string }[]; kommunen: { id: string; name: string }[] };

/** Verantwortliche Stellen and Kommunen, of one Standort or all, for names and choices. */
export async function listNamen(trx: Trx, standortId: string | null): Promise<Namen> {
  const db = trx.withTables<StelleTabellen>();
  const bedingung =
    standortId === null ? sql<boolean>`true` : sql<boolean>`standort_id = ${standortId}::uuid`;
  const [mandanten, kommunen] = await Promise.all([
    db.selectFrom('stamm.mandant').select(['id', 'name']).where(bedingung).orderBy('name').execute(),
    db.selectFrom('stamm.kommune').select(['id', 'name']).where(bedingung).orderBy('name').execute(),
  ]);
  return { mandanten, kommunen };
}

/** All wordings of a Stelle, replaced ones too. */
export async function listFassungen(trx: Trx, stelleId: string) {
  const zeilen = await trx
    .withTables<StelleTabellen>()
    .selectFrom('foerderung.stelle_fassung')
    .selectAll()
    .where('stelle_id', '=', stelleId)
    .orderBy('version')
    .execute();
  return zeilen.map((zeile) => ({
    art: 'FASSUNG' as const,
    erfasstAm: zeile.erfasst_am.toISOString(),
    ersetztAm: zeile.ersetzt_am?.toISOString() ?? null,
    gueltigVon: zeile.gueltig_von,
    gueltigBis: zeile.gueltig_bis,
    vzae: zeile.umfang_vzae,
    bezeichnung: zeile.bezeichnung,
    personKuerzel: null,
  }));
}
