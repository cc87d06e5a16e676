import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Beitragsart, Beitragszustand } from '#src/modules/austausch/felder.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Ablagelage, AblageZu } from './ablage.model.ts';

/** The contribution beside which a file lies; undefined: not there, or not for the caller. */
async function findBeitragslage(trx: Trx, id: string): Promise<Ablagelage | undefined> {
  const { rows } = await sql<{
    standortId: string | null;
    art: Beitragsart;
    zustand: Beitragszustand;
    verfasstVon: string;
    version: number;
  }>`SELECT standort_id AS "standortId", art, zustand, verfasst_von AS "verfasstVon", version
       FROM steuerung.austausch_beitrag WHERE id = ${id}`.execute(trx);
  const [zeile] = rows;
  if (zeile === undefined) return undefined;
  const { standortId, zustand, version, ...rest } = zeile;
  return { zu: 'BEITRAG', standortId, zustand, protokoll: null, beitrag: { ...rest, zustand }, version };
}

/** What decides about the files of an object; undefined: not there, or not for the caller. */
export async function findAblagelage(trx: Trx, zu: AblageZu, id: string): Promise<Ablagelage | undefined> {
  if (zu === 'BEITRAG') return findBeitragslage(trx, id);
  const { rows } = await sql<{
    standortId: string;
    zustand: string;
    protokoll: string | null;
    version: number;
  }>`
    SELECT standort_id AS "standortId", zustand, NULL AS protokoll, version FROM steuerung.vereinbarung
     WHERE standort_id = (SELECT kontext.standort_id()) AND id = ${id} AND ${zu} = 'VEREINBARUNG'
    UNION ALL
    SELECT standort_id, zustand, protokoll_zustand, version FROM steuerung.gremiensitzung
     WHERE standort_id = (SELECT kontext.standort_id()) AND id = ${id} AND ${zu} = 'SITZUNG'
    UNION ALL
    SELECT standort_id, zustand, NULL, version FROM steuerung.vorlage
     WHERE standort_id = (SELECT kontext.standort_id()) AND id = ${id} AND ${zu} = 'VORLAGE'`.execute(trx);
  const [zeile] = rows;
  return zeile && { zu, beitrag: null, ...zeile };
}

export type Ablagezeile = {
  id: string;
  dateiId: string;
  nameSiegel: Buffer;
  standortId: string | null;
  herkunft: string | null;
  groesse: number;
  pruefsumme: string;
  geprueftVon: string;
  am: PlainDate;
  abFassung: number | null;
  bisFassung: number | null;
};

/** Files of an object that the caller may see, oldest first; `id`: this one alone. */
export async function listAblagezeilen(
  trx: Trx,
  wo: { objektId: string; id: string | null; stichtag: PlainDate },
): Promise<Ablagezeile[]> {
  const { objektId, id, stichtag } = wo;
  const { rows } = await sql<Ablagezeile>`
    SELECT a.id, d.id AS "dateiId", d.name_siegel AS "nameSiegel", a.standort_id AS "standortId", d.groesse, a.pruefsumme, a.geprueft_von AS "geprueftVon", a.am,
        a.ab_fassung AS "abFassung", a.bis_fassung AS "bisFassung",
        (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = a.standort_id
          ORDER BY n.gueltig_von <= ${stichtag}::date DESC, abs(n.gueltig_von - ${stichtag}::date) LIMIT 1) AS herkunft
      FROM steuerung.ablage a JOIN technik.datei d ON d.ablage_id = a.id
     WHERE (a.beitrag_id = ${objektId} OR a.vereinbarung_id = ${objektId} OR a.sitzung_id = ${objektId} OR a.vorlage_id = ${objektId})
       AND (${id}::uuid IS NULL OR a.id = ${id}::uuid)
     ORDER BY a.erfasst_am, a.id LIMIT 200`.execute(trx);
  return rows;
}

export type NeueAblage = {
  id: string;
  standortId: string | null;
  zu: AblageZu;
  objektId: string;
  abFassung: number | null;
  pruefsumme: string;
  geprueftVon: string;
  am: PlainDate;
};

export async function insertAblage(trx: Trx, neu: NeueAblage): Promise<void> {
  const bei = (zu: AblageZu) => (neu.zu === zu ? neu.objektId : null);
  await sql`INSERT INTO steuerung.ablage (id, standort_id, beitrag_id, vereinbarung_id, sitzung_id, vorlage_id, ab_fassung, pruefsumme,
      geprueft_von, am)
    VALUES (${neu.id}, ${neu.standortId}, ${bei('BEITRAG')}, ${bei('VEREINBARUNG')}, ${bei('SITZUNG')}, ${bei('VORLAGE')},
      ${neu.abFassung}, ${neu.pruefsumme}, ${neu.geprueftVon}, ${neu.am})`.execute(trx);
}

/** The file belongs to no Fassung after this one; false: another took its place meanwhile. */
export async function setBisFassung(
  trx: Trx,
  { id, objektId }: { id: string; objektId: string },
  fassung: number,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`UPDATE steuerung.ablage SET bis_fassung = ${fassung}
    WHERE id = ${id} AND beitrag_id = ${objektId} AND bis_fassung IS NULL RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** The file and its pieces go with the row. False when there is none that may go. */
export async function deleteAblagezeile(trx: Trx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    id: string;
  }>`DELETE FROM steuerung.ablage WHERE id = ${id} RETURNING id`.execute(trx);
  return rows.length === 1;
}
