import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anlass } from './kennzahl.contract.ts';
import type { Kennzahlfrage, Kennzahltabelle, Profil } from './kennzahl.model.ts';

export type Veroeffentlichungszeile = {
  id: string;
  kennzahl: string;
  version: number;
  ausgabe: number;
  anlass: Anlass;
  land: boolean;
  profil: Profil;
  freigegebenAm: PlainDate;
  pruefsumme: string;
  schluessel: string;
  tabelle: Kennzahltabelle;
};

/** Published tables of a Kennzahl that the account may see, newest first. */
export async function listVeroeffentlichungszeilen(
  trx: Trx,
  kennzahl: string,
): Promise<Veroeffentlichungszeile[]> {
  const { rows } = await sql<Veroeffentlichungszeile>`
    SELECT id, kennzahl, kennzahl_version AS version, ausgabe, anlass, standort_id IS NULL AS land, profil,
           freigegeben_am::text AS "freigegebenAm", pruefsumme, schluessel, tabelle
      FROM bericht.veroeffentlichung WHERE kennzahl = ${kennzahl}
     ORDER BY erfasst_am DESC LIMIT 200`.execute(trx);
  return rows;
}

/** One published table with the question it answers. */
export async function findVeroeffentlichung(
  trx: Trx,
  id: string,
): Promise<(Veroeffentlichungszeile & { frage: Kennzahlfrage }) | undefined> {
  const { rows } = await sql<Veroeffentlichungszeile & { frage: Kennzahlfrage }>`
    SELECT id, kennzahl, kennzahl_version AS version, ausgabe, anlass, standort_id IS NULL AS land, profil,
           freigegeben_am::text AS "freigegebenAm", pruefsumme, schluessel, tabelle, frage
      FROM bericht.veroeffentlichung WHERE id = ${id}`.execute(trx);
  return rows[0];
}

export async function insertVeroeffentlichung(
  trx: Trx,
  zeile: {
    id: string;
    land: boolean;
    schluessel: string;
    ausgabe: number;
    kennzahl: string;
    version: number;
    profil: Profil;
    frage: object;
    tabelle: Kennzahltabelle;
    pruefsumme: string;
    anlass: Anlass;
    am: PlainDate;
  },
): Promise<void> {
  await sql`
    INSERT INTO bericht.veroeffentlichung (id, standort_id, schluessel, ausgabe, kennzahl, kennzahl_version, profil, frage, tabelle,
      pruefsumme, anlass, freigegeben_von, freigegeben_am)
    VALUES (${zeile.id}, CASE WHEN ${zeile.land} THEN NULL ELSE (SELECT kontext.standort_id()) END, ${zeile.schluessel}, ${zeile.ausgabe},
      ${zeile.kennzahl}, ${zeile.version}, ${zeile.profil}, ${JSON.stringify(zeile.frage)}::jsonb, ${JSON.stringify(zeile.tabelle)}::jsonb,
      ${zeile.pruefsumme}, ${zeile.anlass}, (SELECT kontext.konto_id()), ${zeile.am})`.execute(trx);
}
