import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import type { StelleTabellen } from './stelle.tables.ts';

/** A day: everything recorded by its end (German time). An instant: everything recorded by then. null: what holds now. */
export type Wissensstand = { tag: PlainDate } | { zeitpunkt: string } | null;

export type Berichtsfrage = {
  baustein: Baustein;
  stichtag: PlainDate;
  wissensstand: Wissensstand;
  standortId: string | null;
};

export type KontingentAm = {
  standortId: string;
  zugewiesen: number;
  vorgesehen: number;
  stand: PlainDate | null;
};

/** One row per Standort: the Kontingent that holds on the Stichtag, as far as known. */
export async function listKontingenteAm(trx: Trx, frage: Berichtsfrage): Promise<KontingentAm[]> {
  const { rows } = await sql<KontingentAm>`
    SELECT standort_id AS "standortId", zugewiesen_vzae AS zugewiesen, vorgesehen_vzae AS vorgesehen, stand
      FROM foerderung.kontingent k
     WHERE baustein = ${frage.baustein} AND ${isStandort('k', frage)} AND ${isValid('k', frage)} AND ${isKnown('k', frage)}
  `.execute(trx);
  return rows;
}

export type BesetzungAm = {
  standortId: string;
  /** Sum of what holds on the day. */
  besetzt: number;
  /** Oldest Stichtag of a Meldung that holds on the day. */
  stand: PlainDate | null;
  /** Something that holds on the day is kept by hand, or the last Meldung was ended by hand. */
  vonHand: boolean;
};

/**
 * One row per Standort that ever had a Besetzung or has a Stelle by the Stichtag: one that ended counts 0, one that
 * nobody ever spoke of is missing. Verwaltungsassistenz is not counted: the table of the Land leaves it out.
 */
export async function listBesetzungenAm(trx: Trx, frage: Berichtsfrage): Promise<BesetzungAm[]> {
  const { rows } = await sql<BesetzungAm>`
    SELECT standort_id AS "standortId",
           coalesce(sum(vzae) FILTER (WHERE gilt), 0)::int AS besetzt,
           min(stand) FILTER (WHERE gilt) AS stand,
           coalesce(bool_or(stand IS NULL) FILTER (WHERE gilt), true) AS "vonHand"
      FROM (
        SELECT b.standort_id, b.vzae, b.stand, ${isValid('b', frage)} AS gilt
          FROM foerderung.besetzung b
          LEFT JOIN foerderung.stelle s ON s.id = b.stelle_id
         WHERE b.baustein = ${frage.baustein} AND ${isStandort('b', frage)} AND ${isKnown('b', frage)}
           AND b.gueltig_von <= ${frage.stichtag}::date AND s.verwaltungsassistenz IS NOT TRUE
        UNION ALL
        SELECT s.standort_id, 0, NULL::date, false
          FROM foerderung.stelle s JOIN foerderung.stelle_fassung f ON f.stelle_id = s.id
         WHERE s.baustein = ${frage.baustein} AND ${isStandort('s', frage)} AND NOT s.verwaltungsassistenz
           AND ${isValid('f', frage)} AND ${isKnown('f', frage)}
      ) alle
     GROUP BY standort_id
  `.execute(trx);
  return rows;
}

function isStandort(tabelle: string, { standortId }: Berichtsfrage): RawBuilder<boolean> {
  if (standortId === null) return sql`true`;
  return sql`${sql.ref(`${tabelle}.standort_id`)} = ${standortId}::uuid`;
}

/** Holds on the Stichtag. */
function isValid(tabelle: string, { stichtag }: Berichtsfrage): RawBuilder<boolean> {
  const bis = sql.ref(`${tabelle}.gueltig_bis`);
  return sql`(${sql.ref(`${tabelle}.gueltig_von`)} <= ${stichtag}::date AND (${bis} IS NULL OR ${bis} >= ${stichtag}::date))`;
}

/** Recorded by then and not yet replaced then. */
function isKnown(tabelle: string, { wissensstand }: Berichtsfrage): RawBuilder<boolean> {
  const ersetzt = sql.ref(`${tabelle}.ersetzt_am`);
  if (wissensstand === null) return sql`${ersetzt} IS NULL`;
  const bis =
    'tag' in wissensstand
      ? sql`((${wissensstand.tag}::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' - interval '1 microsecond')`
      : sql`${wissensstand.zeitpunkt}::timestamptz`;
  return sql`(${sql.ref(`${tabelle}.erfasst_am`)} <= ${bis} AND (${ersetzt} IS NULL OR ${ersetzt} > ${bis}))`;
}

/** When a file of this hash was imported before, newest first. */
export async function findImport(
  trx: Trx,
  dateiHash: string,
): Promise<{ baustein: Baustein; erfasstAm: Date } | undefined> {
  const zeile = await trx
    .withTables<StelleTabellen>()
    .selectFrom('foerderung.stellen_import')
    .select(['baustein', 'erfasst_am as erfasstAm'])
    .where('datei_hash', '=', dateiHash)
    .orderBy('erfasst_am', 'desc')
    .limit(1)
    .executeTakeFirst();
  return zeile === undefined ? undefined : { ...zeile, baustein: zeile.baustein as Baustein };
}
