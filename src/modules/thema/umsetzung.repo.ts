import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { MassnahmeZustand } from './massnahme.model.ts';

export type Massnahmezeile = {
  id: string;
  beschlussId: string | null;
  inhalt: string;
  verantwortlich: string;
  faellig: PlainDate;
  ressourcen: string | null;
  betrag: number | null;
  zustand: MassnahmeZustand;
  ergebnis: string | null;
  abgeschlossenAm: PlainDate | null;
};

/** Open ones first, the one due next on top. */
export async function listMassnahmezeilen(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<Massnahmezeile[]> {
  const { rows } = await sql<Massnahmezeile>`
    SELECT id, beschluss_id AS "beschlussId", inhalt, verantwortlich, faellig, ressourcen, betrag_cent::float8 AS betrag, zustand, ergebnis,
      abgeschlossen_am AS "abgeschlossenAm"
      FROM steuerung.massnahme WHERE standort_id = ${standortId} AND thema_id = ${themaId}
     ORDER BY abgeschlossen_am IS NOT NULL, faellig, id`.execute(trx);
  return rows;
}

export async function insertMassnahme(
  trx: Trx,
  standortId: string,
  neu: Pick<
    Massnahmezeile,
    'id' | 'beschlussId' | 'inhalt' | 'verantwortlich' | 'faellig' | 'ressourcen' | 'betrag'
  > & { themaId: string; erklaert: readonly string[]; kontoId: string; am: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.massnahme (standort_id, id, thema_id, beschluss_id, inhalt, verantwortlich, faellig, ressourcen, betrag_cent,
      erklaert, bearbeitet_von, angelegt_am)
    VALUES (${standortId}, ${neu.id}, ${neu.themaId}, ${neu.beschlussId}, ${neu.inhalt}, ${neu.verantwortlich}, ${neu.faellig},
      ${neu.ressourcen}, ${neu.betrag}, ${[...neu.erklaert]}::text[], ${neu.kontoId}, ${neu.am})`.execute(
    trx,
  );
}

/** The caller holds the version of the Thema. */
export async function setMassnahme(
  trx: Trx,
  standortId: string,
  akt: Pick<Massnahmezeile, 'id' | 'faellig' | 'zustand' | 'ergebnis' | 'abgeschlossenAm'> & {
    erklaert: readonly string[];
    kontoId: string;
  },
): Promise<void> {
  await sql`UPDATE steuerung.massnahme SET faellig = ${akt.faellig}, zustand = ${akt.zustand}, ergebnis = ${akt.ergebnis},
      abgeschlossen_am = ${akt.abgeschlossenAm}, erklaert = ${[...akt.erklaert]}::text[], bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id}`.execute(trx);
}

export type Stellungnahmezeile = {
  lfd: number;
  institution: string;
  angefragtAm: PlainDate;
  antwortBis: PlainDate;
  eingegangenAm: PlainDate | null;
  inhalt: string | null;
};

export async function listStellungnahmezeilen(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<Stellungnahmezeile[]> {
  const { rows } = await sql<Stellungnahmezeile>`
    SELECT lfd, institution, angefragt_am AS "angefragtAm", antwort_bis AS "antwortBis", eingegangen_am AS "eingegangenAm", inhalt
      FROM steuerung.stellungnahme WHERE standort_id = ${standortId} AND thema_id = ${themaId} ORDER BY lfd`.execute(
    trx,
  );
  return rows;
}

/** The next one of a Thema whose version the caller holds. */
export async function insertStellungnahme(
  trx: Trx,
  standortId: string,
  neu: Pick<Stellungnahmezeile, 'institution' | 'angefragtAm' | 'antwortBis'> & {
    themaId: string;
    erklaert: readonly string[];
    kontoId: string;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.stellungnahme (standort_id, thema_id, lfd, institution, angefragt_am, antwort_bis, erklaert, bearbeitet_von)
    SELECT ${standortId}::uuid, ${neu.themaId}::uuid, coalesce(max(lfd), 0) + 1, ${neu.institution}, ${neu.angefragtAm}::date,
      ${neu.antwortBis}::date, ${[...neu.erklaert]}::text[], ${neu.kontoId}::uuid
      FROM steuerung.stellungnahme WHERE standort_id = ${standortId} AND thema_id = ${neu.themaId}`.execute(
    trx,
  );
}

/** The caller holds the version of the Thema. */
export async function setStellungnahme(
  trx: Trx,
  standortId: string,
  akt: {
    themaId: string;
    lfd: number;
    eingegangenAm: PlainDate;
    inhalt: string;
    erklaert: readonly string[];
    kontoId: string;
  },
): Promise<void> {
  await sql`UPDATE steuerung.stellungnahme SET eingegangen_am = ${akt.eingegangenAm}, inhalt = ${akt.inhalt},
      erklaert = ${[...akt.erklaert]}::text[], bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND thema_id = ${akt.themaId} AND lfd = ${akt.lfd}`.execute(trx);
}

export type Beschlusswahl = {
  id: string;
  gremium: string;
  inhalt: string;
  beschlossenAm: PlainDate;
  verfahren: string;
  ja: number | null;
  nein: number | null;
  enthalten: number | null;
  faellig: PlainDate | null;
};

const BESCHLUSS = sql`SELECT b.id, g.name AS gremium, b.inhalt, b.beschlossen_am AS "beschlossenAm", b.verfahren, b.ja, b.nein, b.enthalten, b.faellig
  FROM steuerung.beschluss b
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id AND g.id = b.gremium_id
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id`;

/** Beschlüsse of Lenkungsgruppen with approved minutes, the latest first. */
export async function listBeschlusswahl(
  trx: Trx,
  standortId: string,
  hoechstens: number,
): Promise<Beschlusswahl[]> {
  const { rows } = await sql<Beschlusswahl>`${BESCHLUSS}
     WHERE b.standort_id = ${standortId} AND g.art = 'LENKUNGSGRUPPE' AND s.protokoll_zustand = 'GENEHMIGT' AND b.zustand <> 'NICHT_UMGESETZT'
     ORDER BY b.beschlossen_am DESC, b.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** undefined: not there, not of a Lenkungsgruppe, or its minutes are not approved. */
export async function findBeschlusswahl(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Beschlusswahl | undefined> {
  const { rows } = await sql<Beschlusswahl>`${BESCHLUSS}
     WHERE b.standort_id = ${standortId} AND b.id = ${id} AND g.art = 'LENKUNGSGRUPPE' AND s.protokoll_zustand = 'GENEHMIGT'`.execute(
    trx,
  );
  return rows[0];
}

/** How the Thema was last decided: by a Beschluss of the register, or elsewhere (null); undefined: not decided. */
export async function findEntscheidung(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<{ beschlussId: string | null } | undefined> {
  const { rows } = await sql<{ beschlussId: string | null }>`
    SELECT beschluss_id AS "beschlussId" FROM steuerung.thema_ereignis
     WHERE standort_id = ${standortId} AND thema_id = ${themaId} AND nach = 'BESCHLOSSEN' AND von <> nach ORDER BY lfd DESC LIMIT 1`.execute(
    trx,
  );
  return rows[0];
}
