import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { type Adressat, type EskalationZustand, WARTENDE } from './eskalation.model.ts';

export type Eskalationszeile = {
  id: string;
  standortId: string;
  standort: string;
  themaId: string;
  adressat: Adressat;
  titel: string;
  problem: string;
  versuche: string;
  anliegen: string;
  hinweise: number | null;
  zustand: EskalationZustand;
  ressort: string | null;
  stelleBund: string | null;
  antwortBis: PlainDate | null;
  landesthemaId: string | null;
  landesthema: string | null;
  vorgeschlagenVon: string;
  vorgeschlagenAm: PlainDate;
  eingereichtAm: PlainDate | null;
  seit: PlainDate;
  version: number;
};

const SPALTEN = sql`e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = e.standort_id
    ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.thema_id AS "themaId", e.adressat, e.titel, e.problem, e.versuche, e.anliegen,
  e.hinweise, e.zustand, e.ressort, e.stelle_bund AS "stelleBund", e.antwort_bis AS "antwortBis", e.landesthema_id AS "landesthemaId",
  e.vorgeschlagen_von AS "vorgeschlagenVon", e.vorgeschlagen_am AS "vorgeschlagenAm", e.eingereicht_am AS "eingereichtAm", e.seit, e.version`;

/** Of one Standort, the latest first. Only those that are due before `faelligVor`, if it is given. */
export async function listEskalationszeilen(
  trx: Trx,
  standortId: string,
  frage: {
    zustaende: readonly EskalationZustand[];
    faelligVor: PlainDate | null;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Eskalationszeile[]; gesamt: number }> {
  const { rows } = await sql<Eskalationszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, NULL AS landesthema, count(*) OVER ()::int AS gesamt FROM steuerung.eskalation e
     WHERE e.standort_id = ${standortId} AND e.zustand = ANY (${[...frage.zustaende]}::text[])
       AND (${frage.faelligVor}::date IS NULL OR e.antwort_bis < ${frage.faelligVor}::date)
     ORDER BY e.vorgeschlagen_am DESC, e.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** Answers that are owed to a Standort and late; null: to all of them. */
export async function countUeberfaellige(
  trx: Trx,
  standortId: string | null,
  stichtag: PlainDate,
): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM steuerung.eskalation
     WHERE eingereicht_am IS NOT NULL AND antwort_bis < ${stichtag}::date AND zustand = ANY (${[...WARTENDE]}::text[])
       AND (${standortId}::uuid IS NULL OR standort_id = ${standortId}::uuid)`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

/** Who may see it is decided by the policies: the own Standort, or the Land after the release. */
export async function findEskalationszeile(trx: Trx, id: string): Promise<Eskalationszeile | undefined> {
  const { rows } = await sql<Eskalationszeile>`
    SELECT ${SPALTEN}, l.titel AS landesthema FROM steuerung.eskalation e
      LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id WHERE e.id = ${id}`.execute(trx);
  return rows[0];
}

export async function insertEskalation(
  trx: Trx,
  zeile: Pick<
    Eskalationszeile,
    'id' | 'standortId' | 'themaId' | 'adressat' | 'titel' | 'problem' | 'versuche' | 'anliegen' | 'hinweise'
  > & {
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.eskalation (id, standort_id, thema_id, adressat, titel, problem, versuche, anliegen, hinweise, erklaert,
      vorgeschlagen_von, vorgeschlagen_am, seit)
    VALUES (${zeile.id}, ${zeile.standortId}, ${zeile.themaId}, ${zeile.adressat}, ${zeile.titel}, ${zeile.problem}, ${zeile.versuche},
      ${zeile.anliegen}, ${zeile.hinweise}, ${[...zeile.erklaert]}::text[], ${zeile.kontoId}, ${zeile.am}, ${zeile.am})`.execute(
    trx,
  );
}

/** Whether a Thema has one that is not at its end. */
export async function hasOffeneEskalation(trx: Trx, standortId: string, themaId: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM steuerung.eskalation WHERE standort_id = ${standortId} AND thema_id = ${themaId}
      AND zustand NOT IN ('ABGESCHLOSSEN', 'ZURUECKGEZOGEN', 'ZURUECKGEGEBEN')`.execute(trx);
  return rows.length > 0;
}

/** Takes it for an act; false: somebody else was faster. */
export async function setEskalationsversion(trx: Trx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.eskalation SET version = version + 1 WHERE id = ${id} AND version = ${version}`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

export type Ereigniszeile = {
  eskalationId: string;
  lfd: number;
  art: string;
  seite: 'STANDORT' | 'LAND';
  inhalt: string | null;
  angaben: Record<string, string>;
  am: PlainDate;
};

/** What happened to these, the latest first. */
export async function listEskalationsereignisse(trx: Trx, ids: readonly string[]): Promise<Ereigniszeile[]> {
  const { rows } = await sql<Ereigniszeile>`
    SELECT eskalation_id AS "eskalationId", lfd, art, seite, inhalt, angaben, am FROM steuerung.eskalation_ereignis
     WHERE eskalation_id = ANY (${[...ids]}::uuid[]) ORDER BY eskalation_id, lfd DESC`.execute(trx);
  return rows;
}

/** Appends what happened; the database moves the Eskalation with it and tells the reporters. */
export async function insertEskalationsereignis(
  trx: Trx,
  zeile: {
    eskalationId: string;
    art: string;
    seite: 'STANDORT' | 'LAND';
    von: EskalationZustand | null;
    nach: EskalationZustand;
    inhalt: string | null;
    angaben: Readonly<Record<string, string>>;
    rueckmeldung: string | null;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<void> {
  // One of the other side may be hidden from this one: the number comes from the row that both count.
  await sql`INSERT INTO steuerung.eskalation_ereignis (eskalation_id, lfd, art, seite, von, nach, inhalt, angaben, rueckmeldung, erklaert, konto_id, am)
    SELECT e.id, steuerung.naechstes_eskalationsereignis(e.id), ${zeile.art}, ${zeile.seite}, ${zeile.von}, ${zeile.nach}, ${zeile.inhalt},
      ${JSON.stringify(zeile.angaben)}::jsonb, ${zeile.rueckmeldung}, ${[...zeile.erklaert]}::text[], ${zeile.kontoId}::uuid, ${zeile.am}::date
      FROM steuerung.eskalation e WHERE e.id = ${zeile.eskalationId}`.execute(trx);
}

/** Hinweise behind a Thema, rounded down to five; null: too few to leave the Standort. */
export async function countThemahinweiseGerundet(
  trx: Trx,
  themaId: string,
  grenzen: { hinweise: number; meldende: number },
): Promise<number | null> {
  const { rows } = await sql<{ anzahl: number | null }>`
    SELECT steuerung.zaehle_themahinweise(${themaId}, ${grenzen.hinweise}, ${grenzen.meldende}) AS anzahl`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? null;
}

/** Names that a text may not say: Kommunen of these Standorte, and the Standorte themselves if asked for. */
export async function listOrtsnamen(
  trx: Trx,
  standortIds: readonly string[],
  mitStandorten: boolean,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM stamm.kommune WHERE standort_id = ANY (${[...standortIds]}::uuid[])
    UNION SELECT name FROM stamm.standort_name WHERE ${mitStandorten}::boolean AND standort_id = ANY (${[...standortIds]}::uuid[])
    ORDER BY name`.execute(trx);
  return rows.map(({ name }) => name);
}
