import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Beschlussverfahren, BeschlussZustand } from './beschluss.model.ts';
import type { ProtokollZustand } from './sitzung.model.ts';

export type Beschlusszeile = {
  id: string;
  gremiumId: string;
  gremium: string;
  sitzungId: string;
  protokollZustand: ProtokollZustand;
  inhalt: string;
  verfahren: Beschlussverfahren;
  ja: number | null;
  nein: number | null;
  enthalten: number | null;
  verantwortlich: string;
  faellig: PlainDate | null;
  ressourcen: string | null;
  zustand: BeschlussZustand;
  beschlossenAm: PlainDate;
  version: number;
};

const SPALTEN = sql`b.id, b.gremium_id AS "gremiumId", g.name AS gremium, b.sitzung_id AS "sitzungId",
  s.protokoll_zustand AS "protokollZustand", b.inhalt, b.verfahren, b.ja, b.nein, b.enthalten, b.verantwortlich, b.faellig,
  b.ressourcen, b.zustand, b.beschlossen_am AS "beschlossenAm", b.version`;
const MIT_SITZUNG = sql`steuerung.beschluss b
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id AND g.id = b.gremium_id`;

/** One page of the register, the one due first on top; `ueberfaellig` counts all open ones after their day. */
export async function listBeschlusszeilen(
  trx: Trx,
  standortId: string,
  frage: {
    zustaende: readonly BeschlussZustand[];
    nurUeberfaellige: boolean;
    gremiumId: string | null;
    stichtag: PlainDate;
    monateOhneFrist: number;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Beschlusszeile[]; gesamt: number }> {
  const frist = sql`coalesce(b.faellig, (b.beschlossen_am + make_interval(months => ${frage.monateOhneFrist}::int))::date)`;
  const { rows } = await sql<Beschlusszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt
      FROM ${MIT_SITZUNG}
     WHERE b.standort_id = ${standortId} AND b.zustand = ANY (${[...frage.zustaende]}::text[])
       AND (${frage.gremiumId}::uuid IS NULL OR b.gremium_id = ${frage.gremiumId}::uuid)
       AND (NOT ${frage.nurUeberfaellige}::boolean OR ${frist} < ${frage.stichtag}::date)
     ORDER BY b.zustand IN ('UMGESETZT', 'NICHT_UMGESETZT'), ${frist}, b.id
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findBeschlusszeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Beschlusszeile | undefined> {
  const { rows } = await sql<Beschlusszeile>`
    SELECT ${SPALTEN} FROM ${MIT_SITZUNG} WHERE b.standort_id = ${standortId} AND b.id = ${id}`.execute(trx);
  return rows[0];
}

export async function listBeschluesseDerSitzung(
  trx: Trx,
  standortId: string,
  sitzungId: string,
): Promise<Pick<Beschlusszeile, 'id' | 'inhalt' | 'zustand' | 'version'>[]> {
  const { rows } = await sql<Pick<Beschlusszeile, 'id' | 'inhalt' | 'zustand' | 'version'>>`
    SELECT id, inhalt, zustand, version FROM steuerung.beschluss
     WHERE standort_id = ${standortId} AND sitzung_id = ${sitzungId} ORDER BY id`.execute(trx);
  return rows;
}

export type NeuerBeschluss = Omit<Beschlusszeile, 'gremium' | 'protokollZustand' | 'zustand' | 'version'> & {
  erklaert: readonly string[];
  kontoId: string;
};

export async function insertBeschluss(trx: Trx, standortId: string, neu: NeuerBeschluss): Promise<void> {
  await sql`INSERT INTO steuerung.beschluss (standort_id, id, gremium_id, sitzung_id, inhalt, verfahren, ja, nein, enthalten,
      verantwortlich, faellig, ressourcen, beschlossen_am, erklaert, bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.gremiumId}, ${neu.sitzungId}, ${neu.inhalt}, ${neu.verfahren}, ${neu.ja}, ${neu.nein},
      ${neu.enthalten}, ${neu.verantwortlich}, ${neu.faellig}, ${neu.ressourcen}, ${neu.beschlossenAm},
      ${[...neu.erklaert]}::text[], ${neu.kontoId})`.execute(trx);
}

/** false: the minutes were approved meanwhile. Its steps go with it. */
export async function deleteBeschlusszeile(trx: Trx, standortId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`DELETE FROM steuerung.beschluss
     WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function setBeschlusszustand(
  trx: Trx,
  standortId: string,
  akt: { id: string; version: number; kontoId: string; zustand: BeschlussZustand; faellig: PlainDate | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.beschluss
       SET zustand = ${akt.zustand}, faellig = ${akt.faellig}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}`.execute(trx);
  return numAffectedRows === 1n;
}

export type Schrittzeile = {
  lfd: number;
  zustand: BeschlussZustand;
  faellig: PlainDate | null;
  bemerkung: string | null;
  kontoId: string;
  am: PlainDate;
};

export async function listSchrittzeilen(
  trx: Trx,
  standortId: string,
  beschlussId: string,
): Promise<Schrittzeile[]> {
  const { rows } = await sql<Schrittzeile>`
    SELECT lfd, zustand, faellig, bemerkung, konto_id AS "kontoId", am FROM steuerung.beschluss_schritt
     WHERE standort_id = ${standortId} AND beschluss_id = ${beschlussId} ORDER BY lfd`.execute(trx);
  return rows;
}

export async function insertSchritt(
  trx: Trx,
  standortId: string,
  beschlussId: string,
  neu: Schrittzeile,
): Promise<void> {
  await sql`INSERT INTO steuerung.beschluss_schritt (standort_id, beschluss_id, lfd, zustand, faellig, bemerkung, konto_id, am)
    VALUES (${standortId}, ${beschlussId}, ${neu.lfd}, ${neu.zustand}, ${neu.faellig}, ${neu.bemerkung}, ${neu.kontoId},
      ${neu.am})`.execute(trx);
}
