import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Vereinbarungsart } from './wertelisten/ketten.ts';

export type Vereinbarungzeile = {
  id: string;
  art: Vereinbarungsart;
  titel: string;
  gegenstand: string;
  ablauf: string | null;
  daten: string | null;
  partner: { art: (typeof EMPFAENGERART_CODES)[number]; name: string }[];
  anlagen: { titel: string; fundstelle: string }[];
  ketteId: string | null;
  beginn: PlainDate;
  ende: PlainDate | null;
  pruefenAm: PlainDate;
  zustand: 'ENTWURF' | 'UNTERZEICHNET' | 'GEKUENDIGT';
  unterzeichnetAm: PlainDate | null;
  gekuendigtZum: PlainDate | null;
  grund: string | null;
  pruefvermerk: string | null;
  version: number;
};
type Akt = { id: string; version: number; kontoId: string };

/** All of the Standort that the role may see, or one. */
export async function listVereinbarungzeilen(
  trx: Trx,
  standortId: string,
  id: string | null,
): Promise<Vereinbarungzeile[]> {
  const { rows } = await sql<Vereinbarungzeile>`
    SELECT id, art, titel, gegenstand, ablauf, daten, partner, anlagen, kette_id AS "ketteId", beginn, ende,
        pruefen_am AS "pruefenAm", zustand, unterzeichnet_am AS "unterzeichnetAm", gekuendigt_zum AS "gekuendigtZum", grund,
        pruefvermerk, version
      FROM steuerung.vereinbarung
     WHERE standort_id = ${standortId} AND (${id}::uuid IS NULL OR id = ${id}::uuid)
     ORDER BY pruefen_am, titel COLLATE "C", id`.execute(trx);
  return rows;
}

export type Vereinbarungangabe = Pick<
  Vereinbarungzeile,
  | 'id'
  | 'art'
  | 'titel'
  | 'gegenstand'
  | 'ablauf'
  | 'daten'
  | 'partner'
  | 'anlagen'
  | 'ketteId'
  | 'beginn'
  | 'ende'
  | 'pruefenAm'
> & { erklaert: readonly string[]; kontoId: string };

export async function insertVereinbarung(
  trx: Trx,
  standortId: string,
  neu: Vereinbarungangabe,
): Promise<void> {
  await sql`INSERT INTO steuerung.vereinbarung (standort_id, id, art, titel, gegenstand, ablauf, daten, partner, anlagen, kette_id,
      beginn, ende, pruefen_am, erklaert, bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.art}, ${neu.titel}, ${neu.gegenstand}, ${neu.ablauf}, ${neu.daten},
      ${JSON.stringify(neu.partner)}::jsonb, ${JSON.stringify(neu.anlagen)}::jsonb, ${neu.ketteId}, ${neu.beginn}, ${neu.ende},
      ${neu.pruefenAm}, ${[...neu.erklaert]}::text[], ${neu.kontoId})`.execute(trx);
}

/** false: signed meanwhile, or somebody else was faster. */
export async function updateVereinbarungzeile(
  trx: Trx,
  standortId: string,
  neu: Vereinbarungangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vereinbarung
       SET art = ${neu.art}, titel = ${neu.titel}, gegenstand = ${neu.gegenstand}, ablauf = ${neu.ablauf}, daten = ${neu.daten},
         partner = ${JSON.stringify(neu.partner)}::jsonb, anlagen = ${JSON.stringify(neu.anlagen)}::jsonb, kette_id = ${neu.ketteId},
         beginn = ${neu.beginn}, ende = ${neu.ende}, pruefen_am = ${neu.pruefenAm}, erklaert = ${[...neu.erklaert]}::text[],
         version = version + 1, bearbeitet_von = ${neu.kontoId}
     WHERE standort_id = ${standortId} AND id = ${neu.id} AND version = ${version} AND zustand = 'ENTWURF'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function setUnterzeichnung(
  trx: Trx,
  standortId: string,
  { id, version, kontoId }: Akt,
  am: PlainDate,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vereinbarung
       SET zustand = 'UNTERZEICHNET', unterzeichnet_am = ${am}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version} AND zustand = 'ENTWURF'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function setPruefung(
  trx: Trx,
  standortId: string,
  { id, version, kontoId }: Akt,
  { vermerk, pruefenAm, ende }: { vermerk: string; pruefenAm: PlainDate; ende: PlainDate | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vereinbarung
       SET pruefvermerk = ${vermerk}, pruefen_am = ${pruefenAm}, ende = ${ende}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version} AND zustand = 'UNTERZEICHNET'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function setKuendigung(
  trx: Trx,
  standortId: string,
  { id, version, kontoId }: Akt,
  { zum, grund }: { zum: PlainDate; grund: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vereinbarung
       SET zustand = 'GEKUENDIGT', gekuendigt_zum = ${zum}, grund = ${grund}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version} AND zustand = 'UNTERZEICHNET'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}
