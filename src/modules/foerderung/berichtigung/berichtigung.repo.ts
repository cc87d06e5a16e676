import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';
import type { Bekanntgabeweg } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import type {
  BerichtigungEreignis,
  Berichtigungsinhalt,
  BerichtigungZustand,
  Gegenstand,
} from './berichtigung.model.ts';

export type Versand = { weg: Bekanntgabeweg; aufgabe_am: PlainDate };

export type Berichtigungszeile = {
  id: string;
  foerderfallId: string;
  standortId: string;
  gegenstand: Gegenstand;
  bezug: string;
  herkunft: 'ANTRAG' | 'AMT';
  zustand: BerichtigungZustand;
  anlass: string;
  /** Signed; before, what is proposed stands with its event. */
  inhalt: Berichtigungsinhalt | null;
  bescheid: Bescheid | null;
  pruefsumme: string | null;
  gezeichnetVon: string | null;
  gezeichnetAm: PlainDate | null;
  bekanntgabe: Versand | null;
  vorbereitetVon: string;
  version: number;
  angelegtAm: PlainDate;
};

const ZEILE = sql`id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", gegenstand, gegenstand_id AS bezug, herkunft,
  zustand, anlass, inhalt,
  bescheid, pruefsumme, gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS "gezeichnetAm", bekanntgabe,
  vorbereitet_von AS "vorbereitetVon", version, angelegt_am AS "angelegtAm"`;

/** undefined: not there or not visible. */
export async function findBerichtigungszeile(trx: Trx, id: string): Promise<Berichtigungszeile | undefined> {
  const { rows } = await sql<Berichtigungszeile>`
    SELECT ${ZEILE} FROM foerderung.berichtigung WHERE id = ${id}`.execute(trx);
  return rows[0];
}

/** Newest first: what the acting account sees of them. */
export async function listBerichtigungszeilen(
  trx: Trx,
  foerderfallId: string,
): Promise<Berichtigungszeile[]> {
  const { rows } = await sql<Berichtigungszeile>`
    SELECT ${ZEILE} FROM foerderung.berichtigung WHERE foerderfall_id = ${foerderfallId} ORDER BY erfasst_am DESC`.execute(
    trx,
  );
  return rows;
}

export type NeueBerichtigung = Pick<
  Berichtigungszeile,
  'id' | 'foerderfallId' | 'standortId' | 'gegenstand' | 'bezug' | 'herkunft' | 'anlass' | 'angelegtAm'
> & { kontoId: string };

/** False while another correction of the same thing is under way. */
export async function insertBerichtigung(trx: Trx, neu: NeueBerichtigung): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.berichtigung (id, foerderfall_id, standort_id, gegenstand, gegenstand_id, herkunft, zustand, anlass, vorbereitet_von,
      angelegt_am)
    VALUES (${neu.id}, ${neu.foerderfallId}, ${neu.standortId}, ${neu.gegenstand}, ${neu.bezug}, ${neu.herkunft}, 'ANGEREGT',
      ${neu.anlass}, ${neu.kontoId}, ${neu.angelegtAm}) ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

export type Berichtigungsstand = Pick<
  Berichtigungszeile,
  | 'zustand'
  | 'inhalt'
  | 'bescheid'
  | 'pruefsumme'
  | 'gezeichnetVon'
  | 'gezeichnetAm'
  | 'bekanntgabe'
  | 'vorbereitetVon'
>;

/** False when the version is no longer the one that was read. */
export async function updateBerichtigung(
  trx: Trx,
  { id, version }: { id: string; version: number },
  neu: Berichtigungsstand,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.berichtigung SET zustand = ${neu.zustand}, inhalt = ${toJson(neu.inhalt)}::jsonb,
      bescheid = ${toJson(neu.bescheid)}::jsonb, pruefsumme = ${neu.pruefsumme}, gezeichnet_von = ${neu.gezeichnetVon},
      gezeichnet_am = ${neu.gezeichnetAm}::date, bekanntgabe = ${toJson(neu.bekanntgabe)}::jsonb,
      vorbereitet_von = ${neu.vorbereitetVon}, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING id`.execute(trx);
  return rows.length === 1;
}

const toJson = (wert: object | null): string | null => (wert === null ? null : JSON.stringify(wert));

export type Berichtigungsereignis = {
  berichtigungId: string;
  lfd: number;
  ereignis: BerichtigungEreignis;
  von: BerichtigungZustand | null;
  nach: BerichtigungZustand;
  grund: string | null;
  angaben: Berichtigungsinhalt | null;
  kontoId: string;
  rolle: Rolle;
  am: PlainDate;
};

export async function insertBerichtigungsereignis(
  trx: Trx,
  neu: Omit<Berichtigungsereignis, 'berichtigungId'> & {
    berichtigung: { id: string; foerderfallId: string; standortId: string };
  },
): Promise<void> {
  const { id, foerderfallId, standortId } = neu.berichtigung;
  await sql`
    INSERT INTO foerderung.berichtigung_ereignis (berichtigung_id, foerderfall_id, standort_id, lfd, ereignis, von, nach, grund, angaben,
      konto_id, rolle, am)
    VALUES (${id}, ${foerderfallId}, ${standortId}, ${neu.lfd}, ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.grund},
      ${toJson(neu.angaben)}::jsonb, ${neu.kontoId}, ${neu.rolle}, ${neu.am})`.execute(trx);
}

/** Oldest first; the Kreis does not see what is only proposed. */
export async function listBerichtigungsereignisse(
  trx: Trx,
  foerderfallId: string,
): Promise<Berichtigungsereignis[]> {
  const { rows } = await sql<Berichtigungsereignis>`
    SELECT berichtigung_id AS "berichtigungId", lfd, ereignis, von, nach, grund, angaben, konto_id AS "kontoId", rolle, am
      FROM foerderung.berichtigung_ereignis WHERE foerderfall_id = ${foerderfallId} ORDER BY erfasst_am, lfd`.execute(
    trx,
  );
  return rows;
}

/** The day on which a Teilbetrag was paid; the trigger asks for the signed Berichtigung. */
export async function updateZahlungstag(trx: Trx, id: string, am: PlainDate): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.rate SET gezahlt_am = ${am}::date, version = version + 1
     WHERE id = ${id} AND zustand = 'GEZAHLT' RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** The day from which a change that was told counts. */
export async function updateAnzeigetag(trx: Trx, id: string, ab: PlainDate): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.aenderungsanzeige SET ab = ${ab}::date, version = version + 1 WHERE id = ${id} RETURNING id`.execute(
    trx,
  );
  return rows.length === 1;
}
