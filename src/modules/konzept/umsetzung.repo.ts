import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Eintragstand } from './checkliste.model.ts';
import type { Themendaten } from './kennzahlen.model.ts';
import type { Einschaetzung, Zeitraum } from './summenscore.model.ts';

export type Eintragzeile = {
  code: string;
  lfd: number;
  stand: Eintragstand;
  text: string;
  tag: PlainDate;
  am: PlainDate;
  kontoId: string;
};

/** Every entry, of each item the latest first. */
export async function listEintragzeilen(trx: Trx, standortId: string): Promise<Eintragzeile[]> {
  const { rows } = await sql<Eintragzeile>`
    SELECT code, lfd, stand, inhalt AS text, tag, am, konto_id AS "kontoId" FROM steuerung.checkpunkt_eintrag
     WHERE standort_id = ${standortId} ORDER BY code, lfd DESC`.execute(trx);
  return rows;
}

/** false: a colleague has written an entry in the meantime. */
export async function insertEintrag(
  trx: Trx,
  standortId: string,
  neu: Eintragzeile & { erklaert: string[] },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.checkpunkt_eintrag (standort_id, code, lfd, stand, inhalt, tag,
      erklaert, konto_id, am)
    VALUES (${standortId}, ${neu.code}, ${neu.lfd}, ${neu.stand}, ${neu.text}, ${neu.tag}, ${neu.erklaert}, ${neu.kontoId}, ${neu.am})
    ON CONFLICT (standort_id, code, lfd) DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

/** In the order in which they were entered. */
export async function listEinschaetzungen(trx: Trx, standortId: string): Promise<Einschaetzung[]> {
  const { rows } = await sql<Einschaetzung>`
    SELECT tag, fallauswertung, strukturbeschluss, sitzungen_vorher AS "sitzungenVorher" FROM steuerung.selbsteinschaetzung
     WHERE standort_id = ${standortId} ORDER BY lfd`.execute(trx);
  return rows;
}

export async function insertEinschaetzung(
  trx: Trx,
  standortId: string,
  neu: Einschaetzung & { kontoId: string; am: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.selbsteinschaetzung (standort_id, lfd, tag, fallauswertung, strukturbeschluss, sitzungen_vorher,
      konto_id, am)
    SELECT ${standortId}, coalesce(max(s.lfd), 0) + 1, ${neu.tag}::date, ${neu.fallauswertung}, ${neu.strukturbeschluss},
        ${neu.sitzungenVorher}::integer, ${neu.kontoId}::uuid, ${neu.am}::date
      FROM steuerung.selbsteinschaetzung s WHERE s.standort_id = ${standortId}`.execute(trx);
}

export type Gremienzeit = Zeitraum & { art: 'LENKUNGSGRUPPE' | 'ARBEITS_PROJEKTGRUPPE' | 'ABSTIMMUNG_B1_B2' };

/** From when to when the bodies lasted that the score and the checklist ask for. */
export async function listGremienzeiten(trx: Trx, standortId: string): Promise<Gremienzeit[]> {
  const { rows } = await sql<Gremienzeit>`
    SELECT art, beginn AS von, ende AS bis FROM steuerung.gremium
     WHERE standort_id = ${standortId} AND art IN ('LENKUNGSGRUPPE', 'ARBEITS_PROJEKTGRUPPE', 'ABSTIMMUNG_B1_B2')
     ORDER BY beginn`.execute(trx);
  return rows;
}

/** Days of the Sitzungen of the Lenkungsgruppe that were not called off. */
export async function listLenkungssitzungen(trx: Trx, standortId: string): Promise<PlainDate[]> {
  const { rows } = await sql<{ datum: PlainDate }>`
    SELECT s.datum FROM steuerung.gremiensitzung s
      JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id AND g.art = 'LENKUNGSGRUPPE'
     WHERE s.standort_id = ${standortId} AND s.zustand = 'GEPLANT' ORDER BY s.datum`.execute(trx);
  return rows.map(({ datum }) => datum);
}

/** Beschlüsse of the Lenkungsgruppe in approved minutes, with whether they are carried out. */
export async function listBeschlussstaende(
  trx: Trx,
  standortId: string,
): Promise<{ tag: PlainDate; umgesetzt: boolean }[]> {
  const { rows } = await sql<{ tag: PlainDate; umgesetzt: boolean }>`
    SELECT b.beschlossen_am AS tag, b.zustand = 'UMGESETZT' AS umgesetzt
      FROM steuerung.beschluss b
      JOIN steuerung.gremium g ON g.standort_id = b.standort_id AND g.id = b.gremium_id AND g.art = 'LENKUNGSGRUPPE'
      JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id AND s.protokoll_zustand = 'GENEHMIGT'
     WHERE b.standort_id = ${standortId} ORDER BY b.beschlossen_am`.execute(trx);
  return rows;
}

export type Themazeile = Themendaten & { vorgelegt: PlainDate | null };

/** Each Thema with the first day on which it was put before the Lenkungsgruppe, decided and carried out. */
export async function listThemendaten(trx: Trx, standortId: string): Promise<Themazeile[]> {
  const { rows } = await sql<Themazeile>`
    SELECT t.angelegt_am AS gemeldet, min(e.am) FILTER (WHERE e.nach = 'LENKUNGSGRUPPE') AS vorgelegt,
        min(e.am) FILTER (WHERE e.nach = 'BESCHLOSSEN') AS beschlossen,
        min(e.am) FILTER (WHERE e.nach = 'UMGESETZT') AS umgesetzt, bool_or(e.rueckmeldung IS NOT NULL) AS rueckmeldung
      FROM steuerung.thema t
      JOIN steuerung.thema_ereignis e ON e.standort_id = t.standort_id AND e.thema_id = t.id
     WHERE t.standort_id = ${standortId} GROUP BY t.id, t.angelegt_am ORDER BY t.angelegt_am, t.id`.execute(
    trx,
  );
  return rows;
}

/** Days on which the Lenkungsgruppe decided a Handlungskonzept. */
export async function listKonzeptbeschluesse(trx: Trx, standortId: string): Promise<PlainDate[]> {
  const { rows } = await sql<{ tag: PlainDate }>`
    SELECT e.tag FROM steuerung.konzept_ereignis e
      JOIN steuerung.konzept_fassung f ON f.standort_id = e.standort_id AND f.id = e.fassung_id AND f.art = 'HANDLUNGSKONZEPT'
     WHERE e.standort_id = ${standortId} AND e.nach = 'LENKUNGSGRUPPE_BESCHLOSSEN' ORDER BY e.tag`.execute(
    trx,
  );
  return rows.map(({ tag }) => tag);
}
