import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Entstehung,
  Funktionsebene,
  Gremiumart,
  Mitgliedsherkunft,
  Turnus,
  Unterart,
} from './wertelisten/gremien.ts';
import type { Institutionstyp } from './wertelisten/institutionen.ts';

export type Gremiumzeile = {
  id: string;
  art: Gremiumart;
  unterart: Unterart | null;
  name: string;
  entstehung: Entstehung;
  beschlussDokument: string | null;
  beschlussAm: PlainDate | null;
  auftrag: string | null;
  beginn: PlainDate;
  ende: PlainDate | null;
  oberId: string | null;
  ober: string | null;
  turnus: Turnus;
  quorum: number | null;
  version: number;
};
export type Mitgliedzeile = {
  id: string;
  gremiumId: string;
  institutionstyp: Institutionstyp;
  institution: string;
  herkunft: Mitgliedsherkunft;
  funktionsebene: Funktionsebene;
  entscheidet: boolean;
  stellvertretung: Funktionsebene | null;
  stellvertretungEntscheidet: boolean | null;
  von: PlainDate;
  bis: PlainDate | null;
};

const SPALTEN = sql`g.id, g.art, g.unterart, g.name, g.entstehung, g.beschluss_dokument AS "beschlussDokument",
  g.beschluss_am AS "beschlussAm", g.auftrag, g.beginn, g.ende, g.ober_id AS "oberId", o.name AS ober, g.turnus, g.quorum, g.version`;
const MIT_OBER = sql`steuerung.gremium g
  LEFT JOIN steuerung.gremium o ON o.standort_id = g.standort_id AND o.id = g.ober_id`;
const SITZSPALTEN = sql`id, gremium_id AS "gremiumId", institutionstyp, institution, herkunft, funktionsebene, entscheidet,
  stellvertretung, stellvertretung_entscheidet AS "stellvertretungEntscheidet", von, bis`;

/** All bodies of a Standort with the next Sitzung from a day on, the Lenkungsgruppe first, ended ones last. */
export async function listGremienzeilen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<(Gremiumzeile & { naechsteSitzung: PlainDate | null })[]> {
  const { rows } = await sql<Gremiumzeile & { naechsteSitzung: PlainDate | null }>`
    SELECT ${SPALTEN}, (SELECT min(s.datum) FROM steuerung.gremiensitzung s WHERE s.standort_id = g.standort_id
        AND s.gremium_id = g.id AND s.zustand = 'GEPLANT' AND s.datum >= ${stichtag}::date) AS "naechsteSitzung"
      FROM ${MIT_OBER}
     WHERE g.standort_id = ${standortId}
     ORDER BY coalesce(g.ende < ${stichtag}::date, false), g.art <> 'LENKUNGSGRUPPE', g.name COLLATE "C", g.id`.execute(
    trx,
  );
  return rows;
}

export async function findGremiumzeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Gremiumzeile | undefined> {
  const { rows } = await sql<Gremiumzeile>`
    SELECT ${SPALTEN} FROM ${MIT_OBER} WHERE g.standort_id = ${standortId} AND g.id = ${id}`.execute(trx);
  return rows[0];
}

export type Gremiumangabe = Omit<Gremiumzeile, 'ober' | 'version'> & { kontoId: string };

export async function insertGremium(trx: Trx, standortId: string, neu: Gremiumangabe): Promise<void> {
  await sql`INSERT INTO steuerung.gremium (standort_id, id, art, unterart, name, entstehung, beschluss_dokument, beschluss_am,
      auftrag, beginn, ende, ober_id, turnus, quorum, bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.art}, ${neu.unterart}, ${neu.name}, ${neu.entstehung}, ${neu.beschlussDokument},
      ${neu.beschlussAm}, ${neu.auftrag}, ${neu.beginn}, ${neu.ende}, ${neu.oberId}, ${neu.turnus}, ${neu.quorum}, ${neu.kontoId})`.execute(
    trx,
  );
}

/** false: somebody else was faster. */
export async function updateGremiumzeile(
  trx: Trx,
  standortId: string,
  neu: Gremiumangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremium
       SET art = ${neu.art}, unterart = ${neu.unterart}, name = ${neu.name}, entstehung = ${neu.entstehung},
         beschluss_dokument = ${neu.beschlussDokument}, beschluss_am = ${neu.beschlussAm}, auftrag = ${neu.auftrag},
         beginn = ${neu.beginn}, ende = ${neu.ende}, ober_id = ${neu.oberId}, turnus = ${neu.turnus}, quorum = ${neu.quorum},
         version = version + 1, bearbeitet_von = ${neu.kontoId}
     WHERE standort_id = ${standortId} AND id = ${neu.id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** All seats of the bodies of a Standort, also ended ones. */
export async function listSitze(trx: Trx, standortId: string): Promise<Mitgliedzeile[]> {
  const { rows } = await sql<Mitgliedzeile>`
    SELECT ${SITZSPALTEN} FROM steuerung.gremium_mitglied WHERE standort_id = ${standortId}
     ORDER BY institution COLLATE "C", von, id`.execute(trx);
  return rows;
}

/** The seats of one Gremium, those that last first. */
export async function listMitgliederzeilen(
  trx: Trx,
  standortId: string,
  gremiumId: string,
): Promise<Mitgliedzeile[]> {
  const { rows } = await sql<Mitgliedzeile>`
    SELECT ${SITZSPALTEN} FROM steuerung.gremium_mitglied WHERE standort_id = ${standortId} AND gremium_id = ${gremiumId}
     ORDER BY bis IS NOT NULL, institution COLLATE "C", von, id`.execute(trx);
  return rows;
}

export async function insertMitglied(
  trx: Trx,
  standortId: string,
  neu: Omit<Mitgliedzeile, 'bis'> & { kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.gremium_mitglied (standort_id, gremium_id, id, institutionstyp, institution, herkunft,
      funktionsebene, entscheidet, stellvertretung, stellvertretung_entscheidet, von, erfasst_von)
    VALUES (${standortId}, ${neu.gremiumId}, ${neu.id}, ${neu.institutionstyp}, ${neu.institution}, ${neu.herkunft},
      ${neu.funktionsebene}, ${neu.entscheidet}, ${neu.stellvertretung}, ${neu.stellvertretungEntscheidet}, ${neu.von},
      ${neu.kontoId})`.execute(trx);
}

/** false: it has ended already. */
export async function setMitgliedsende(
  trx: Trx,
  standortId: string,
  { gremiumId, id, bis }: { gremiumId: string; id: string; bis: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremium_mitglied SET bis = ${bis}
     WHERE standort_id = ${standortId} AND gremium_id = ${gremiumId} AND id = ${id} AND bis IS NULL`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}
