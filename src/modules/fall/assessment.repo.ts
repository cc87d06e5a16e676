import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { AssessmentArt } from './fall.model.ts';
import type { FallTabellen } from './fall.tables.ts';

const db = (trx: Trx) => trx.withTables<FallTabellen>();

const assessments = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.assessment')
    .select(['id', 'art', 'datum', 'abgeschlossen', 'version'])
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc'),
);

/** Assessments of the Akte, newest first. */
export async function listAssessments(trx: Trx, mandantId: string, akteId: string) {
  return assessments(trx, { mandantId, akteId });
}

export async function insertAssessment(
  trx: Trx,
  zeile: { mandant_id: string; id: string; akte_id: string; art: AssessmentArt; datum: PlainDate },
): Promise<void> {
  await db(trx).insertInto('fall.assessment').values(zeile).execute();
}

export async function closeAssessmentZeile(
  trx: Trx,
  mandantId: string,
  assessmentId: string,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.assessment')
    .set({ abgeschlossen: true, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', assessmentId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

const bereiche = createAnweisung((trx, werte: { mandantId: string; assessmentIds: readonly string[] }) =>
  db(trx)
    .selectFrom('fall.assessment_bereich')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('assessment_id', '=', sql<string>`ANY (${werte.assessmentIds}::uuid[])`),
);

export async function listBereiche(trx: Trx, mandantId: string, assessmentIds: readonly string[]) {
  if (assessmentIds.length === 0) return [];
  return bereiche(trx, { mandantId, assessmentIds });
}

export async function findBereich(trx: Trx, mandantId: string, assessmentId: string, bereich: string) {
  return db(trx)
    .selectFrom('fall.assessment_bereich')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('assessment_id', '=', assessmentId)
    .where('bereich', '=', bereich)
    .executeTakeFirst();
}

/** Inserts or replaces one Bereich; answers its version. */
export async function saveBereich(
  trx: Trx,
  zeile: Omit<FallTabellen['fall.assessment_bereich'], 'version'>,
): Promise<number> {
  const {
    mandant_id: _mandant,
    assessment_id: _assessment,
    bereich: _bereich,
    akte_id: _akte,
    ...teil
  } = zeile;
  const { version } = await db(trx)
    .insertInto('fall.assessment_bereich')
    .values(zeile)
    .onConflict((oc) =>
      oc
        .columns(['mandant_id', 'assessment_id', 'bereich'])
        .doUpdateSet({ ...teil, version: sql`fall.assessment_bereich.version + 1` }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

const ereignisarten = createAnweisung(
  (trx, werte: { mandantId: string; akteId: string; arten: readonly string[] }) =>
    db(trx)
      .selectFrom('fall.ereignis')
      .select('art')
      .distinct()
      .where('mandant_id', '=', werte.mandantId)
      .where('akte_id', '=', werte.akteId)
      .where('art', '=', sql<string>`ANY (${werte.arten}::text[])`),
);

/** Which of these arts of Ereignisse the Akte has. */
export async function listEreignisarten<Art extends string>(
  trx: Trx,
  mandantId: string,
  akteId: string,
  arten: readonly Art[],
): Promise<readonly Art[]> {
  const zeilen = await ereignisarten(trx, { mandantId, akteId, arten });
  return arten.filter((art) => zeilen.some((zeile) => zeile.art === art));
}

export async function hasEreignis(
  trx: Trx,
  mandantId: string,
  akteId: string,
  art: string,
): Promise<boolean> {
  const zeile = await db(trx)
    .selectFrom('fall.ereignis')
    .select('lfd')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('art', '=', art)
    .limit(1)
    .executeTakeFirst();
  return zeile !== undefined;
}
