import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Profil } from '../kennzahl/kennzahl.model.ts';
import type { Berichtsergebnis } from './bericht.contract.ts';
import type { BerichtFuer, Berichtstabelle, Takt } from './bericht.model.ts';

export type Lieferungszeile = { id: string; takt: Takt; naechsteAm: PlainDate; kontoId: string };

/** The delivery that runs for a report. */
export async function findLieferung(trx: Trx, berichtId: string): Promise<Lieferungszeile | undefined> {
  const { rows } = await sql<Lieferungszeile>`
    SELECT l.id, l.takt, l.naechste_am AS "naechsteAm", l.konto_id AS "kontoId" FROM bericht.lieferung l
     WHERE l.bericht_id = ${berichtId} AND l.beendet_am IS NULL`.execute(trx);
  return rows[0];
}

export type Empfaengerzeile = { kontoId: string; mail: boolean; beendet: boolean };

export async function listEmpfaenger(trx: Trx, lieferungId: string): Promise<Empfaengerzeile[]> {
  const { rows } = await sql<Empfaengerzeile>`
    SELECT e.konto_id AS "kontoId", e.mail, e.beendet_am IS NOT NULL AS beendet FROM bericht.lieferung_empfaenger e
     WHERE e.lieferung_id = ${lieferungId} ORDER BY e.konto_id`.execute(trx);
  return rows;
}

/** Accounts that may see a report of the own Standort or of the Land today. */
export async function listBerichtsrollen(
  trx: Trx,
  fuer: BerichtFuer,
  tag: PlainDate,
): Promise<{ kontoId: string; name: string }[]> {
  const { rows } = await sql<{ kontoId: string; name: string }>`
    SELECT r.konto_id AS "kontoId", r.name FROM bericht.finde_berichtsrollen(${fuer}, (SELECT kontext.standort_id()), ${tag}) r
     ORDER BY r.name, r.konto_id`.execute(trx);
  return rows;
}

export async function insertLieferung(
  trx: Trx,
  zeile: { id: string; berichtId: string; takt: Takt; naechsteAm: PlainDate; empfaenger: readonly string[] },
): Promise<void> {
  await sql`
    INSERT INTO bericht.lieferung (id, bericht_id, takt, naechste_am, konto_id, rolle, standort_id, mandant_id)
    VALUES (${zeile.id}, ${zeile.berichtId}, ${zeile.takt}, ${zeile.naechsteAm}, (SELECT kontext.konto_id()), (SELECT kontext.rolle()),
      (SELECT kontext.standort_id()), (SELECT kontext.mandant_id()))`.execute(trx);
  await sql`
    INSERT INTO bericht.lieferung_empfaenger (lieferung_id, konto_id)
    SELECT ${zeile.id}, k FROM unnest(${[...zeile.empfaenger]}::uuid[]) k`.execute(trx);
}

export async function updateLieferungsende(trx: Trx, id: string, am: PlainDate): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.lieferung SET beendet_am = ${am} WHERE id = ${id} AND beendet_am IS NULL`.execute(trx);
  return numAffectedRows === 1n;
}

/** The own account wants no more of it. */
export async function updateEmpfangsende(trx: Trx, id: string, am: PlainDate): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.lieferung_empfaenger SET beendet_am = ${am}
     WHERE lieferung_id = ${id} AND konto_id = (SELECT kontext.konto_id()) AND beendet_am IS NULL`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function updateLieferungsmail(trx: Trx, id: string, mail: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.lieferung_empfaenger SET mail = ${mail}
     WHERE lieferung_id = ${id} AND konto_id = (SELECT kontext.konto_id()) AND beendet_am IS NULL`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export type Faellige = {
  lieferungId: string;
  takt: Takt;
  faelligAm: PlainDate;
  titel: string;
  notiz: string;
  profil: Profil;
  tabellen: readonly Berichtstabelle[];
  /** null: nobody may see it on this day. */
  kontoId: string | null;
  mail: boolean | null;
  mitgliedschaftId: string | null;
  rolle: Rolle | null;
  standortId: string | null;
  mandantId: string | null;
};

/** What is due, with each recipient who may see it today. For the job. */
export async function listFaelligeLieferungen(trx: Trx, tag: PlainDate): Promise<Faellige[]> {
  const { rows } = await sql<Faellige>`
    SELECT lieferung_id AS "lieferungId", takt, faellig_am AS "faelligAm", titel, notiz, profil, tabellen, konto_id AS "kontoId", mail,
           mitgliedschaft_id AS "mitgliedschaftId", rolle, standort_id AS "standortId", mandant_id AS "mandantId"
      FROM bericht.liste_faellige_lieferungen(${tag})`.execute(trx);
  return rows;
}

/** False: it lies there already, or the account may not or wants not see it any more. For the job. */
export async function insertZustellung(
  trx: Trx,
  zeile: {
    id: string;
    lieferungId: string;
    mitgliedschaftId: string;
    faelligAm: PlainDate;
    am: PlainDate;
    titel: string;
    inhalt: Berichtsergebnis;
    pruefsumme: string;
  },
): Promise<boolean> {
  const { rows } = await sql<{ neu: boolean }>`
    SELECT bericht.stelle_bericht_zu(${zeile.id}, ${zeile.lieferungId}, ${zeile.mitgliedschaftId}, ${zeile.faelligAm}, ${zeile.am},
      ${zeile.titel}, ${JSON.stringify(zeile.inhalt)}::jsonb, ${zeile.pruefsumme}) AS neu`.execute(trx);
  return rows[0]?.neu === true;
}

export async function setNaechsteLieferung(trx: Trx, id: string, naechsteAm: PlainDate): Promise<boolean> {
  const { rows } = await sql<{ neu: boolean }>`
    SELECT bericht.setze_lieferung(${id}, ${naechsteAm}) AS neu`.execute(trx);
  return rows[0]?.neu === true;
}

export type Zustellungszeile = {
  id: string;
  titel: string;
  faelligAm: PlainDate;
  zugestelltAm: Date;
  gelesen: boolean;
};

/** The own inbox in the role of today. */
export async function listZustellungszeilen(trx: Trx): Promise<Zustellungszeile[]> {
  const { rows } = await sql<Zustellungszeile>`
    SELECT z.id, z.titel, z.faellig_am AS "faelligAm", z.zugestellt_am AS "zugestelltAm", z.gelesen_am IS NOT NULL AS gelesen
      FROM bericht.zustellung z WHERE z.konto_id = (SELECT kontext.konto_id())
     ORDER BY z.zugestellt_am DESC LIMIT 200`.execute(trx);
  return rows;
}

export async function countUngelesene(trx: Trx): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM bericht.zustellung z
     WHERE z.konto_id = (SELECT kontext.konto_id()) AND z.gelesen_am IS NULL`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

export async function findZustellung(
  trx: Trx,
  id: string,
): Promise<(Zustellungszeile & { inhalt: Berichtsergebnis; pruefsumme: string }) | undefined> {
  const { rows } = await sql<Zustellungszeile & { inhalt: Berichtsergebnis; pruefsumme: string }>`
    SELECT z.id, z.titel, z.faellig_am AS "faelligAm", z.zugestellt_am AS "zugestelltAm", z.gelesen_am IS NOT NULL AS gelesen,
           z.inhalt, z.pruefsumme
      FROM bericht.zustellung z WHERE z.id = ${id}`.execute(trx);
  return rows[0];
}

export async function updateGelesen(trx: Trx, id: string): Promise<void> {
  await sql`UPDATE bericht.zustellung SET gelesen_am = clock_timestamp() WHERE id = ${id} AND gelesen_am IS NULL`.execute(
    trx,
  );
}
