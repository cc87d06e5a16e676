import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Feldabgleich,
  Kandidat,
  Lauffehler,
  Laufzahlen,
  LaufZustand,
  Zeilenart,
} from './quelle.model.ts';

export type Quellensatz = {
  art: 'HSDS' | 'INTEGREAT' | 'DATEI';
  name: string;
  /** Of a file none. */
  url: string | null;
  region: string | null;
  sprachen: string[];
  inhalte: string[];
  lizenz: string;
  verantwortlich: string;
  rhythmus: 'TAEGLICH' | 'WOECHENTLICH' | 'VON_HAND';
  oeffentlich: boolean;
  /** A file holds all Angebote of the source: what is missing is gone. */
  vollstaendig: boolean;
};
export type Quellenzeile = Quellensatz & {
  id: string;
  zuordnung: Record<string, Themenbereich>;
  /** Columns of a file and the fields they fill. */
  spalten: Record<string, string>;
  zustand: 'AKTIV' | 'BEENDET';
  version: number;
};
export type Laufsatz = {
  id: string;
  quelleId: string;
  zustand: LaufZustand;
  gelesen: number;
  gesamt: number | null;
  zahlen: Laufzahlen;
  fehler: Lauffehler | null;
  fehlerOrt: string | null;
  am: PlainDate;
};

const QUELLE = sql`q.id, q.art, q.name, q.url, q.region, q.sprachen, q.inhalte, q.lizenz, q.verantwortlich, q.rhythmus, q.oeffentlich, q.vollstaendig, q.zuordnung, q.spalten, q.zustand, q.version`;
const LAUF = sql`l.id, l.quelle_id AS "quelleId", l.zustand, l.gelesen, l.gesamt, l.zahlen, l.fehler, l.fehler_ort AS "fehlerOrt", l.am`;

/** Sources of the Standort by name, each with how many Angebote came from it. */
export async function listQuellenzeilen(
  trx: Trx,
  standortId: string,
  { id = null, ab, hoechstens }: { id?: string | null; ab: number; hoechstens: number },
): Promise<{ zeilen: (Quellenzeile & { angebote: number })[]; gesamt: number }> {
  const { rows } = await sql<Quellenzeile & { angebote: number; gesamt: number }>`
    SELECT ${QUELLE}, count(*) OVER ()::int AS gesamt, (SELECT count(*)::int FROM steuerung.angebotsherkunft h
        WHERE h.standort_id = q.standort_id AND h.quelle_id = q.id AND h.art = 'ANGEBOT') AS angebote
      FROM steuerung.angebotsquelle q WHERE q.standort_id = ${standortId} AND (${id}::uuid IS NULL OR q.id = ${id}::uuid)
     ORDER BY q.name, q.id LIMIT ${hoechstens} OFFSET ${ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findQuelle(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Quellenzeile | undefined> {
  const { rows } = await sql<Quellenzeile>`
    SELECT ${QUELLE} FROM steuerung.angebotsquelle q WHERE q.standort_id = ${standortId} AND q.id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export async function insertQuelle(
  trx: Trx,
  standortId: string,
  satz: Quellensatz & { id: string; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebotsquelle (standort_id, id, art, name, url, region, sprachen, inhalte, lizenz, verantwortlich, rhythmus, oeffentlich, vollstaendig, bearbeitet_von)
    VALUES (${standortId}, ${satz.id}, ${satz.art}, ${satz.name}, ${satz.url}, ${satz.region}, ${satz.sprachen}::text[], ${satz.inhalte}::text[], ${satz.lizenz},
      ${satz.verantwortlich}, ${satz.rhythmus}, ${satz.oeffentlich}, ${satz.vollstaendig}, ${satz.kontoId})`.execute(
    trx,
  );
}

export async function updateQuelle(
  trx: Trx,
  standortId: string,
  satz: Omit<Quellenzeile, 'art'> & { kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.angebotsquelle
       SET name = ${satz.name}, url = ${satz.url}, region = ${satz.region}, sprachen = ${satz.sprachen}::text[], inhalte = ${satz.inhalte}::text[],
         lizenz = ${satz.lizenz}, verantwortlich = ${satz.verantwortlich}, rhythmus = ${satz.rhythmus}, oeffentlich = ${satz.oeffentlich}, vollstaendig = ${satz.vollstaendig},
         spalten = ${JSON.stringify(satz.spalten)}::jsonb,
         zuordnung = ${JSON.stringify(satz.zuordnung)}::jsonb, zustand = ${satz.zustand}, version = version + 1, bearbeitet_von = ${satz.kontoId}
     WHERE standort_id = ${standortId} AND id = ${satz.id} AND version = ${satz.version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** The latest reading of each source. */
export async function listLetzteLaeufe(
  trx: Trx,
  standortId: string,
  quellenIds: readonly string[],
): Promise<Laufsatz[]> {
  const { rows } = await sql<Laufsatz>`
    SELECT l.* FROM unnest(${[...quellenIds]}::uuid[]) AS q (id)
     CROSS JOIN LATERAL (SELECT ${LAUF} FROM steuerung.angebotslauf l WHERE l.standort_id = ${standortId} AND l.quelle_id = q.id ORDER BY l.id DESC LIMIT 1) l`.execute(
    trx,
  );
  return rows;
}

export type Lauf = Laufsatz & { standortId: string; auswahl: Auswahl };
export type Auswahl = { ohne?: number[]; quelleGilt?: number[]; angesehen?: number[] };

export async function findLauf(trx: Trx, standortId: string, id: string): Promise<Lauf | undefined> {
  const { rows } = await sql<Lauf>`
    SELECT ${LAUF}, l.standort_id AS "standortId", l.auswahl FROM steuerung.angebotslauf l
     WHERE l.standort_id = ${standortId} AND l.id = ${id}`.execute(trx);
  return rows[0];
}

/** Sources whose reading is due: none since the day of their rhythm. */
export async function listFaelligeQuellen(
  trx: Trx,
  { taeglichVor, woechentlichVor }: { taeglichVor: PlainDate; woechentlichVor: PlainDate },
): Promise<{ standortId: string; quelleId: string }[]> {
  const { rows } = await sql<{ standortId: string; quelleId: string }>`
    SELECT q.standort_id AS "standortId", q.id AS "quelleId" FROM steuerung.angebotsquelle q
     WHERE q.zustand = 'AKTIV' AND q.rhythmus <> 'VON_HAND' AND NOT EXISTS (SELECT 1 FROM steuerung.angebotslauf l
       WHERE l.standort_id = q.standort_id AND l.quelle_id = q.id
         AND (l.zustand IN ('WARTET', 'LIEST', 'UEBERNAHME') OR l.am > CASE q.rhythmus WHEN 'TAEGLICH' THEN ${taeglichVor}::date ELSE ${woechentlichVor}::date END))
     ORDER BY q.standort_id, q.id LIMIT 500`.execute(trx);
  return rows;
}

/** false: one waits already, works, or lies ready. */
export async function insertLauf(
  trx: Trx,
  standortId: string,
  { id, quelleId, kontoId, am }: { id: string; quelleId: string; kontoId: string | null; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.angebotslauf (standort_id, id, quelle_id, zustand, konto_id, am)
    VALUES (${standortId}, ${id}, ${quelleId}, 'WARTET', ${kontoId}, ${am}) ON CONFLICT DO NOTHING`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

/** false: it is not in one of these states any more. */
export async function setLaufZustand(
  trx: Trx,
  standortId: string,
  { id, von, nach }: { id: string; von: readonly LaufZustand[]; nach: LaufZustand },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.angebotslauf SET zustand = ${nach}, gelesen = 0,
       beendet_am = CASE WHEN ${nach} IN ('UEBERNOMMEN', 'VERWORFEN') THEN clock_timestamp() END
     WHERE standort_id = ${standortId} AND id = ${id} AND zustand = ANY (${[...von]}::text[])`.execute(trx);
  return numAffectedRows === 1n;
}

/** A person decided: takes over or drops it. */
export async function setLaufEntscheidung(
  trx: Trx,
  standortId: string,
  {
    id,
    quelleId,
    nach,
    auswahl,
    kontoId,
  }: { id: string; quelleId: string; nach: 'UEBERNAHME' | 'VERWORFEN'; auswahl: Auswahl; kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.angebotslauf SET zustand = ${nach}, auswahl = ${JSON.stringify(auswahl)}::jsonb, gelesen = 0, konto_id = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND quelle_id = ${quelleId} AND (zustand = 'BEREIT' OR (zustand = 'WARTET' AND ${nach} = 'VERWORFEN'))`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

/** A person stops what waits or works; false: there is nothing to stop any more. */
export async function setLaufGestoppt(
  trx: Trx,
  standortId: string,
  { id, quelleId, kontoId }: { id: string; quelleId: string; kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE steuerung.angebotslauf SET zustand = 'GESCHEITERT', fehler = 'VON_HAND', fehler_ort = NULL, konto_id = ${kontoId}, beendet_am = clock_timestamp()
     WHERE standort_id = ${standortId} AND id = ${id} AND quelle_id = ${quelleId} AND zustand IN ('WARTET', 'LIEST', 'UEBERNAHME')`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** false: somebody stopped it; what was written with this in one transaction must not stay. */
export async function setFortschritt(
  trx: Trx,
  standortId: string,
  { id, gelesen, gesamt }: { id: string; gelesen: number; gesamt: number | null },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.angebotslauf SET gelesen = ${gelesen}, gesamt = ${gesamt}
     WHERE standort_id = ${standortId} AND id = ${id} AND zustand IN ('LIEST', 'UEBERNAHME')`.execute(trx);
  return numAffectedRows === 1n;
}

/** What is known of a file before it is read through. */
export async function setLaufZahlen(
  trx: Trx,
  { standortId, id }: Pick<Lauf, 'standortId' | 'id'>,
  zahlen: Laufzahlen,
): Promise<void> {
  await sql`UPDATE steuerung.angebotslauf SET zahlen = ${JSON.stringify(zahlen)}::jsonb WHERE standort_id = ${standortId} AND id = ${id}`.execute(
    trx,
  );
}

/** false: somebody stopped it before its end. */
export async function setLaufErgebnis(
  trx: Trx,
  standortId: string,
  { id, zahlen, zustand }: { id: string; zahlen: Laufzahlen; zustand: 'BEREIT' | 'UEBERNOMMEN' },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.angebotslauf SET zahlen = ${JSON.stringify(zahlen)}::jsonb, zustand = ${zustand}, beendet_am = clock_timestamp()
     WHERE standort_id = ${standortId} AND id = ${id} AND zustand IN ('LIEST', 'UEBERNAHME')`.execute(trx);
  return numAffectedRows === 1n;
}

export async function setLaufFehler(
  trx: Trx,
  standortId: string,
  { id, fehler, ort }: { id: string; fehler: Lauffehler; ort: string },
): Promise<void> {
  await sql`UPDATE steuerung.angebotslauf SET zustand = 'GESCHEITERT', fehler = ${fehler}, fehler_ort = ${ort}, beendet_am = clock_timestamp()
     WHERE standort_id = ${standortId} AND id = ${id} AND zustand IN ('WARTET', 'LIEST', 'UEBERNAHME')`.execute(
    trx,
  );
}

export type Vorschauzeile = {
  lfd: number;
  art: Zeilenart;
  fremdId: string;
  angebotId: string | null;
  titel: string;
  felder: Feldabgleich[];
  befunde: object[];
  hinweise: string[];
};

export async function insertZeilen(
  trx: Trx,
  standortId: string,
  laufId: string,
  zeilen: readonly (Vorschauzeile & { kandidat: object | null })[],
): Promise<void> {
  await sql`INSERT INTO steuerung.angebotslauf_zeile (standort_id, lauf_id, lfd, art, fremd_id, angebot_id, titel, felder, befunde, hinweise, kandidat)
    SELECT ${standortId}::uuid, ${laufId}::uuid, z.lfd, z.art, z."fremdId", z."angebotId", z.titel, z.felder, z.befunde, z.hinweise, z.kandidat
      FROM jsonb_to_recordset(${JSON.stringify(zeilen)}::jsonb) AS z (lfd integer, art text, "fremdId" text, "angebotId" uuid, titel text, felder jsonb, befunde jsonb,
        hinweise text[], kandidat jsonb)`.execute(trx);
}

export async function listVorschauzeilen(
  trx: Trx,
  standortId: string,
  { laufId, art, ab, hoechstens }: { laufId: string; art: Zeilenart | null; ab: number; hoechstens: number },
): Promise<{ zeilen: (Vorschauzeile & { kandidat: Kandidat | null })[]; gesamt: number }> {
  const { rows } = await sql<Vorschauzeile & { kandidat: Kandidat | null; gesamt: number }>`
    SELECT z.lfd, z.art, z.fremd_id AS "fremdId", z.angebot_id AS "angebotId", z.titel, z.felder, z.befunde, z.hinweise, g.gesamt,
        CASE WHEN z.art = 'NEU' THEN z.kandidat END AS kandidat
      FROM (SELECT count(*)::int AS gesamt FROM steuerung.angebotslauf_zeile e WHERE e.standort_id = ${standortId} AND e.lauf_id = ${laufId}
        AND (${art}::text IS NULL OR e.art = ${art})) g
      CROSS JOIN LATERAL (SELECT * FROM steuerung.angebotslauf_zeile e WHERE e.standort_id = ${standortId} AND e.lauf_id = ${laufId}
        AND (${art}::text IS NULL OR e.art = ${art}) ORDER BY e.lfd LIMIT ${hoechstens} OFFSET ${ab}) z
     ORDER BY z.lfd`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export type Kandidatenzeile = Pick<Vorschauzeile, 'lfd' | 'art' | 'fremdId' | 'angebotId' | 'felder'> & {
  auffaellig: boolean;
  kandidat: Kandidat | null;
};

/** Lines of one Lauf behind a number, with what each brings. */
export async function listKandidaten(
  trx: Trx,
  standortId: string,
  laufId: string,
  { nach, hoechstens }: { nach: number; hoechstens: number },
): Promise<Kandidatenzeile[]> {
  const { rows } = await sql<Kandidatenzeile>`
    SELECT lfd, art, fremd_id AS "fremdId", angebot_id AS "angebotId", felder, jsonb_array_length(befunde) > 0 AS auffaellig, kandidat
      FROM steuerung.angebotslauf_zeile WHERE standort_id = ${standortId} AND lauf_id = ${laufId} AND lfd > ${nach} ORDER BY lfd LIMIT ${hoechstens}`.execute(
    trx,
  );
  return rows;
}

/** Of every reading of the source that is over: a preview is no archive. */
export async function deleteZeilen(trx: Trx, standortId: string, quelleId: string): Promise<void> {
  await sql`DELETE FROM steuerung.angebotslauf_zeile z USING steuerung.angebotslauf l
     WHERE l.standort_id = z.standort_id AND l.id = z.lauf_id AND z.standort_id = ${standortId} AND l.quelle_id = ${quelleId} AND l.zustand NOT IN ('BEREIT', 'UEBERNAHME')`.execute(
    trx,
  );
}

/** What a reading that was dropped, stopped or failed had found. */
export async function deleteLaufzeilen(trx: Trx, standortId: string, laufId: string): Promise<void> {
  await sql`DELETE FROM steuerung.angebotslauf_zeile z USING steuerung.angebotslauf l
     WHERE l.standort_id = z.standort_id AND l.id = z.lauf_id AND z.standort_id = ${standortId} AND z.lauf_id = ${laufId} AND l.zustand IN ('GESCHEITERT', 'VERWORFEN')`.execute(
    trx,
  );
}
