import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';

/**
 * One page of accounts in the actor's reach. The search looks into Kennung and name; the table holds staff of one
 * Standort under the row filter, so scanning it is cheap.
 */
export async function listKontozeilen(
  trx: Trx,
  { suche, seite, groesse }: { suche: string | undefined; seite: number; groesse: number },
) {
  const basis = trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.konto')
    .$if(suche !== undefined && suche !== '', (abfrage) =>
      abfrage.where(sql<boolean>`strpos(lower(kennung || ' ' || name), lower(${suche ?? ''})) > 0`),
    );
  const { gesamt } = await basis.select(sql<number>`count(*)::int`.as('gesamt')).executeTakeFirstOrThrow();
  const zeilen = await basis
    .select([
      'id',
      'kennung',
      'name',
      'email',
      'aktiv',
      'gesperrt_am',
      'gesperrt_bis',
      'einmal_aktiv_seit',
      'version',
    ])
    .orderBy('kennung')
    .limit(groesse)
    .offset((seite - 1) * groesse)
    .execute();
  return { gesamt, zeilen };
}

/** Stellen valid on the day with the name of their Standort; `null` filters nothing. */
export async function listStellen(
  trx: Trx,
  filter: { standortId: string | null; mandantId: string | null },
  stichtag: PlainDate,
) {
  return await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('stamm.standort as o')
    .innerJoin('stamm.standort_name as s', 's.standort_id', 'o.id')
    .leftJoin('stamm.mandant as t', (join) =>
      join
        .onRef('t.standort_id', '=', 'o.id')
        .on('t.gueltig_von', '<=', stichtag)
        .on((eb) => eb.or([eb('t.gueltig_bis', 'is', null), eb('t.gueltig_bis', '>=', stichtag)])),
    )
    .select([
      'o.id as standort_id',
      's.name as standort_name',
      't.id as mandant_id',
      't.name as mandant_name',
    ])
    .where('s.gueltig_von', '<=', stichtag)
    .where((eb) => eb.or([eb('s.gueltig_bis', 'is', null), eb('s.gueltig_bis', '>=', stichtag)]))
    .$if(filter.standortId !== null, (abfrage) => abfrage.where('o.id', '=', filter.standortId ?? ''))
    .$if(filter.mandantId !== null, (abfrage) => abfrage.where('t.id', '=', filter.mandantId ?? ''))
    .orderBy('s.name')
    .orderBy('t.name')
    .execute();
}

/** Open Akten that an account is responsible for, in one Mandant or (null) in the whole reach of the actor. */
export async function countOffeneAkten(trx: Trx, kontoId: string, mandantId: string | null): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT benutzer.zaehle_offene_akten(${kontoId}, ${mandantId})::int AS anzahl`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}
