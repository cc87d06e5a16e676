import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Aenderung, AngebotZustand, Anbieterangaben, Angaben } from './angebot.model.ts';

export type Angebotzeile = {
  id: string;
  standortId: string;
  anbieterId: string;
  anbieter: Anbieterangaben;
  angaben: Angaben;
  oeffentlich: boolean;
  zustand: AngebotZustand;
  archivGrund: string | null;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  bestaetigtDurch: Durch;
  quelle: string;
  version: number;
};
export type Durch = 'KONTO' | 'PFLEGE' | 'QUELLE';

const SPALTEN = sql`a.id, a.standort_id AS "standortId", a.anbieter_id AS "anbieterId", o.angaben AS anbieter, a.angaben, a.oeffentlich, a.zustand,
  a.archiv_grund AS "archivGrund", a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS "bestaetigtAm", a.bestaetigt_durch AS "bestaetigtDurch",
  a.quelle, a.version`;
const TABELLEN = sql`steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id`;

/** In no order: the caller has one. */
export async function listAngebotzeilen(trx: Trx, ids: readonly string[]): Promise<Angebotzeile[]> {
  const { rows } = await sql<Angebotzeile>`
    SELECT ${SPALTEN} FROM ${TABELLEN} WHERE a.id = ANY (${[...ids]}::uuid[])`.execute(trx);
  return rows;
}

/** All of a Standort by their ids, behind one of them. */
export async function listStandortangebote(
  trx: Trx,
  standortId: string,
  { nach, hoechstens }: { nach: string | null; hoechstens: number },
): Promise<Angebotzeile[]> {
  const { rows } = await sql<Angebotzeile>`
    SELECT ${SPALTEN} FROM ${TABELLEN}
     WHERE a.standort_id = ${standortId} AND a.id > coalesce(${nach}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
     ORDER BY a.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** Locks the row when it is of this Standort. */
export async function lockAngebot(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Angebotzeile | undefined> {
  const { rows } = await sql<Angebotzeile>`
    SELECT ${SPALTEN} FROM ${TABELLEN} WHERE a.standort_id = ${standortId} AND a.id = ${id} FOR UPDATE OF a`.execute(
    trx,
  );
  return rows[0];
}

/** What is written of an Angebot: its fields and its words. */
export type Angebotsatz = {
  id: string;
  anbieterId: string;
  angaben: Angaben;
  oeffentlich: boolean;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  bestaetigtDurch: Durch;
  quelle: string;
  erklaert: readonly string[];
  tsvector: string;
  orte: readonly { name: string; breite: number; laenge: number }[];
  /** null: its keeper. */
  kontoId: string | null;
};

export async function insertAngebot(trx: Trx, standortId: string, satz: Angebotsatz): Promise<void> {
  await sql`INSERT INTO steuerung.angebot (standort_id, id, anbieter_id, titel, angaben, oeffentlich, gueltig_bis, bestaetigt_am, bestaetigt_durch,
      quelle, erklaert, suche, ortsnamen, breiten, laengen, bearbeitet_von)
    VALUES (${standortId}, ${satz.id}, ${satz.anbieterId}, ${satz.angaben.titel}, ${JSON.stringify(satz.angaben)}::jsonb, ${satz.oeffentlich},
      ${satz.gueltigBis}, ${satz.bestaetigtAm}, ${satz.bestaetigtDurch}, ${satz.quelle}, ${[...satz.erklaert]}::text[], ${satz.tsvector}::tsvector,
      ${satz.orte.map(({ name }) => name)}::text[], ${satz.orte.map(({ breite }) => breite)}::float8[],
      ${satz.orte.map(({ laenge }) => laenge)}::float8[], ${satz.kontoId})`.execute(trx);
}

/** false: somebody else was faster. */
export async function updateAngebotsatz(
  trx: Trx,
  standortId: string,
  satz: Angebotsatz,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.angebot
       SET anbieter_id = ${satz.anbieterId}, titel = ${satz.angaben.titel}, angaben = ${JSON.stringify(satz.angaben)}::jsonb,
         oeffentlich = ${satz.oeffentlich}, gueltig_bis = ${satz.gueltigBis}, bestaetigt_am = ${satz.bestaetigtAm},
         bestaetigt_durch = ${satz.bestaetigtDurch}, quelle = ${satz.quelle}, erklaert = ${[...satz.erklaert]}::text[],
         suche = ${satz.tsvector}::tsvector, ortsnamen = ${satz.orte.map(({ name }) => name)}::text[],
         breiten = ${satz.orte.map(({ breite }) => breite)}::float8[], laengen = ${satz.orte.map(({ laenge }) => laenge)}::float8[],
         version = version + 1, bearbeitet_von = ${satz.kontoId}
     WHERE standort_id = ${standortId} AND id = ${satz.id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Confirms Angebote as they stand; answers their ids. */
export async function setBestaetigt(
  trx: Trx,
  standortId: string,
  {
    ids,
    am,
    durch,
    kontoId,
  }: { ids: readonly string[]; am: PlainDate; durch: Durch; kontoId: string | null },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`UPDATE steuerung.angebot
       SET bestaetigt_am = ${am}, bestaetigt_durch = ${durch}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ANY (${[...ids]}::uuid[]) AND zustand = 'GUELTIG' RETURNING id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

export async function setArchiviert(
  trx: Trx,
  standortId: string,
  { id, version, grund, kontoId }: { id: string; version: number; grund: string | null; kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.angebot
       SET zustand = ${grund === null ? 'GUELTIG' : 'ARCHIVIERT'}, archiv_grund = ${grund}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

type Aenderungsart = 'ANGELEGT' | 'GEAENDERT' | 'BESTAETIGT' | 'ARCHIVIERT' | 'WIEDERHERGESTELLT';
export type Verlaufszeile = {
  lfd: number;
  art: Aenderungsart;
  durch: Durch;
  felder: Aenderung[];
  grund: string | null;
  kontoId: string | null;
  am: PlainDate;
};

/** The next line in the history of each; the caller has just written their rows. */
export async function insertAenderungen(
  trx: Trx,
  standortId: string,
  ids: readonly string[],
  zeile: Omit<Verlaufszeile, 'lfd'>,
): Promise<void> {
  await sql`INSERT INTO steuerung.angebot_aenderung (standort_id, angebot_id, lfd, art, durch, felder, grund, konto_id, am)
    SELECT ${standortId}::uuid, e.id, coalesce((SELECT max(v.lfd) FROM steuerung.angebot_aenderung v
        WHERE v.standort_id = ${standortId} AND v.angebot_id = e.id), 0) + 1,
      ${zeile.art}, ${zeile.durch}, ${JSON.stringify(zeile.felder)}::jsonb, ${zeile.grund}, ${zeile.kontoId}::uuid, ${zeile.am}::date
      FROM unnest(${[...ids]}::uuid[]) AS e (id)`.execute(trx);
}

/** The latest first. */
export async function listVerlaufszeilen(
  trx: Trx,
  standortId: string,
  angebotId: string,
): Promise<Verlaufszeile[]> {
  const { rows } = await sql<Verlaufszeile>`
    SELECT lfd, art, durch, felder, grund, konto_id AS "kontoId", am FROM steuerung.angebot_aenderung
     WHERE standort_id = ${standortId} AND angebot_id = ${angebotId} ORDER BY lfd DESC LIMIT 200`.execute(
    trx,
  );
  return rows;
}

export type Anbieterzeile = {
  id: string;
  angaben: Anbieterangaben;
  version: number;
  erinnerungen: number;
  erinnertAm: PlainDate | null;
};
type Anbietersatz = { id: string; angaben: Anbieterangaben; kontoId: string };

export async function findAnbieterzeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Anbieterzeile | undefined> {
  const { rows } = await sql<Anbieterzeile>`
    SELECT id, angaben, version, erinnerungen, erinnert_am AS "erinnertAm" FROM steuerung.anbieter
     WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
  return rows[0];
}

type Anbieterstand = Anbieterzeile & { angebote: number; veraltet: number; links: number };
type Anbieterfrage = {
  /** Part of a name; '' finds all. */
  suche: string;
  /** null: all. */
  id: string | null;
  ab: number;
  hoechstens: number;
  frischAb: PlainDate;
  heute: PlainDate;
};

/** By name; the Organisations of one Standort are some hundreds, so a part of the name is sought among them without an index. */
export async function listAnbieterzeilen(
  trx: Trx,
  standortId: string,
  { suche, id, ab, hoechstens, frischAb, heute }: Anbieterfrage,
): Promise<{ zeilen: Anbieterstand[]; gesamt: number }> {
  const { rows } = await sql<Anbieterstand & { gesamt: number }>`
    SELECT o.id, o.angaben, o.version, o.erinnerungen, o.erinnert_am AS "erinnertAm", o.gesamt, z.angebote, z.veraltet, v.links
      FROM (SELECT e.*, count(*) OVER ()::int AS gesamt FROM steuerung.anbieter e
        WHERE e.standort_id = ${standortId} AND (${id}::uuid IS NULL OR e.id = ${id}::uuid)
          AND position(lower(${suche}::text) in lower(e.name)) > 0 ORDER BY e.name, e.id LIMIT ${hoechstens} OFFSET ${ab}) o
      CROSS JOIN LATERAL (SELECT count(*)::int AS angebote, (count(*) FILTER (WHERE a.bestaetigt_am < ${frischAb}))::int AS veraltet
        FROM steuerung.angebot a WHERE a.standort_id = ${standortId} AND a.anbieter_id = o.id AND a.zustand = 'GUELTIG') z
      CROSS JOIN LATERAL (SELECT count(*)::int AS links FROM steuerung.angebot_pflegelink l
        WHERE l.standort_id = ${standortId} AND l.anbieter_id = o.id AND l.gueltig_bis >= ${heute} AND l.gesperrt_am IS NULL) v
     ORDER BY o.name, o.id`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function insertAnbieter(
  trx: Trx,
  standortId: string,
  { id, angaben, kontoId }: Anbietersatz,
): Promise<void> {
  await sql`INSERT INTO steuerung.anbieter (standort_id, id, name, angaben, pflege_email, bearbeitet_von)
    VALUES (${standortId}, ${id}, ${angaben.name}, ${JSON.stringify(angaben)}::jsonb, ${angaben.pflege.email}, ${kontoId})`.execute(
    trx,
  );
}

export async function updateAnbietersatz(
  trx: Trx,
  standortId: string,
  { id, angaben, kontoId }: Anbietersatz,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.anbieter
       SET name = ${angaben.name}, angaben = ${JSON.stringify(angaben)}::jsonb, pflege_email = ${angaben.pflege.email},
         version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Angebote of an Organisation that are in the directory. */
export async function listAnbieterangebote(
  trx: Trx,
  standortId: string,
  anbieterId: string,
): Promise<Angebotzeile[]> {
  const { rows } = await sql<Angebotzeile>`
    SELECT ${SPALTEN} FROM ${TABELLEN}
     WHERE a.standort_id = ${standortId} AND a.anbieter_id = ${anbieterId} AND a.zustand = 'GUELTIG' ORDER BY a.titel, a.id LIMIT 500`.execute(
    trx,
  );
  return rows;
}
