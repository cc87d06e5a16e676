import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Aenderungsinhalt, AenderungZustand, Herkunft } from './aenderung.model.ts';

export type Aenderungszeile = {
  id: string;
  foerderfallId: string;
  standortId: string;
  herkunft: Herkunft;
  zustand: AenderungZustand;
  inhalt: Aenderungsinhalt;
  ergebnis: unknown;
  pruefsumme: string | null;
  bearbeitetVon: string;
  gezeichnetVon: string | null;
  eingangAm: PlainDate | null;
  vorbereitetVon: string;
  bescheidId: string | null;
  version: number;
  angelegtAm: PlainDate;
};

const ZEILE = sql`a.id, a.foerderfall_id AS "foerderfallId", a.standort_id AS "standortId", a.herkunft, a.zustand, a.inhalt, a.ergebnis,
  a.pruefsumme, a.bearbeitet_von AS "bearbeitetVon", a.gezeichnet_von AS "gezeichnetVon", a.eingang_am AS "eingangAm",
  a.vorbereitet_von AS "vorbereitetVon", a.bescheid_id AS "bescheidId", a.version, a.angelegt_am AS "angelegtAm"`;

/** undefined: not there or not visible. */
export async function findAenderungszeile(trx: Trx, id: string): Promise<Aenderungszeile | undefined> {
  const { rows } =
    await sql<Aenderungszeile>`SELECT ${ZEILE} FROM foerderung.aenderung a WHERE a.id = ${id}`.execute(trx);
  return rows[0];
}

/** Of a Förderfall, newest first; ids rise with the time. */
export async function listAenderungszeilen(trx: Trx, foerderfallId: string): Promise<Aenderungszeile[]> {
  const { rows } = await sql<Aenderungszeile>`
    SELECT ${ZEILE} FROM foerderung.aenderung a WHERE a.foerderfall_id = ${foerderfallId} ORDER BY a.id DESC`.execute(
    trx,
  );
  return rows;
}

/** What the Bescheid in force was made of, when it is an Änderungsbescheid. */
export async function findGeltendenInhalt(
  trx: Trx,
  foerderfallId: string,
): Promise<Aenderungsinhalt | undefined> {
  const { rows } = await sql<{ inhalt: Aenderungsinhalt }>`
    SELECT a.inhalt FROM foerderung.aenderung a JOIN foerderung.bescheid b ON b.id = a.bescheid_id
     WHERE a.foerderfall_id = ${foerderfallId} AND a.zustand = 'BESTANDSKRAEFTIG' AND b.stand = 'ERLASSEN'
     ORDER BY b.lfd DESC LIMIT 1`.execute(trx);
  return rows[0]?.inhalt;
}

export type NeueAenderung = Pick<
  Aenderungszeile,
  'id' | 'foerderfallId' | 'standortId' | 'herkunft' | 'zustand' | 'inhalt' | 'bearbeitetVon' | 'angelegtAm'
>;

/** False while another change of the Förderfall runs. */
export async function insertAenderung(trx: Trx, neu: NeueAenderung): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.aenderung (id, foerderfall_id, standort_id, herkunft, zustand, inhalt, bearbeitet_von, vorbereitet_von, angelegt_am)
    VALUES (${neu.id}, ${neu.foerderfallId}, ${neu.standortId}, ${neu.herkunft}, ${neu.zustand}, ${JSON.stringify(neu.inhalt)}::jsonb,
      ${neu.bearbeitetVon}, ${neu.bearbeitetVon}, ${neu.angelegtAm})
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** False when the version is no longer the one that was read. */
export async function updateAenderungsinhalt(
  trx: Trx,
  { id, version }: Pick<Aenderungszeile, 'id' | 'version'>,
  inhalt: Aenderungsinhalt,
  kontoId: string,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.aenderung SET inhalt = ${JSON.stringify(inhalt)}::jsonb, bearbeitet_von = ${kontoId}, vorbereitet_von = ${kontoId},
      version = version + 1 WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type Aenderungsstand = Pick<
  Aenderungszeile,
  'zustand' | 'ergebnis' | 'pruefsumme' | 'gezeichnetVon' | 'eingangAm' | 'vorbereitetVon' | 'bescheidId'
>;

/** A step: state and what came with it. False when the version is no longer the one that was read. */
export async function updateAenderungsstand(
  trx: Trx,
  { id, version }: Pick<Aenderungszeile, 'id' | 'version'>,
  neu: Aenderungsstand,
): Promise<boolean> {
  const ergebnis = neu.ergebnis === null ? null : JSON.stringify(neu.ergebnis);
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.aenderung SET zustand = ${neu.zustand}, ergebnis = ${ergebnis}::jsonb, pruefsumme = ${neu.pruefsumme},
      gezeichnet_von = ${neu.gezeichnetVon}::uuid, eingang_am = ${neu.eingangAm}::date, vorbereitet_von = ${neu.vorbereitetVon},
      bescheid_id = ${neu.bescheidId}::uuid, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type NeuesAenderungsereignis = {
  aenderung: Pick<Aenderungszeile, 'id' | 'foerderfallId' | 'standortId'>;
  /** Version the step started from: rises, and nobody has to see the rows of others for it. */
  lfd: number;
  ereignis: string;
  von: AenderungZustand | null;
  nach: AenderungZustand;
  grund: string | null;
  kontoId: string | null;
  rolle: Rolle | 'SYSTEM';
  am: PlainDate;
};

export async function insertAenderungsereignis(trx: Trx, neu: NeuesAenderungsereignis): Promise<void> {
  const { id, foerderfallId, standortId } = neu.aenderung;
  await sql`
    INSERT INTO foerderung.aenderung_ereignis (aenderung_id, foerderfall_id, standort_id, lfd, ereignis, von, nach, grund, konto_id, rolle, am)
    VALUES (${id}, ${foerderfallId}, ${standortId}, ${neu.lfd}, ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.grund}, ${neu.kontoId},
      ${neu.rolle}, ${neu.am})`.execute(trx);
}

export type Aenderungsereigniszeile = {
  aenderungId: string;
  lfd: number;
  ereignis: string;
  von: AenderungZustand | null;
  nach: AenderungZustand;
  grund: string | null;
  kontoId: string | null;
  rolle: string;
  am: PlainDate;
};

/** Of all changes of a Förderfall, oldest first; the Kreis does not see what was only proposed. */
export async function listAenderungsereignisse(
  trx: Trx,
  foerderfallId: string,
): Promise<Aenderungsereigniszeile[]> {
  const { rows } = await sql<Aenderungsereigniszeile>`
    SELECT aenderung_id AS "aenderungId", lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am
      FROM foerderung.aenderung_ereignis WHERE foerderfall_id = ${foerderfallId} ORDER BY aenderung_id, lfd`.execute(
    trx,
  );
  return rows;
}

/** Changes whose period for a Klage is over: each is asked with its own rules. */
export async function listFaelligeAenderungen(
  trx: Trx,
  stichtag: PlainDate,
): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    SELECT a.id, a.version FROM foerderung.aenderung a JOIN foerderung.bescheid b ON b.id = a.bescheid_id
     WHERE a.zustand = 'RECHTSBEHELFSFRIST' AND b.stand = 'ERLASSEN' AND b.rechtsbehelf_bis < ${stichtag}::date
     ORDER BY a.id`.execute(trx);
  return rows;
}

/** Cents that left or are about to leave: paid and ordered, which no change takes back, less what came back before. */
export async function sumGebundenes(trx: Trx, foerderfallId: string): Promise<number> {
  const { rows } = await sql<{ summe: string | null }>`
    SELECT coalesce(sum(betrag), 0) - foerderung.erledigte_erstattung(${foerderfallId}) AS summe FROM foerderung.rate
     WHERE foerderfall_id = ${foerderfallId} AND zustand IN ('ANGEORDNET', 'GEZAHLT')`.execute(trx);
  return Number(rows[0]?.summe ?? 0);
}
