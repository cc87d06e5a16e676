import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Ansatz } from './ueberblick.model.ts';

export type Ansatzzeile = Omit<Ansatz, 'frische'> & { bestaetigtAm: PlainDate; gueltigBis: PlainDate | null };

/** Angebote of a Standort that are in the directory and not over. */
export async function listAnsaetze(
  trx: Trx,
  standortId: string,
  { heute, nurBeratung, hoechstens }: { heute: PlainDate; nurBeratung: boolean; hoechstens: number },
): Promise<Ansatzzeile[]> {
  const { rows } = await sql<Ansatzzeile>`
    SELECT id, angaben ->> 'art' AS art, angaben -> 'bereiche' AS bereiche, angaben -> 'zielgruppen' AS zielgruppen, angaben -> 'gebiete' AS gebiete,
        jsonb_path_query_array(angaben, '$.orte[*].ort ? (@ != null)') AS orte, angaben #>> '{plaetze,stand}' AS stand,
        bestaetigt_am AS "bestaetigtAm", gueltig_bis AS "gueltigBis"
      FROM steuerung.angebot
     WHERE standort_id = ${standortId} AND zustand = 'GUELTIG' AND (gueltig_bis IS NULL OR gueltig_bis >= ${heute})
       AND (NOT ${nurBeratung} OR angaben ->> 'art' = 'BERATUNG')
     ORDER BY id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}
