import { sql } from 'kysely';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import type { BesetzungZeile, Bestand, Importplan, KontingentZeile } from './importplan.model.ts';
import type { StelleTabellen } from './stelle.tables.ts';
import { type Erfassung, toAbschnitt } from './zeitreihe.model.ts';

/** Any number, the same in both functions: two advisory locks share it. */
const SCHLOSS = 498;

/**
 * One writer at a time: an import holds the whole Baustein, a change by hand its Standort. Answers the moment of
 * recording, read under the lock, so that recorded and replaced times of one series follow each other.
 */
export async function lockBaustein(trx: Trx, baustein: Baustein, standortId: string | null): Promise<Date> {
  if (standortId === null) {
    await sql`SELECT pg_advisory_xact_lock(${SCHLOSS}::int, ${baustein}::int)`.execute(trx);
  } else {
    await sql`SELECT pg_advisory_xact_lock_shared(${SCHLOSS}::int, ${baustein}::int)`.execute(trx);
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${standortId} ${baustein}`}, 0))`.execute(trx);
  }
  const { rows } = await sql<{
    jetzt: Date;
  }>`SELECT date_trunc('milliseconds', clock_timestamp()) AS jetzt`.execute(trx);
  const [zeile] = rows;
  if (zeile === undefined) throw new Error('No row for the time');
  return zeile.jetzt;
}

/** What the history holds for the Standorte, by Standort: rows that are not replaced. */
export async function loadBestaende(
  trx: Trx,
  baustein: Baustein,
  standortIds: readonly string[],
): Promise<Map<string, Bestand>> {
  if (standortIds.length === 0) return new Map();
  const db = trx.withTables<StelleTabellen>();
  const kontingente = await db
    .selectFrom('foerderung.kontingent')
    .select([
      'id',
      'standort_id',
      'zugewiesen_vzae',
      'vorgesehen_vzae',
      'gueltig_von',
      'gueltig_bis',
      'stand',
      'quelle',
    ])
    .where('baustein', '=', baustein)
    .where('standort_id', 'in', standortIds)
    .where('ersetzt_am', 'is', null)
    .execute();
  const besetzungen = await db
    .selectFrom('foerderung.besetzung as b')
    .leftJoin('foerderung.stelle as s', 's.id', 'b.stelle_id')
    .select([
      'b.id',
      'b.standort_id',
      'b.stelle_id',
      'b.vzae',
      'b.gueltig_von',
      'b.gueltig_bis',
      'b.stand',
      'b.quelle',
    ])
    .where('b.baustein', '=', baustein)
    .where('b.standort_id', 'in', standortIds)
    .where('b.ersetzt_am', 'is', null)
    .where((eb) => eb.or([eb('s.id', 'is', null), eb('s.verwaltungsassistenz', '=', false)]))
    .execute();
  const stellen = await db
    .selectFrom('foerderung.stelle as s')
    .innerJoin('foerderung.stelle_fassung as f', 'f.stelle_id', 's.id')
    .select(['s.standort_id', 'f.gueltig_von', 'f.gueltig_bis'])
    .where('s.baustein', '=', baustein)
    .where('s.standort_id', 'in', standortIds)
    .where('s.verwaltungsassistenz', '=', false)
    .where('f.ersetzt_am', 'is', null)
    .execute();
  return new Map(
    standortIds.map((id) => [
      id,
      {
        kontingente: kontingente.filter((zeile) => zeile.standort_id === id).map(toKontingentZeile),
        besetzungen: besetzungen.filter((zeile) => zeile.standort_id === id).map(toBesetzungZeile),
        stellen: stellen.filter((zeile) => zeile.standort_id === id).map(toAbschnitt),
      },
    ]),
  );
}

type Gueltig = { gueltig_von: string; gueltig_bis: string | null };

function toKontingentZeile(
  zeile: Gueltig & {
    id: string;
    zugewiesen_vzae: number;
    vorgesehen_vzae: number;
    stand: string | null;
    quelle: string;
  },
): KontingentZeile {
  return {
    ...toAbschnitt(zeile),
    id: zeile.id,
    zugewiesen: zeile.zugewiesen_vzae as Vzae,
    vorgesehen: zeile.vorgesehen_vzae as Vzae,
    stand: zeile.stand as PlainDate | null,
    quelle: zeile.quelle,
  };
}

function toBesetzungZeile(
  zeile: Gueltig & {
    id: string;
    stelle_id: string | null;
    vzae: number;
    stand: string | null;
    quelle: string;
  },
): BesetzungZeile {
  return {
    ...toAbschnitt(zeile),
    id: zeile.id,
    stelleId: zeile.stelle_id,
    vzae: zeile.vzae as Vzae,
    stand: zeile.stand as PlainDate | null,
    quelle: zeile.quelle,
  };
}

/** Writes the plan: old rows get `ersetzt_am`, their rests and the new rows are added. */
export async function saveImportplan(
  trx: Trx,
  plan: Importplan,
  angabe: { baustein: Baustein; quelle: string; erfassung: Erfassung },
): Promise<void> {
  const { baustein, erfassung } = angabe;
  const gemeinsam = { baustein, erfasst_am: erfassung.am, erfasst_von: erfassung.von, ersetzt_am: null };
  await replaceRows(trx, 'foerderung.kontingent', plan.kontingente.ersetzt, erfassung.am);
  await replaceRows(trx, 'foerderung.besetzung', plan.besetzungen.ersetzt, erfassung.am);
  const db = trx.withTables<StelleTabellen>();
  const kontingente = plan.kontingente.neu.map((eintrag) => {
    const zeile =
      'rest' in eintrag ? eintrag.rest : { ...eintrag.neu, stand: eintrag.stand, quelle: angabe.quelle };
    return {
      ...gemeinsam,
      id: createUuidV7(),
      standort_id: eintrag.standortId,
      zugewiesen_vzae: zeile.zugewiesen,
      vorgesehen_vzae: zeile.vorgesehen,
      gueltig_von: zeile.von,
      gueltig_bis: zeile.bis,
      stand: zeile.stand,
      quelle: zeile.quelle,
    };
  });
  if (kontingente.length > 0) await db.insertInto('foerderung.kontingent').values(kontingente).execute();
  const besetzungen = plan.besetzungen.neu.map((eintrag) => {
    const zeile =
      'rest' in eintrag ? eintrag.rest : { ...eintrag.neu, stand: eintrag.stand, quelle: angabe.quelle };
    return {
      ...gemeinsam,
      id: createUuidV7(),
      standort_id: eintrag.standortId,
      stelle_id: null,
      vzae: zeile.vzae,
      gueltig_von: zeile.von,
      gueltig_bis: zeile.bis,
      stand: zeile.stand,
      quelle: zeile.quelle,
      ersetzt_zeile: 'rest' in eintrag ? eintrag.rest.id : null,
    };
  });
  if (besetzungen.length > 0) await db.insertInto('foerderung.besetzung').values(besetzungen).execute();
}

/** Throws when a row is no longer there to replace: the lock should have made that impossible. */
async function replaceRows(
  trx: Trx,
  tabelle: 'foerderung.kontingent' | 'foerderung.besetzung',
  zeilen: readonly { id: string }[],
  am: Date,
): Promise<void> {
  if (zeilen.length === 0) return;
  const ergebnis = await trx
    .withTables<StelleTabellen>()
    .updateTable(tabelle)
    .set({ ersetzt_am: am })
    .where(
      'id',
      'in',
      zeilen.map(({ id }) => id),
    )
    .where('ersetzt_am', 'is', null)
    .executeTakeFirst();
  if (Number(ergebnis.numUpdatedRows) !== zeilen.length) throw new Error('A row to replace was not there');
}

export async function insertImportlauf(
  trx: Trx,
  lauf: Omit<StelleTabellen['foerderung.stellen_import'], 'id'>,
): Promise<void> {
  await trx
    .withTables<StelleTabellen>()
    .insertInto('foerderung.stellen_import')
    .values({ id: createUuidV7(), ...lauf })
    .execute();
}

/** Replaces and adds rows of one Standort's Kontingent; answers the id of the last one added. */
export async function saveKontingent(
  trx: Trx,
  angabe: {
    baustein: Baustein;
    standortId: string;
    erfassung: Erfassung;
    ersetzt: readonly KontingentZeile[];
    zeilen: readonly Omit<KontingentZeile, 'id'>[];
  },
): Promise<string> {
  await replaceRows(trx, 'foerderung.kontingent', angabe.ersetzt, angabe.erfassung.am);
  const zeilen = angabe.zeilen.map((zeile) => ({
    id: createUuidV7(),
    standort_id: angabe.standortId,
    baustein: angabe.baustein,
    zugewiesen_vzae: zeile.zugewiesen,
    vorgesehen_vzae: zeile.vorgesehen,
    gueltig_von: zeile.von,
    gueltig_bis: zeile.bis,
    stand: zeile.stand,
    quelle: zeile.quelle,
    erfasst_am: angabe.erfassung.am,
    erfasst_von: angabe.erfassung.von,
    ersetzt_am: null,
  }));
  await trx.withTables<StelleTabellen>().insertInto('foerderung.kontingent').values(zeilen).execute();
  return zeilen.at(-1)?.id ?? '';
}
