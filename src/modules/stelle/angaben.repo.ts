import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Qualifikation } from './qualifikation.model.ts';
import type { Erfassung } from './zeitreihe.model.ts';

export type Profil = {
  stelleId: string;
  lfd: number;
  profil: string;
  schwerpunkt: string | null;
  von: PlainDate;
  erfasstAm: Date;
};

/** Every row ever recorded; of those that begin by a day the last one holds. */
export async function listProfile(trx: Trx, stelleIds: readonly string[]): Promise<Profil[]> {
  if (stelleIds.length === 0) return [];
  const { rows } = await sql<Profil>`
    SELECT stelle_id AS "stelleId", lfd, profil, schwerpunkt, gueltig_von AS von, erfasst_am AS "erfasstAm"
      FROM foerderung.stelle_profil WHERE stelle_id = ANY(${stelleIds}::uuid[]) ORDER BY stelle_id, gueltig_von, lfd`.execute(
    trx,
  );
  return rows;
}

export async function insertProfil(
  trx: Trx,
  stelleId: string,
  neu: { profil: string; schwerpunkt: string | null; von: PlainDate },
  erfassung: Erfassung,
): Promise<void> {
  await sql`
    INSERT INTO foerderung.stelle_profil (stelle_id, lfd, profil, schwerpunkt, gueltig_von, erfasst_am, erfasst_von)
    SELECT ${stelleId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.stelle_profil x WHERE x.stelle_id = ${stelleId}),
      ${neu.profil}, ${neu.schwerpunkt}, ${neu.von}::date, ${erfassung.am}::timestamptz, ${erfassung.von}::uuid`.execute(
    trx,
  );
}

export type Qualifikationszeile = Qualifikation & { besetzungId: string; erfasstAm: Date };

/** Every row ever recorded, oldest first; the last one holds. Empty where row level security hides degrees. */
export async function listQualifikationen(
  trx: Trx,
  besetzungIds: readonly string[],
): Promise<Qualifikationszeile[]> {
  if (besetzungIds.length === 0) return [];
  const { rows } = await sql<Qualifikationszeile>`
    SELECT besetzung_id AS "besetzungId", abschluss, nachgewiesen, grund, erfasst_am AS "erfasstAm"
      FROM foerderung.besetzung_qualifikation WHERE besetzung_id = ANY(${besetzungIds}::uuid[]) ORDER BY besetzung_id, lfd`.execute(
    trx,
  );
  return rows;
}

export async function insertQualifikation(
  trx: Trx,
  { id, standortId }: { id: string; standortId: string },
  neu: Qualifikation,
  erfassung: Erfassung,
): Promise<void> {
  await sql`
    INSERT INTO foerderung.besetzung_qualifikation (besetzung_id, standort_id, lfd, abschluss, nachgewiesen, grund, erfasst_am,
      erfasst_von)
    SELECT ${id}::uuid, ${standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.besetzung_qualifikation x WHERE x.besetzung_id = ${id}),
      ${neu.abschluss}, ${neu.nachgewiesen}::boolean, ${neu.grund}, ${erfassung.am}::timestamptz, ${erfassung.von}::uuid`.execute(
    trx,
  );
}
