import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PersonTabellen } from './person.tables.ts';

type Tabelle = PersonTabellen['fall.person_zusammenfuehrung'];

/** Where the identity of a person from before the merge is sealed: under the key of this person. */
export function toVorherOrt(
  mandantId: string,
  personId: string,
  zusammenfuehrungId: string,
  seite: 'ziel' | 'person',
): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'person', id: personId },
    klasse: 'identitaet',
    name: `person.zusammenfuehrung.${seite}`,
    zeileId: zusammenfuehrungId,
  };
}

const uuids = (ids: readonly string[]) => sql<string>`ANY (${ids}::uuid[])`;

/** Persons of the own Akten, the newest first. Row level security decides; the ids of akte_zugriff spare it the others. */
export async function listEigenePersonen(trx: Trx, mandantId: string, hoechstens: number): Promise<string[]> {
  const zeilen = await trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.akte_beteiligte')
    .select('person_id as personId')
    .distinct()
    .where('mandant_id', '=', mandantId)
    .where(
      'akte_id',
      '=',
      sql<string>`ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff
        WHERE mandant_id = ${mandantId} AND konto_id = (SELECT kontext.konto_id())))`,
    )
    .orderBy('person_id', 'desc')
    .limit(hoechstens)
    .execute();
  return zeilen.map(({ personId }) => personId);
}

const ziele = createAnweisung((trx, werte: { mandantId: string; personIds: readonly string[] }) =>
  trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person_zusammenfuehrung')
    .select(['id', 'ziel_person_id as zielPersonId', 'person_id as personId', 'zusammengefuehrt_am as am'])
    .where('mandant_id', '=', werte.mandantId)
    .where('aufgehoben_am', 'is', null)
    .where('person_id', '=', uuids(werte.personIds))
    .orderBy('id', 'desc'),
);

/** Merges in force in which one of these persons is the other one (not the leading), the newest first. */
export async function listZiele(trx: Trx, mandantId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return ziele(trx, { mandantId, personIds });
}

const doppelte = createAnweisung((trx, werte: { mandantId: string; zielIds: readonly string[] }) =>
  trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person_zusammenfuehrung')
    .select(['ziel_person_id as zielPersonId', 'person_id as personId'])
    .where('mandant_id', '=', werte.mandantId)
    .where('aufgehoben_am', 'is', null)
    .where('ziel_person_id', '=', uuids(werte.zielIds)),
);

/** Who was merged into one of these persons. */
export async function listDoppelte(trx: Trx, mandantId: string, zielIds: readonly string[]) {
  if (zielIds.length === 0) return [];
  return doppelte(trx, { mandantId, zielIds });
}

/** Merges in force among these persons, the newest first. */
export async function listZusammenfuehrungszeilen(trx: Trx, mandantId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person_zusammenfuehrung')
    .select([
      'id',
      'ziel_person_id as zielPersonId',
      'person_id as personId',
      'zusammengefuehrt_am as am',
      'rueckgaengig_bis as rueckgaengigBis',
    ])
    .where('mandant_id', '=', mandantId)
    .where('aufgehoben_am', 'is', null)
    .where('ziel_person_id', '=', uuids(personIds))
    .orderBy('id', 'desc')
    .execute();
}

export async function insertZusammenfuehrung(
  trx: Trx,
  zeile: Omit<Tabelle, 'aufgehoben_am' | 'aufgehoben_von'>,
): Promise<void> {
  await trx
    .withTables<PersonTabellen>()
    .insertInto('fall.person_zusammenfuehrung')
    .values({ ...zeile, aufgehoben_am: null, aufgehoben_von: null })
    .execute();
}

/** Locks the merge for this transaction; undefined when it is not there or one of the persons is not visible. */
export async function lockZusammenfuehrung(trx: Trx, mandantId: string, id: string) {
  return trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person_zusammenfuehrung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function closeZusammenfuehrung(
  trx: Trx,
  mandantId: string,
  id: string,
  angabe: { am: PlainDate; kontoId: string },
): Promise<void> {
  await trx
    .withTables<PersonTabellen>()
    .updateTable('fall.person_zusammenfuehrung')
    .set({ aufgehoben_am: angabe.am, aufgehoben_von: angabe.kontoId })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .execute();
}

/** Remembers that two persons are not the same; again is nothing new. */
export async function insertVerschieden(
  trx: Trx,
  zeile: PersonTabellen['fall.person_verschieden'],
): Promise<void> {
  await trx
    .withTables<PersonTabellen>()
    .insertInto('fall.person_verschieden')
    .values(zeile)
    .onConflict((oc) => oc.columns(['mandant_id', 'person_a', 'person_b']).doNothing())
    .execute();
}

/** Pairs of these persons that somebody found to be different. */
export async function listVerschiedene(trx: Trx, mandantId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person_verschieden')
    .select(['person_a as a', 'person_b as b'])
    .where('mandant_id', '=', mandantId)
    .where('person_a', '=', uuids(personIds))
    .execute();
}
