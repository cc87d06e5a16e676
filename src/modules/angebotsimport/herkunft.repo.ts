import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Stand } from './quelle.model.ts';

export type Herkunft = { fremdId: string; objektId: string; stand: Stand; abdruck: string };
type Art = 'ANGEBOT' | 'ANBIETER';

/** Where these foreign ids are kept here. */
export async function listHerkunft(
  trx: Trx,
  standortId: string,
  { quelleId, art, fremdIds }: { quelleId: string; art: Art; fremdIds: readonly string[] },
): Promise<Herkunft[]> {
  const { rows } = await sql<Herkunft>`
    SELECT fremd_id AS "fremdId", ziel_id AS "objektId", stand, encode(abdruck, 'hex') AS abdruck FROM steuerung.angebotsherkunft
     WHERE standort_id = ${standortId} AND quelle_id = ${quelleId} AND art = ${art} AND fremd_id = ANY (${[...fremdIds]}::text[])`.execute(
    trx,
  );
  return rows;
}

/** Angebote of a source that stand in the directory: to find those it no longer has. */
export async function listGefuehrte(
  trx: Trx,
  standortId: string,
  quelleId: string,
): Promise<{ fremdId: string; angebotId: string; titel: string }[]> {
  const { rows } = await sql<{ fremdId: string; angebotId: string; titel: string }>`
    SELECT h.fremd_id AS "fremdId", h.ziel_id AS "angebotId", a.titel FROM steuerung.angebotsherkunft h
      JOIN steuerung.angebot a ON a.standort_id = h.standort_id AND a.id = h.ziel_id
     WHERE h.standort_id = ${standortId} AND h.quelle_id = ${quelleId} AND h.art = 'ANGEBOT' AND a.zustand = 'GUELTIG' ORDER BY h.fremd_id`.execute(
    trx,
  );
  return rows;
}

export async function saveHerkunft(
  trx: Trx,
  standortId: string,
  {
    quelleId,
    art,
    lizenz,
    am,
    saetze,
  }: { quelleId: string; art: Art; lizenz: string; am: PlainDate; saetze: readonly Herkunft[] },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebotsherkunft (standort_id, quelle_id, art, fremd_id, ziel_id, stand, abdruck, lizenz, geholt_am)
    SELECT ${standortId}::uuid, ${quelleId}::uuid, ${art}, s."fremdId", s."objektId", s.stand, decode(s.abdruck, 'hex'), ${lizenz}, ${am}::date
      FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS s ("fremdId" text, "objektId" uuid, stand jsonb, abdruck text)
    ON CONFLICT (standort_id, quelle_id, art, fremd_id) DO UPDATE
      SET stand = excluded.stand, abdruck = excluded.abdruck, lizenz = excluded.lizenz, geholt_am = excluded.geholt_am`.execute(
    trx,
  );
}

export type Bestand = {
  id: string;
  anbieterId: string;
  anbieter: string;
  angaben: Angaben;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  zustand: 'GUELTIG' | 'ARCHIVIERT';
  archivGrund: string | null;
};

/** The Angebote as they stand; `sperren` when they are about to be changed. */
export async function listBestand(
  trx: Trx,
  standortId: string,
  ids: readonly string[],
  sperren: boolean,
): Promise<Bestand[]> {
  const { rows } = await sql<Bestand>`
    SELECT a.id, a.anbieter_id AS "anbieterId", o.name AS anbieter, a.angaben, a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS "bestaetigtAm", a.zustand, a.archiv_grund AS "archivGrund"
      FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
     WHERE a.standort_id = ${standortId} AND a.id = ANY (${[...ids]}::uuid[]) ORDER BY a.id ${sperren ? sql`FOR UPDATE OF a` : sql``}`.execute(
    trx,
  );
  return rows;
}

export type Importsatz = {
  id: string;
  anbieterId: string;
  titel: string;
  angaben: Angaben;
  oeffentlich: boolean;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  /** Both null: stays as it stands here; of a new one never. */
  quelle: string | null;
  fremdangaben: object | null;
  erklaert: string[];
  suche: string;
  ortsnamen: string[];
  breiten: number[];
  laengen: number[];
};
const SPALTEN = sql`s (id uuid, "anbieterId" uuid, titel text, angaben jsonb, oeffentlich boolean, "gueltigBis" date, "bestaetigtAm" date, quelle text,
  fremdangaben jsonb, erklaert text[], suche text, ortsnamen text[], breiten float8[], laengen float8[])`;

export async function insertImportierte(
  trx: Trx,
  standortId: string,
  saetze: readonly Importsatz[],
): Promise<void> {
  await sql`INSERT INTO steuerung.angebot (standort_id, id, anbieter_id, titel, angaben, oeffentlich, gueltig_bis, bestaetigt_am, bestaetigt_durch, quelle,
      fremdangaben, erklaert, suche, ortsnamen, breiten, laengen)
    SELECT ${standortId}::uuid, s.id, s."anbieterId", s.titel, s.angaben, s.oeffentlich, s."gueltigBis", s."bestaetigtAm", 'QUELLE', s.quelle, s.fremdangaben,
      s.erklaert, s.suche::tsvector, s.ortsnamen, s.breiten, s.laengen
      FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS ${SPALTEN}`.execute(trx);
}

/** What is public stays as it was set here; who was archived as gone is back. */
export async function updateImportierte(
  trx: Trx,
  standortId: string,
  saetze: readonly Importsatz[],
): Promise<void> {
  await sql`UPDATE steuerung.angebot a
       SET anbieter_id = s."anbieterId", titel = s.titel, angaben = s.angaben, gueltig_bis = s."gueltigBis", bestaetigt_am = s."bestaetigtAm", bestaetigt_durch = 'QUELLE',
         quelle = coalesce(s.quelle, a.quelle), fremdangaben = coalesce(s.fremdangaben, a.fremdangaben), erklaert = s.erklaert, suche = s.suche::tsvector, ortsnamen = s.ortsnamen, breiten = s.breiten,
         laengen = s.laengen, zustand = 'GUELTIG', archiv_grund = NULL, version = a.version + 1, bearbeitet_von = NULL
      FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS ${SPALTEN}
     WHERE a.standort_id = ${standortId} AND a.id = s.id`.execute(trx);
}

/** Answers which were in the directory until now. */
export async function setVerschwunden(
  trx: Trx,
  standortId: string,
  ids: readonly string[],
  grund: string,
): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`UPDATE steuerung.angebot SET zustand = 'ARCHIVIERT', archiv_grund = ${grund}, version = version + 1, bearbeitet_von = NULL
     WHERE standort_id = ${standortId} AND id = ANY (${[...ids]}::uuid[]) AND zustand = 'GUELTIG' RETURNING id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

/** Lines of the history of Angebote that a source has changed. */
export async function insertQuellenverlauf(
  trx: Trx,
  standortId: string,
  {
    am,
    zeilen,
  }: {
    am: PlainDate;
    zeilen: readonly { id: string; art: string; grund: string | null; felder: object[] }[];
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebot_aenderung (standort_id, angebot_id, lfd, art, durch, felder, grund, am)
    SELECT ${standortId}::uuid, z.id, coalesce((SELECT max(v.lfd) FROM steuerung.angebot_aenderung v
        WHERE v.standort_id = ${standortId} AND v.angebot_id = z.id), 0) + 1, z.art, 'QUELLE', z.felder, z.grund, ${am}::date
      FROM jsonb_to_recordset(${JSON.stringify(zeilen)}::jsonb) AS z (id uuid, art text, grund text, felder jsonb)`.execute(
    trx,
  );
}

export type Anbieterbestand = { id: string; name: string; angaben: Anbieterangaben };

/** Organisations of the Standort by name or by id: the same name is the same Organisation. */
export async function listAnbieterbestand(
  trx: Trx,
  standortId: string,
  { ids, namen }: { ids: readonly string[]; namen: readonly string[] },
): Promise<Anbieterbestand[]> {
  const { rows } = await sql<Anbieterbestand>`
    SELECT o.id, o.name, o.angaben FROM steuerung.anbieter o WHERE o.standort_id = ${standortId} AND o.id = ANY (${[...ids]}::uuid[])
    UNION SELECT o.id, o.name, o.angaben FROM steuerung.anbieter o WHERE o.standort_id = ${standortId} AND o.name = ANY (${[...namen]}::text[])`.execute(
    trx,
  );
  return rows;
}

export type Anbieterimport = { id: string; angaben: Anbieterangaben; fremdangaben: object };

export async function insertAnbieterImport(
  trx: Trx,
  standortId: string,
  saetze: readonly Anbieterimport[],
): Promise<void> {
  await sql`INSERT INTO steuerung.anbieter (standort_id, id, name, angaben, fremdangaben)
    SELECT ${standortId}::uuid, s.id, s.angaben ->> 'name', s.angaben, s.fremdangaben
      FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS s (id uuid, angaben jsonb, fremdangaben jsonb)`.execute(
    trx,
  );
}

/** Who keeps its entries stays as it was set here. */
export async function updateAnbieterImport(
  trx: Trx,
  standortId: string,
  saetze: readonly Anbieterimport[],
): Promise<void> {
  await sql`UPDATE steuerung.anbieter o
       SET name = s.angaben ->> 'name', angaben = s.angaben || jsonb_build_object('pflege', o.angaben -> 'pflege'), fremdangaben = s.fremdangaben, version = o.version + 1, bearbeitet_von = NULL
      FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS s (id uuid, angaben jsonb, fremdangaben jsonb)
     WHERE o.standort_id = ${standortId} AND o.id = s.id`.execute(trx);
}

/** Angebote of a Standort that anybody may read. */
export async function listOeffentlicheIds(trx: Trx, standortId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`SELECT id FROM steuerung.angebot WHERE standort_id = ${standortId} AND zustand = 'GUELTIG' AND oeffentlich ORDER BY id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}
