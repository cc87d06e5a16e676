import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kettenschritt } from './kette.model.ts';
import type { Kettenart } from './wertelisten/ketten.ts';

export type Fassungzeile = {
  id: string;
  art: Kettenart;
  nr: number;
  name: string;
  anlass: string | null;
  ziel: string | null;
  quelle: string | null;
  bemerkung: string | null;
  schritte: Kettenschritt[];
  zustand: 'ENTWURF' | 'GUELTIG';
  gueltigVon: PlainDate | null;
  gueltigBis: PlainDate | null;
  version: number;
};

/** All Fassungen that the role may see, of one Kette or of all of the Standort; the latest of each Kette first. */
export async function listFassungzeilen(
  trx: Trx,
  standortId: string,
  ketteId: string | null,
): Promise<Fassungzeile[]> {
  const { rows } = await sql<Fassungzeile>`
    SELECT k.id, k.art, f.nr, f.name, f.anlass, f.ziel, f.quelle, f.bemerkung, f.schritte, f.zustand,
        f.gueltig_von AS "gueltigVon", f.gueltig_bis AS "gueltigBis", f.version
      FROM steuerung.kette k
      JOIN steuerung.kette_fassung f ON f.standort_id = k.standort_id AND f.kette_id = k.id
     WHERE k.standort_id = ${standortId} AND (${ketteId}::uuid IS NULL OR k.id = ${ketteId}::uuid)
     ORDER BY k.id, f.nr DESC`.execute(trx);
  return rows;
}

export type Fassungangabe = Pick<
  Fassungzeile,
  'name' | 'anlass' | 'ziel' | 'quelle' | 'bemerkung' | 'schritte'
> & { erklaert: readonly string[]; kontoId: string };
type Fassungort = { ketteId: string; nr: number };

export async function insertKette(
  trx: Trx,
  standortId: string,
  neu: { id: string; art: Kettenart; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.kette (standort_id, id, art, angelegt_von)
    VALUES (${standortId}, ${neu.id}, ${neu.art}, ${neu.kontoId})`.execute(trx);
}

/** false: somebody else began this Fassung at the same time. */
export async function insertFassung(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
  neu: Fassungangabe,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.kette_fassung (standort_id, kette_id, nr, name, anlass, ziel, quelle,
      bemerkung, schritte, erklaert, bearbeitet_von)
    VALUES (${standortId}, ${ketteId}, ${nr}, ${neu.name}, ${neu.anlass}, ${neu.ziel}, ${neu.quelle}, ${neu.bemerkung},
      ${JSON.stringify(neu.schritte)}::jsonb, ${[...neu.erklaert]}::text[], ${neu.kontoId})
    ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function updateFassungzeile(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
  neu: Fassungangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.kette_fassung
       SET name = ${neu.name}, anlass = ${neu.anlass}, ziel = ${neu.ziel}, quelle = ${neu.quelle}, bemerkung = ${neu.bemerkung},
         schritte = ${JSON.stringify(neu.schritte)}::jsonb, erklaert = ${[...neu.erklaert]}::text[], version = version + 1,
         bearbeitet_von = ${neu.kontoId}
     WHERE standort_id = ${standortId} AND kette_id = ${ketteId} AND nr = ${nr} AND version = ${version}
       AND zustand = 'ENTWURF'`.execute(trx);
  return numAffectedRows === 1n;
}

/** false: it is no draft any more. */
export async function deleteFassungzeile(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
): Promise<boolean> {
  const { numAffectedRows } = await sql`DELETE FROM steuerung.kette_fassung
     WHERE standort_id = ${standortId} AND kette_id = ${ketteId} AND nr = ${nr} AND zustand = 'ENTWURF'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function setFassungfreigabe(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
  akt: { version: number; kontoId: string; gueltigVon: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.kette_fassung
       SET zustand = 'GUELTIG', gueltig_von = ${akt.gueltigVon}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND kette_id = ${ketteId} AND nr = ${nr} AND version = ${akt.version}
       AND zustand = 'ENTWURF'`.execute(trx);
  return numAffectedRows === 1n;
}

/** Ends what holds longer than this day, except one Fassung. */
export async function setVorgaengerende(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
  akt: { kontoId: string; gueltigBis: PlainDate },
): Promise<void> {
  await sql`UPDATE steuerung.kette_fassung
       SET gueltig_bis = ${akt.gueltigBis}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND kette_id = ${ketteId} AND nr <> ${nr} AND zustand = 'GUELTIG'
       AND (gueltig_bis IS NULL OR gueltig_bis > ${akt.gueltigBis}::date)`.execute(trx);
}

/** false: somebody else was faster. */
export async function setFassungsende(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: Fassungort,
  akt: { version: number; kontoId: string; gueltigBis: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.kette_fassung
       SET gueltig_bis = ${akt.gueltigBis}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND kette_id = ${ketteId} AND nr = ${nr} AND version = ${akt.version}
       AND zustand = 'GUELTIG'`.execute(trx);
  return numAffectedRows === 1n;
}

/** In the domain fall: the steps that hold today, through a function. */
export async function findKettenschritte(
  trx: Trx,
  ketteId: string,
): Promise<Pick<Fassungzeile, 'nr' | 'name' | 'schritte'> | undefined> {
  const { rows } = await sql<Pick<Fassungzeile, 'nr' | 'name' | 'schritte'>>`
    SELECT nr, name, schritte FROM fall.lies_kette(${ketteId})`.execute(trx);
  return rows[0];
}
