import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Auffaelligkeit, Tageszahl } from './datenschutz.model.ts';
import type { ProtokollTabellen } from './datenschutz.tables.ts';
import type { Fenster } from './fenster.model.ts';
import type { ProtokollQuery } from './protokoll.contract.ts';

/** The query with its window and with the ids behind a number. `mandantId` lets the index on Mandant and time serve. */
export type Frage = Fenster & {
  mandantId: string;
  objektIds: readonly string[] | null;
} & Pick<
    ProtokollQuery,
    'konto' | 'bereich' | 'art' | 'ergebnis' | 'operation' | 'auffaelligkeit' | 'stichprobe'
  >;

export type Zeile = Awaited<ReturnType<typeof listZeilen>>[number];

const LESEND = sql<SqlBool>`bereich = 'fall' AND art IN ('ABFRAGE', 'OFFENLEGUNG', 'KOMBINATION') AND ergebnis = 'OK'`;

/** One condition per rule, the same for counting and for showing. */
const REGELN = {
  VIELE_ZUGRIFFE: LESEND,
  NACHTS: sql<SqlBool>`bereich = 'fall' AND (extract(hour FROM zeit AT TIME ZONE 'Europe/Berlin') >= 22
    OR extract(hour FROM zeit AT TIME ZONE 'Europe/Berlin') < 6)`,
  // A draft that is not there yet is no refused access.
  VERWEIGERT: sql<SqlBool>`ergebnis = 'VERWEIGERT' AND code IN ('KEIN_RECHT', 'NICHT_GEFUNDEN') AND objektart <> 'entwurf'`,
  SUCHE_AUSSERHALB: sql<SqlBool>`abfrageklasse = 'AUSSERHALB_EIGENER_AKTEN'`,
  VERTRETUNG: sql<SqlBool>`ergebnis = 'OK' AND (objekt_id, konto_id) IN (SELECT v.akte_id, v.konto_id FROM protokoll.liste_vertretungen() v)`,
} as const satisfies Record<Auffaelligkeit, RawBuilder<SqlBool>>;

/** Midnight in Germany at the start of a day; `plus` days later. */
const beginn = (tag: string, plus = 0) =>
  sql<Date>`(${tag}::date + ${plus}::int)::timestamp AT TIME ZONE 'Europe/Berlin'`;

/** The same one in a hundred for a quarter and a Mandant: chosen by a checksum, so that nobody can choose. */
function isStichprobe(mandantId: string, quartal: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`bereich = 'fall'
    AND ('x' || left(md5(${`${quartal}|${mandantId}|`}::text || id::text), 7))::bit(28)::int % 100 = 0`;
}

function selectAus(trx: Trx, frage: Frage) {
  const { von, bis, mandantId, konto, bereich, art, ergebnis, operation, objektIds } = frage;
  return trx
    .withTables<ProtokollTabellen>()
    .selectFrom('protokoll.eintrag')
    .where('mandant_id', '=', mandantId)
    .where('zeit', '>=', beginn(von))
    .where('zeit', '<', beginn(bis, 1))
    .$if(konto !== undefined, (q) => q.where('konto_id', '=', konto ?? ''))
    .$if(bereich !== undefined, (q) => q.where('bereich', '=', bereich ?? ''))
    .$if(art !== undefined, (q) => q.where('art', '=', art ?? 'ABFRAGE'))
    .$if(ergebnis !== undefined, (q) => q.where('ergebnis', '=', ergebnis ?? 'OK'))
    .$if(operation !== undefined, (q) => q.where('ereignis', '=', operation ?? ''))
    .$if(objektIds !== null, (q) => q.where(sql<SqlBool>`objekt_id = ANY (${objektIds}::uuid[])`))
    .$if(frage.auffaelligkeit !== undefined, (q) => q.where(REGELN[frage.auffaelligkeit ?? 'NACHTS']))
    .$if(frage.stichprobe !== undefined, (q) => q.where(isStichprobe(mandantId, frage.stichprobe ?? '')));
}

/**
 * Plans what follows in this transaction for its values. A generic plan does not know how long the window is, takes the
 * index on time for one Akte as well and reads every entry of the Mandant.
 */
export async function setPlanJeFrage(trx: Trx): Promise<void> {
  await sql`SELECT set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(trx);
}

/** Newest first. */
export function listZeilen(trx: Trx, frage: Frage, abschnitt: { ab: number; hoechstens: number }) {
  return selectAus(trx, frage)
    .select(['id', 'zeit', 'konto_id', 'systemkonto', 'rolle', 'bereich', 'ereignis', 'art', 'objektart'])
    .select(['objekt_id', 'zweck', 'grund', 'rechtsgrundlage_id', 'anzahl', 'ergebnis', 'code'])
    .orderBy('zeit', 'desc')
    .orderBy('id', 'desc')
    .limit(abschnitt.hoechstens)
    .offset(abschnitt.ab)
    .execute();
}

export async function countZeilen(trx: Trx, frage: Frage): Promise<number> {
  const { anzahl } = await selectAus(trx, frage)
    .select(sql<number>`count(*)::int`.as('anzahl'))
    .executeTakeFirstOrThrow();
  return anzahl;
}

/** How many entries a rule finds per German day and account, newest day first. System accounts are left out. */
export function countTage(trx: Trx, frage: Frage): Promise<Tageszahl[]> {
  return selectAus(trx, frage)
    .where('konto_id', 'is not', null)
    .select([
      sql<string>`(zeit AT TIME ZONE 'Europe/Berlin')::date::text`.as('tag'),
      sql<string>`konto_id`.as('kontoId'),
      sql<number>`count(*)::int`.as('anzahl'),
    ])
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`1`, 'desc')
    .orderBy(sql`2`)
    .execute();
}

/** Ids that belong to the number of an Akte or person of the own Mandant, the object itself first; none if unknown. */
export async function findObjekte(trx: Trx, nummer: string): Promise<string[]> {
  const { rows } = await sql<{ objekt_id: string }>`
    SELECT objekt_id FROM protokoll.finde_objekte(${nummer}) ORDER BY haupt DESC`.execute(trx);
  return rows.map((zeile) => zeile.objekt_id);
}

/** Numbers of Akten and persons by id; what is deleted has none. */
export async function listNummern(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ objekt_id: string; nummer: string }>`
    SELECT objekt_id, nummer FROM protokoll.liste_nummern(${[...new Set(ids)]}::uuid[])`.execute(trx);
  return new Map(rows.map((zeile) => [zeile.objekt_id, zeile.nummer]));
}

export type Siegelstand = {
  letztesSiegel: Date | null;
  siegel: number;
  ketten: number;
  unversiegelt: number;
  aeltesteOffene: Date | null;
};

/** State of the seals, for ADMIN_TECHNIK; no row for anybody else. */
export async function getSiegelstand(trx: Trx): Promise<Siegelstand | undefined> {
  const { rows } = await sql<Siegelstand>`
    SELECT letztes_siegel AS "letztesSiegel", siegel::int, ketten::int, unversiegelt::int,
      aelteste_offene AS "aeltesteOffene" FROM protokoll.siegelstand()`.execute(trx);
  return rows[0];
}
