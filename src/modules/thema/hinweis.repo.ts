import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Hinweis } from './hinweis.contract.ts';
import type { HinweisZustand, RueckmeldungAnlass } from './thema.model.ts';

export type Hinweiszeile = Omit<Hinweis, 'gemeldetVon' | 'mitName' | 'thema'> & {
  gemeldetVon: string | null;
  themaId: string | null;
  themaTitel: string | null;
};
export type Hinweisfilter = {
  zustand?: string | undefined;
  schnittstelle?: string | undefined;
  themenbereich?: string | undefined;
  huerde?: string | undefined;
  monat?: string | undefined;
};
type Ausschnitt = { ab: number; hoechstens: number };

const SPALTEN = sql`s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren", s.inhalt,
  s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon", s.herkunft, s.version,
  coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE b.standort_id = s.standort_id AND b.hinweis_id = s.id
    ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen"`;
const TABELLEN = sql`steuerung.systemhinweis s LEFT JOIN steuerung.thema t ON t.standort_id = s.standort_id AND t.id = s.thema_id`;

/** In the domain fall, after the text was checked. false: the acting account may not give one. */
export async function insertSystemhinweis(
  trx: Trx,
  zeile: {
    schnittstelle: string;
    institution: string | null;
    themenbereich: string;
    huerde: string;
    tageVerloren: number | null;
    inhalt: string | null;
    erklaert: readonly string[];
    mitName: boolean;
  },
): Promise<boolean> {
  const { rows } = await sql<{ gegeben: boolean }>`
    SELECT fall.gib_systemhinweis(${zeile.schnittstelle}, ${zeile.institution}, ${zeile.themenbereich}, ${zeile.huerde}, ${zeile.tageVerloren},
      ${zeile.inhalt}, ${[...zeile.erklaert]}::text[], ${zeile.mitName}) AS gegeben`.execute(trx);
  return rows[0]?.gegeben ?? false;
}

export type Lueckenzeile = {
  id: string;
  schnittstelle: string;
  themenbereich: string;
  huerde: string;
  inhalt: string;
  kontoId: string;
  am: PlainDate;
};

/** In the domain steuerung: a gap of the directory. Its text comes from codes, never from a person. */
export async function insertLueckenhinweis(trx: Trx, standortId: string, zeile: Lueckenzeile): Promise<void> {
  await sql`INSERT INTO steuerung.systemhinweis (standort_id, id, monat, schnittstelle, themenbereich, huerde, inhalt, gemeldet_von, herkunft)
    VALUES (${standortId}, ${zeile.id}, date_trunc('month', ${zeile.am}::date)::date, ${zeile.schnittstelle}, ${zeile.themenbereich},
      ${zeile.huerde}, ${zeile.inhalt}, ${zeile.kontoId}, 'UEBERBLICK')`.execute(trx);
}

/** The Hinweis that says the same and that nobody has decided on yet. */
export async function findLueckenhinweis(
  trx: Trx,
  standortId: string,
  inhalt: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM steuerung.systemhinweis
     WHERE standort_id = ${standortId} AND zustand IN ('NEU', 'GESICHTET') AND herkunft = 'UEBERBLICK' AND inhalt = ${inhalt} LIMIT 1`.execute(
    trx,
  );
  return rows[0]?.id;
}

export type Melderausgang = 'OK' | 'NICHT_GEFUNDEN' | 'KEINE_RUECKFRAGE' | 'SCHON_WIDERSPROCHEN';

/** In the domain fall: the answer of the reporter. */
export async function insertHinweisantwort(
  trx: Trx,
  zeile: { id: string; inhalt: string; erklaert: readonly string[] },
): Promise<Melderausgang> {
  const { rows } = await sql<{ ausgang: Melderausgang }>`
    SELECT fall.antworte_auf_rueckfrage(${zeile.id}, ${zeile.inhalt}, ${[...zeile.erklaert]}::text[]) AS ausgang`.execute(
    trx,
  );
  return rows[0]?.ausgang ?? 'NICHT_GEFUNDEN';
}

/** In the domain fall: the reporter objects; `wohin` is the table of states to which a Thema goes back. */
export async function insertWiderspruch(
  trx: Trx,
  zeile: { id: string; inhalt: string; erklaert: readonly string[]; wohin: Readonly<Record<string, string>> },
): Promise<Melderausgang> {
  const { rows } = await sql<{ ausgang: Melderausgang }>`
    SELECT fall.widersprich_rueckmeldung(${zeile.id}, ${zeile.inhalt}, ${[...zeile.erklaert]}::text[], ${JSON.stringify(zeile.wohin)}::jsonb) AS ausgang`.execute(
    trx,
  );
  return rows[0]?.ausgang ?? 'NICHT_GEFUNDEN';
}

/** For the inbox: what is new first, then the latest month. */
export async function listHinweiszeilen(
  trx: Trx,
  standortId: string,
  filter: Hinweisfilter,
  { ab, hoechstens }: Ausschnitt,
): Promise<{ zeilen: Hinweiszeile[]; gesamt: number }> {
  const monat = filter.monat === undefined ? null : `${filter.monat}-01`;
  const { rows } = await sql<Hinweiszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt FROM ${TABELLEN}
     WHERE s.standort_id = ${standortId}
       AND (${filter.zustand ?? null}::text IS NULL OR s.zustand = ${filter.zustand ?? null}::text)
       AND (${filter.schnittstelle ?? null}::text IS NULL OR s.schnittstelle = ${filter.schnittstelle ?? null}::text)
       AND (${filter.themenbereich ?? null}::text IS NULL OR s.themenbereich = ${filter.themenbereich ?? null}::text)
       AND (${filter.huerde ?? null}::text IS NULL OR s.huerde = ${filter.huerde ?? null}::text)
       AND (${monat}::date IS NULL OR s.monat = ${monat}::date)
     ORDER BY s.zustand <> 'NEU', s.monat DESC, s.id
     LIMIT ${hoechstens} OFFSET ${ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** Hinweise of the acting account: the policy shows it no others of hinweis_melder. */
export async function listEigeneZeilen(
  trx: Trx,
  standortId: string,
  { ab, hoechstens }: Ausschnitt,
): Promise<{ zeilen: Hinweiszeile[]; gesamt: number }> {
  const { rows } = await sql<Hinweiszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt
      FROM ${TABELLEN} JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
     WHERE s.standort_id = ${standortId} ORDER BY s.monat DESC, s.id LIMIT ${hoechstens} OFFSET ${ab}`.execute(
    trx,
  );
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findHinweiszeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Hinweiszeile | undefined> {
  const { rows } = await sql<Hinweiszeile>`
    SELECT ${SPALTEN} FROM ${TABELLEN} WHERE s.standort_id = ${standortId} AND s.id = ${id}`.execute(trx);
  return rows[0];
}

export type Hinweisbeitrag = {
  hinweisId: string;
  lfd: number;
  art: 'RUECKFRAGE' | 'ANTWORT' | 'WIDERSPRUCH';
  inhalt: string;
  kontoId: string | null;
  am: PlainDate;
};

/** Of these Hinweise, each in its order. */
export async function listHinweisbeitraege(
  trx: Trx,
  standortId: string,
  hinweise: readonly string[],
): Promise<Hinweisbeitrag[]> {
  const { rows } = await sql<Hinweisbeitrag>`
    SELECT hinweis_id AS "hinweisId", lfd, art, inhalt, konto_id AS "kontoId", am FROM steuerung.hinweis_beitrag
     WHERE standort_id = ${standortId} AND hinweis_id = ANY(${[...hinweise]}::uuid[]) ORDER BY hinweis_id, lfd`.execute(
    trx,
  );
  return rows;
}

/** Moves a Hinweis; false: somebody else was faster. */
export async function setHinweiszustand(
  trx: Trx,
  standortId: string,
  zeile: {
    id: string;
    version: number;
    zustand: HinweisZustand;
    grund: string | null;
    themaId: string | null;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.systemhinweis
       SET zustand = ${zeile.zustand}, grund = ${zeile.grund}, thema_id = ${zeile.themaId}, version = version + 1
     WHERE standort_id = ${standortId} AND id = ${zeile.id} AND version = ${zeile.version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Joins Hinweise into a Thema; answers how many were free to be joined. */
export async function setHinweisthema(
  trx: Trx,
  standortId: string,
  themaId: string,
  hinweise: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`UPDATE steuerung.systemhinweis
       SET zustand = 'GEBUENDELT', thema_id = ${themaId}, grund = NULL, version = version + 1
     WHERE standort_id = ${standortId} AND id = ANY(${[...hinweise]}::uuid[]) AND zustand IN ('NEU', 'GESICHTET')`.execute(
    trx,
  );
  return Number(numAffectedRows ?? 0n);
}

/** The next one of a Hinweis whose row the caller has just changed. */
export async function insertHinweisrueckfrage(
  trx: Trx,
  standortId: string,
  zeile: { hinweisId: string; inhalt: string; erklaert: readonly string[]; kontoId: string; am: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.hinweis_beitrag (standort_id, hinweis_id, lfd, art, inhalt, erklaert, konto_id, am)
    SELECT ${standortId}::uuid, ${zeile.hinweisId}::uuid, coalesce(max(lfd), 0) + 1, 'RUECKFRAGE', ${zeile.inhalt},
      ${[...zeile.erklaert]}::text[], ${zeile.kontoId}::uuid, ${zeile.am}::date
      FROM steuerung.hinweis_beitrag WHERE standort_id = ${standortId} AND hinweis_id = ${zeile.hinweisId}`.execute(
    trx,
  );
}

export type Rueckmeldungszeile = {
  id: string;
  themaId: string | null;
  themaTitel: string | null;
  anlass: RueckmeldungAnlass;
  inhalt: string;
  am: PlainDate;
  gelesenAm: PlainDate | null;
  widersprochenAm: PlainDate | null;
};

/** To the acting account: unread ones first, then the latest. */
export async function listRueckmeldungszeilen(
  trx: Trx,
  standortId: string,
  hoechstens: number,
): Promise<Rueckmeldungszeile[]> {
  const { rows } = await sql<Rueckmeldungszeile>`
    SELECT r.id, r.thema_id AS "themaId", t.titel AS "themaTitel", r.anlass, r.inhalt, r.am, r.gelesen_am AS "gelesenAm",
      r.widersprochen_am AS "widersprochenAm"
      FROM steuerung.rueckmeldung r LEFT JOIN steuerung.thema t ON t.standort_id = r.standort_id AND t.id = r.thema_id
     WHERE r.standort_id = ${standortId} ORDER BY r.gelesen_am IS NOT NULL, r.am DESC, r.id LIMIT ${hoechstens}`.execute(
    trx,
  );
  return rows;
}

/** false: not there, or not of the acting account. */
export async function setGelesen(trx: Trx, standortId: string, id: string, am: PlainDate): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.rueckmeldung SET gelesen_am = coalesce(gelesen_am, ${am}::date)
     WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
  return numAffectedRows === 1n;
}

/** What waits for the acting account. */
export async function countWartendes(
  trx: Trx,
  standortId: string,
): Promise<{ rueckfragen: number; rueckmeldungen: number }> {
  const { rows } = await sql<{ rueckfragen: number; rueckmeldungen: number }>`
    SELECT (SELECT count(*)::int FROM steuerung.hinweis_melder m
        WHERE m.standort_id = ${standortId} AND (SELECT b.art FROM steuerung.hinweis_beitrag b
          WHERE b.standort_id = m.standort_id AND b.hinweis_id = m.hinweis_id ORDER BY b.lfd DESC LIMIT 1) = 'RUECKFRAGE') AS rueckfragen,
      (SELECT count(*)::int FROM steuerung.rueckmeldung WHERE standort_id = ${standortId} AND gelesen_am IS NULL) AS rueckmeldungen`.execute(
    trx,
  );
  return rows[0] ?? { rueckfragen: 0, rueckmeldungen: 0 };
}
