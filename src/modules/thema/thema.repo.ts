import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import {
  type Prioritaet,
  THEMA_AUSWAHLEN,
  type ThemaHerkunft,
  type ThemaZustand,
  type Weg,
} from './thema.model.ts';

export type Themazeile = {
  id: string;
  titel: string;
  beschreibung: string;
  herkunft: ThemaHerkunft;
  zustand: ThemaZustand;
  weg: Weg | null;
  prioritaet: Prioritaet | null;
  verantwortlich: string;
  seit: PlainDate;
  angelegtAm: PlainDate;
  version: number;
};

const SPALTEN = sql`t.id, t.titel, t.beschreibung, t.herkunft, t.zustand, t.weg, t.prioritaet, t.verantwortlich, t.seit,
  t.angelegt_am AS "angelegtAm", t.version`;

/** Since when its next step is due: the decision, the Umsetzung, the measuring. */
const OFFEN_SEIT = sql`CASE WHEN t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') THEN coalesce((SELECT max(e.am) FROM steuerung.thema_ereignis e
      WHERE e.standort_id = t.standort_id AND e.thema_id = t.id AND e.nach = 'BESCHLOSSEN' AND e.von <> e.nach), t.seit)
    WHEN t.zustand = 'UMGESETZT' THEN t.seit WHEN t.zustand IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'WIRKUNG_GEPRUEFT') THEN NULL
    ELSE t.angelegt_am END`;

export type Themaliste = Themazeile & { offenSeit: PlainDate | null };

/** Of these states. What runs first, the urgent before the rest; or what waits longest on top. */
export async function listThemazeilen(
  trx: Trx,
  standortId: string,
  frage: { zustaende: readonly ThemaZustand[]; nachAlter: boolean; ab: number; hoechstens: number },
): Promise<{ zeilen: Themaliste[]; gesamt: number }> {
  const { rows } = await sql<Themaliste & { gesamt: number }>`
    SELECT ${SPALTEN}, ${OFFEN_SEIT} AS "offenSeit", count(*) OVER ()::int AS gesamt FROM steuerung.thema t
     WHERE t.standort_id = ${standortId} AND t.zustand = ANY (${[...frage.zustaende]}::text[])
     ORDER BY CASE WHEN ${frage.nachAlter}::boolean THEN ${OFFEN_SEIT} END,
       t.zustand IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT'),
       CASE t.prioritaet WHEN 'HOCH' THEN 1 WHEN 'MITTEL' THEN 2 WHEN 'NIEDRIG' THEN 4 ELSE 3 END, t.seit, t.id
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** How many wait for a decision, for being carried out, for being measured. */
export async function countOffeneThemen(
  trx: Trx,
  standortId: string,
): Promise<{ beschluss: number; umsetzung: number; wirkung: number }> {
  const { rows } = await sql<{ beschluss: number; umsetzung: number; wirkung: number }>`
    SELECT count(*) FILTER (WHERE zustand = ANY (${[...THEMA_AUSWAHLEN.OHNE_BESCHLUSS]}::text[]))::int AS beschluss,
      count(*) FILTER (WHERE zustand = ANY (${[...THEMA_AUSWAHLEN.OHNE_UMSETZUNG]}::text[]))::int AS umsetzung,
      count(*) FILTER (WHERE zustand = ANY (${[...THEMA_AUSWAHLEN.OHNE_WIRKUNG]}::text[]))::int AS wirkung
      FROM steuerung.thema WHERE standort_id = ${standortId}`.execute(trx);
  return rows[0] ?? { beschluss: 0, umsetzung: 0, wirkung: 0 };
}

export async function findThemazeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Themazeile | undefined> {
  const { rows } = await sql<Themazeile>`
    SELECT ${SPALTEN} FROM steuerung.thema t WHERE t.standort_id = ${standortId} AND t.id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export type ThemaEreigniszeile = {
  lfd: number;
  art: string;
  nach: ThemaZustand;
  grund: string | null;
  angaben: Record<string, string>;
  rueckmeldung: string | null;
  kontoId: string | null;
  am: PlainDate;
};

/** The latest first. */
export async function listThemaereignisse(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<ThemaEreigniszeile[]> {
  const { rows } = await sql<ThemaEreigniszeile>`
    SELECT lfd, art, nach, grund, angaben, rueckmeldung, konto_id AS "kontoId", am FROM steuerung.thema_ereignis
     WHERE standort_id = ${standortId} AND thema_id = ${themaId} ORDER BY lfd DESC`.execute(trx);
  return rows;
}

export async function insertThema(
  trx: Trx,
  standortId: string,
  zeile: {
    id: string;
    titel: string;
    beschreibung: string;
    herkunft: ThemaHerkunft;
    verantwortlich: string;
    am: PlainDate;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.thema (standort_id, id, titel, beschreibung, herkunft, verantwortlich, seit, angelegt_am)
    VALUES (${standortId}, ${zeile.id}, ${zeile.titel}, ${zeile.beschreibung}, ${zeile.herkunft}, ${zeile.verantwortlich}, ${zeile.am},
      ${zeile.am})`.execute(trx);
}

/** Takes the Thema for an act; false: somebody else was faster. */
export async function setThemaversion(
  trx: Trx,
  standortId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.thema SET version = version + 1
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Appends what happened; the database moves the Thema with it and tells the reporters. */
export async function insertThemaereignis(
  trx: Trx,
  standortId: string,
  zeile: {
    themaId: string;
    art: string;
    von: ThemaZustand | null;
    nach: ThemaZustand;
    grund: string | null;
    angaben: Readonly<Record<string, string>>;
    rueckmeldung: string | null;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
    /** Of BESCHLIESSEN alone; its minutes are approved. */
    beschlussId?: string;
    /** Of VERANTWORTUNG_UEBERGEBEN alone: who looks after it from now on. */
    uebernimmt?: string;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, grund, angaben, rueckmeldung, erklaert, konto_id, am,
      beschluss_id, uebernimmt)
    SELECT ${standortId}::uuid, ${zeile.themaId}::uuid, coalesce(max(lfd), 0) + 1, ${zeile.art}, ${zeile.von}, ${zeile.nach}, ${zeile.grund},
      ${JSON.stringify(zeile.angaben)}::jsonb, ${zeile.rueckmeldung}, ${[...zeile.erklaert]}::text[], ${zeile.kontoId}::uuid, ${zeile.am}::date,
      ${zeile.beschlussId ?? null}::uuid, ${zeile.uebernimmt ?? null}::uuid
      FROM steuerung.thema_ereignis WHERE standort_id = ${standortId} AND thema_id = ${zeile.themaId}`.execute(
    trx,
  );
}

/** How many Hinweise are joined in it. */
export async function countThemahinweise(trx: Trx, standortId: string, themaId: string): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM steuerung.systemhinweis WHERE standort_id = ${standortId} AND thema_id = ${themaId}`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? 0;
}

/** Reporters that were told, and those who have not read all of it. */
export async function countRueckmeldungen(
  trx: Trx,
  themaId: string,
): Promise<{ anzahl: number; ungelesen: number }> {
  const { rows } = await sql<{ anzahl: number; ungelesen: number }>`
    SELECT anzahl, ungelesen FROM steuerung.zaehle_rueckmeldungen(${themaId})`.execute(trx);
  return rows[0] ?? { anzahl: 0, ungelesen: 0 };
}

export type Haeufungszeile = {
  schnittstelle: string;
  themenbereich: string;
  huerde: string;
  anzahl: number;
  melder: number;
};

/** Every combination of the last twelve months, also the small ones. */
export async function listHaeufungszeilen(trx: Trx): Promise<Haeufungszeile[]> {
  const { rows } = await sql<Haeufungszeile>`
    SELECT schnittstelle, themenbereich, huerde, anzahl, melder FROM steuerung.zaehle_haeufungen()
     ORDER BY anzahl DESC, schnittstelle, themenbereich, huerde`.execute(trx);
  return rows;
}
