import { sql } from 'kysely';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { BeteiligtenRolle, PersonTabellen } from './person.tables.ts';

export type Personzeile = { personId: string; pseudonym: string; version: number; siegel: Buffer };

/** Where the identity of a person is sealed. */
export function toIdentitaetOrt(mandantId: string, personId: string): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'person', id: personId },
    klasse: 'identitaet',
    name: 'person.identitaet',
    zeileId: personId,
  };
}

/** The next pseudonym of this Mandant and year; the row lock keeps them unique and without gap. */
export async function createPseudonym(trx: Trx, mandantId: string, jahr: number): Promise<string> {
  const zeile = await trx
    .withTables<PersonTabellen>()
    .insertInto('fall.person_nummer')
    .values({ mandant_id: mandantId, jahr, letzte: 1 })
    .onConflict((konflikt) =>
      konflikt.columns(['mandant_id', 'jahr']).doUpdateSet({ letzte: sql`fall.person_nummer.letzte + 1` }),
    )
    .returning('letzte')
    .executeTakeFirstOrThrow();
  return `K-${jahr}-${String(zeile.letzte).padStart(4, '0')}`;
}

/** Without RETURNING: the person is visible only after it joined an Akte. */
export async function insertPerson(
  trx: Trx,
  angabe: { mandantId: string; personId: string; pseudonym: string; kontoId: string; siegel: Buffer },
): Promise<void> {
  const db = trx.withTables<PersonTabellen>();
  await db
    .insertInto('fall.person')
    .values({
      mandant_id: angabe.mandantId,
      id: angabe.personId,
      pseudonym: angabe.pseudonym,
      angelegt_von: angabe.kontoId,
    })
    .execute();
  await db
    .insertInto('fall.person_identitaet')
    .values({ mandant_id: angabe.mandantId, person_id: angabe.personId, siegel: angabe.siegel })
    .execute();
}

/** Replaces the sealed identity; answers the new version. The caller holds the lock. */
export async function updateIdentitaet(
  trx: Trx,
  mandantId: string,
  personId: string,
  siegel: Buffer,
): Promise<number> {
  const db = trx.withTables<PersonTabellen>();
  await db
    .updateTable('fall.person_identitaet')
    .set({ siegel, version: sql<number>`version + 1`, geaendert_am: sql<Date>`clock_timestamp()` })
    .where('mandant_id', '=', mandantId)
    .where('person_id', '=', personId)
    .execute();
  const zeile = await db
    .updateTable('fall.person')
    .set({ version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', personId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

/** Makes the search tokens of a person anew. */
export async function replaceTokens(
  trx: Trx,
  mandantId: string,
  personId: string,
  tokens: { namen: readonly bigint[]; exakt: readonly bigint[] },
): Promise<void> {
  const db = trx.withTables<PersonTabellen>();
  await db
    .deleteFrom('fall.person_suche')
    .where('mandant_id', '=', mandantId)
    .where('person_id', '=', personId)
    .execute();
  // One statement for any number of tokens.
  await sql`INSERT INTO fall.person_suche (mandant_id, token, person_id, art)
    SELECT ${mandantId}, t.token, ${personId}, t.art FROM (
      SELECT unnest(${tokens.exakt.map(String)}::bigint[]) AS token, 'EXAKT' AS art
      UNION ALL SELECT unnest(${tokens.namen.map(String)}::bigint[]), 'NAME') t
    ON CONFLICT DO NOTHING`.execute(trx);
}

const tokentreffer = createAnweisung(
  (_trx, { mandantId, tokens }: { mandantId: string; tokens: readonly string[] }) => sql<{
    personId: string;
    token: string | number | bigint;
  }>`
    SELECT s.person_id AS "personId", s.token FROM unnest(${tokens}::bigint[]) t (token)
     CROSS JOIN LATERAL (
       SELECT person_id, token FROM fall.person_suche
        WHERE mandant_id = ${mandantId} AND art = 'NAME' AND token = t.token
          AND person_id = ANY ((SELECT fall.eigene_personen())::uuid[])
        OFFSET 0) s`,
);

/**
 * Which of these tokens which person of the own Akten has; tokens as text. Row level security decides what is visible; it
 * alone would ask for every person of the Mandant with a frequent token, and how long that takes would tell how many there are.
 * So the own persons are named first, and only their rows are looked up. OFFSET 0: by token and person together, not all
 * tokens of a person.
 */
export async function listTokentreffer(
  trx: Trx,
  mandantId: string,
  tokens: readonly bigint[],
): Promise<Map<string, Set<string>>> {
  const treffer = new Map<string, Set<string>>();
  if (tokens.length === 0) return treffer;
  const rows = await tokentreffer(trx, { mandantId, tokens: tokens.map(String) });
  for (const { personId, token } of rows) {
    const bisher = treffer.get(personId) ?? new Set<string>();
    treffer.set(personId, bisher.add(String(token)));
  }
  return treffer;
}

/** Names of colleagues who are responsible for a person with one of these exact tokens; null: account deleted. */
export async function listBekanntBei(trx: Trx, tokens: readonly bigint[]): Promise<(string | null)[]> {
  const { rows } = await sql<{ name: string | null }>`
    SELECT name FROM fall.finde_bekannt_bei(${tokens.map(String)}::bigint[]) ORDER BY name`.execute(trx);
  return rows.map(({ name }) => name);
}

function selectPersonen(trx: Trx, mandantId: string) {
  return trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person as p')
    .innerJoin('fall.person_identitaet as i', (join) =>
      join.onRef('i.mandant_id', '=', 'p.mandant_id').onRef('i.person_id', '=', 'p.id'),
    )
    .select(['p.id as personId', 'p.pseudonym', 'p.version', 'i.siegel'])
    .where('p.mandant_id', '=', mandantId);
}

const personzeilen = createAnweisung((trx, werte: { mandantId: string; personIds: readonly string[] }) =>
  selectPersonen(trx, werte.mandantId).where('p.id', '=', sql<string>`ANY (${werte.personIds}::uuid[])`),
);

/** Persons of the own Akten among these ids, in no order. */
export async function listPersonzeilen(
  trx: Trx,
  mandantId: string,
  personIds: readonly string[],
): Promise<Personzeile[]> {
  if (personIds.length === 0) return [];
  return personzeilen(trx, { mandantId, personIds });
}

export async function findPersonIdByPseudonym(
  trx: Trx,
  mandantId: string,
  pseudonym: string,
): Promise<string | undefined> {
  const zeile = await trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person')
    .select('id')
    .where('mandant_id', '=', mandantId)
    .where('pseudonym', '=', pseudonym)
    .executeTakeFirst();
  return zeile?.id;
}

/** Locks the person for this transaction; undefined when it is not there or not visible. */
export async function lockPerson(trx: Trx, mandantId: string, personId: string): Promise<boolean> {
  const zeile = await trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.person')
    .select('id')
    .where('mandant_id', '=', mandantId)
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  return zeile !== undefined;
}

const aktenVon = createAnweisung((trx, werte: { mandantId: string; personIds: readonly string[] }) =>
  trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.akte_beteiligte as b')
    .innerJoin('fall.akte as a', (join) =>
      join.onRef('a.mandant_id', '=', 'b.mandant_id').onRef('a.id', '=', 'b.akte_id'),
    )
    .select(['b.person_id as personId', 'a.id as akteId', 'a.nummer', 'a.art', 'a.zustand'])
    .select(
      sql<boolean>`NOT EXISTS (SELECT FROM fall.akte_zugriff z WHERE z.mandant_id = a.mandant_id AND z.akte_id = a.id
        AND z.konto_id = (SELECT kontext.konto_id()) AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0)`.as(
        'inVertretung',
      ),
    )
    .where('b.mandant_id', '=', werte.mandantId)
    .where('b.person_id', '=', sql<string>`ANY (${werte.personIds}::uuid[])`)
    .orderBy('a.begonnen_am', 'desc')
    .orderBy('a.id', 'desc'),
);

/** The own Akten of these persons, newest first; `inVertretung`: the acting account is a deputy today and not responsible. */
export async function listAktenVon(trx: Trx, mandantId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return aktenVon(trx, { mandantId, personIds });
}

/** Where the place of a person in the household of an Akte is sealed. */
export function toBeteiligungOrt(mandantId: string, akteId: string, personId: string): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'akte', id: akteId },
    klasse: 'inhalt',
    name: 'beteiligung.inhalt',
    zeileId: personId,
  };
}

const BETEILIGUNG = [
  'akte_id as akteId',
  'person_id as personId',
  'rolle',
  'gueltig_von as gueltigVon',
  'gueltig_bis as gueltigBis',
  'siegel',
  'version',
] as const;

export type Beteiligungszeile = Awaited<ReturnType<typeof listBeteiligte>>[number];

/** Changes the place of a person in an own Akte; answers the new version. The caller holds the lock on the Akte. */
export async function updateBeteiligungszeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  personId: string,
  teil: { rolle?: BeteiligtenRolle; gueltig_bis?: PlainDate | null; siegel?: Buffer | null },
): Promise<number> {
  const { version } = await trx
    .withTables<PersonTabellen>()
    .updateTable('fall.akte_beteiligte')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('person_id', '=', personId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

const beteiligte = createAnweisung((trx, werte: { mandantId: string; akteIds: readonly string[] }) =>
  trx
    .withTables<PersonTabellen>()
    .selectFrom('fall.akte_beteiligte')
    .select(BETEILIGUNG)
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`),
);

/** Who takes part in these Akten, also who left. */
export async function listBeteiligte(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  if (akteIds.length === 0) return [];
  return beteiligte(trx, { mandantId, akteIds });
}

const hauptpersonen = createAnweisung((trx, werte: { mandantId: string; akteIds: readonly string[] }) =>
  selectPersonen(trx, werte.mandantId)
    .innerJoin('fall.akte_beteiligte as b', (join) =>
      join.onRef('b.mandant_id', '=', 'p.mandant_id').onRef('b.person_id', '=', 'p.id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('fall.person_zusammenfuehrung')
          .select('ziel_person_id')
          .where('mandant_id', '=', werte.mandantId)
          .whereRef('person_id', '=', 'p.id')
          .where('aufgehoben_am', 'is', null)
          .offset(sql.lit(0))
          .as('z'),
      (join) => join.onTrue(),
    )
    .select(['b.akte_id as akteId', 'z.ziel_person_id as zielPersonId'])
    .where('b.mandant_id', '=', werte.mandantId)
    .where('b.akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`)
    .where('b.rolle', '=', sql.lit('HAUPTPERSON')),
);

/**
 * The Hauptperson of each of these Akten, and into whom she was merged; anonymous Akten are missing. One way to the database for
 * a list. OFFSET 0 in the statement: the merges are looked up for each person, so that row level security is not asked about others.
 */
export async function listHauptpersonen(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  if (akteIds.length === 0) return [];
  return hauptpersonen(trx, { mandantId, akteIds });
}
