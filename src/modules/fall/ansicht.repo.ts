import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FallTabellen } from './fall.tables.ts';

const db = (trx: Trx) => trx.withTables<FallTabellen>();

const zugriffe = createAnweisung(
  (trx, werte: { mandantId: string; kontoId: string; stichtag: PlainDate; akteId: string }) =>
    db(trx)
      .selectFrom('fall.akte_zugriff as z')
      .innerJoin('fall.akte as a', (join) =>
        join.onRef('a.mandant_id', '=', 'z.mandant_id').onRef('a.id', '=', 'z.akte_id'),
      )
      .select(['z.art', 'z.gueltig_bis as bis', 'a.termin_siegel as terminSiegel'])
      .where('z.mandant_id', '=', werte.mandantId)
      .where('z.konto_id', '=', werte.kontoId)
      .where('z.akte_id', '=', werte.akteId)
      .where('z.gueltig_von', '<=', werte.stichtag)
      .where((eb) => eb.or([eb('z.gueltig_bis', 'is', null), eb('z.gueltig_bis', '>=', werte.stichtag)]))
      .orderBy('z.art', 'desc')
      .limit(1),
);

/** How the acting account reaches this Akte today, own before deputy; with what is sealed beside its next day (null: nothing). */
export async function findZugriff(
  trx: Trx,
  { mandantId, kontoId }: { mandantId: string; kontoId: string },
  stichtag: PlainDate,
  akteId: string,
) {
  const [zugriff] = await zugriffe(trx, { mandantId, kontoId, stichtag, akteId });
  return zugriff;
}

const kontakte = createAnweisung((trx, werte: { mandantId: string; akteId: string; anzahl: number }) =>
  db(trx)
    .selectFrom('fall.kontakt')
    .selectAll()
    .select([
      sql<number>`(count(*) OVER ())::int`.as('gesamt'),
      sql<number>`(count(*) FILTER (WHERE erreicht AND NOT abgebrochen) OVER ())::int`.as('gespraeche'),
    ])
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc')
    .limit(sql<number>`${werte.anzahl}`),
);

/** Latest contacts first, each with how many there are in all; conversations are contacts that took place and were not broken off. */
export async function listKontakte(trx: Trx, mandantId: string, akteId: string, anzahl: number) {
  return kontakte(trx, { mandantId, akteId, anzahl });
}

type AusAkten = { mandantId: string; akteIds: readonly string[] };

const kontaktzahlen = createAnweisung(
  (_trx, { mandantId, akteIds }: AusAkten) => sql<{ akteId: string; gesamt: number; gespraeche: number }>`
    SELECT akte_id AS "akteId", count(*)::int AS gesamt, (count(*) FILTER (WHERE erreicht AND NOT abgebrochen))::int AS gespraeche
      FROM fall.kontakt WHERE mandant_id = ${mandantId} AND akte_id = ANY (${akteIds}::uuid[])
     GROUP BY akte_id`,
);

export async function countKontakte(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  if (akteIds.length === 0) return [];
  return kontaktzahlen(trx, { mandantId, akteIds });
}

const letzteAssessments = createAnweisung(
  (_trx, { mandantId, akteIds }: AusAkten) => sql<{
    akteId: string;
    datum: PlainDate;
    abgeschlossen: boolean;
  }>`
    SELECT DISTINCT ON (akte_id) akte_id AS "akteId", datum, abgeschlossen FROM fall.assessment
     WHERE mandant_id = ${mandantId} AND akte_id = ANY (${akteIds}::uuid[])
     ORDER BY akte_id, datum DESC, id DESC`,
);

/** Newest assessment of each of these Akten. */
export async function listLetzteAssessments(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  if (akteIds.length === 0) return [];
  return letzteAssessments(trx, { mandantId, akteIds });
}

const zielfristen = createAnweisung((trx, werte: AusAkten & { bis: PlainDate }) =>
  db(trx)
    .selectFrom('fall.ziel')
    .select(['id', 'akte_id as akteId', 'frist', 'siegel'])
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`)
    .where('stand', 'in', ['OFFEN', 'IN_ARBEIT'])
    .where('frist', '<=', werte.bis)
    .orderBy('frist')
    .limit(100),
);

/** Open Ziele with a deadline until that day. */
export async function listZielfristen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  bis: PlainDate,
) {
  if (akteIds.length === 0) return [];
  return zielfristen(trx, { mandantId, akteIds, bis });
}

const faelligeSchritte = createAnweisung(
  (trx, werte: { mandantId: string; alle: readonly string[]; aktive: readonly string[]; bis: PlainDate }) =>
    db(trx)
      .selectFrom('fall.schritt')
      .select(['id', 'akte_id as akteId', 'faellig_am as faelligAm', 'siegel'])
      .where('mandant_id', '=', werte.mandantId)
      .where('akte_id', '=', sql<string>`ANY (${werte.alle}::uuid[])`)
      .where(sql<boolean>`(ziel_id IS NULL OR akte_id = ANY (${werte.aktive}::uuid[]))`)
      .where('stand', '=', 'OFFEN')
      .where('faellig_am', '<=', werte.bis)
      .orderBy('faellig_am')
      .limit(100),
);

/** Open steps that are due until that day: towards a Ziel in active Fälle, tasks without a Ziel in all of these Akten. */
export async function listFaelligeSchritte(
  trx: Trx,
  mandantId: string,
  { alle, aktive }: { alle: readonly string[]; aktive: readonly string[] },
  bis: PlainDate,
) {
  if (alle.length === 0) return [];
  return faelligeSchritte(trx, { mandantId, alle, aktive, bis });
}

const ereignisse = createAnweisung(
  (trx, werte: { mandantId: string; akteId: string; ab: number; hoechstens: number }) =>
    db(trx)
      .selectFrom('fall.ereignis')
      .selectAll()
      .where('mandant_id', '=', werte.mandantId)
      .where('akte_id', '=', werte.akteId)
      // The story runs by what happened when: a contact entered later stands on its own day. In the order of
      // ereignis_zeitleiste, so that only what is shown is read.
      .orderBy('wirksam_am', 'desc')
      .orderBy('lfd', 'desc')
      .limit(sql<number>`${werte.hoechstens}`)
      .offset(sql<number>`${werte.ab}`),
);

export async function listEreignisse(
  trx: Trx,
  mandantId: string,
  akteId: string,
  seite: number,
  groesse: number,
) {
  return ereignisse(trx, { mandantId, akteId, ab: (seite - 1) * groesse, hoechstens: groesse });
}

const ZIELEREIGNISSE = ['ZIEL_VEREINBART', 'ZIEL_GEAENDERT', 'ZIELSTAND_GEAENDERT'] as const;

/** What happened to the Ziele of one Akte, oldest first. */
export async function listZielereignisse(trx: Trx, mandantId: string, akteId: string) {
  const zeilen = await db(trx)
    .selectFrom('fall.ereignis')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('art', 'in', ZIELEREIGNISSE)
    .orderBy('lfd')
    .execute();
  return zeilen.flatMap((zeile) => {
    const art = ZIELEREIGNISSE.find((eine) => eine === zeile.art);
    return art === undefined ? [] : [{ ...zeile, art }];
  });
}

const letzteNummer = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.akte')
    .select('letzte_lfd')
    .where('mandant_id', '=', werte.mandantId)
    .where('id', '=', werte.akteId),
);

export async function countEreignisse(trx: Trx, mandantId: string, akteId: string): Promise<number> {
  const [zeile] = await letzteNummer(trx, { mandantId, akteId });
  return zeile?.letzte_lfd ?? 0;
}
