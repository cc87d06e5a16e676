import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Herkunft, Standort } from './standort.model.ts';
import type { StandortTabellen } from './standort.tables.ts';

export type StandortSuche = { stichtag: PlainDate; herkunft?: Herkunft; standortId?: string };

const standorte = createAnweisung(
  (
    _trx,
    suche: { stichtag: PlainDate; herkunft: Herkunft | null; standortId: string | null },
  ) => sql<Standort>`
    SELECT s.id, s.kennung, name.name, s.typ, s.ags, s.regierungsbezirk, s.typ_evaluation AS "typEvaluation", s.herkunft, s.anmerkung
      FROM stamm.standort s
      JOIN LATERAL (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = s.id
        ORDER BY n.gueltig_von <= ${suche.stichtag}::date DESC, abs(n.gueltig_von - ${suche.stichtag}::date) LIMIT 1) name ON true
     WHERE (${suche.herkunft}::text IS NULL OR s.herkunft = ${suche.herkunft})
       AND (${suche.standortId}::uuid IS NULL OR s.id = ${suche.standortId})`,
);

/** Standorte with their name on the day; before the first name the first one is taken. Not sorted. */
export function listStandorte(trx: Trx, suche: StandortSuche): Promise<Standort[]> {
  const { stichtag, herkunft = null, standortId = null } = suche;
  return standorte(trx, { stichtag, herkunft, standortId });
}

/** Kreisangehörige Kommunen of a Standort on the day, by name. */
export async function listKommunen(trx: Trx, standortId: string, stichtag: PlainDate) {
  return trx
    .withTables<StandortTabellen>()
    .selectFrom('stamm.kommune')
    .select([
      'id',
      'name',
      'ags',
      'eigene_auslaenderbehoerde as eigeneAuslaenderbehoerde',
      'eigenes_jugendamt as eigenesJugendamt',
      'integrationsgremium',
    ])
    .where('standort_id', '=', standortId)
    .where('gueltig_von', '<=', stichtag)
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', stichtag)]))
    .execute();
}

/** Adds what is missing; a Standort that is there keeps its row. Returns the number of new ones. */
export async function insertStandorte(
  trx: Trx,
  standorte: readonly Standort[],
  namenGueltigVon: PlainDate,
): Promise<number> {
  const db = trx.withTables<StandortTabellen>();
  const neu = await db
    .insertInto('stamm.standort')
    .values(
      standorte.map((standort) => ({
        id: standort.id,
        kennung: standort.kennung,
        typ: standort.typ,
        ags: standort.ags,
        regierungsbezirk: standort.regierungsbezirk,
        typ_evaluation: standort.typEvaluation,
        herkunft: standort.herkunft,
        anmerkung: standort.anmerkung,
      })),
    )
    .onConflict((konflikt) => konflikt.column('id').doNothing())
    .returning('id')
    .execute();
  await db
    .insertInto('stamm.standort_name')
    .values(
      standorte.map(({ id, name }) => ({
        standort_id: id,
        name,
        gueltig_von: namenGueltigVon,
        gueltig_bis: null,
      })),
    )
    .onConflict((konflikt) => konflikt.columns(['standort_id', 'gueltig_von']).doNothing())
    .execute();
  return neu.length;
}
