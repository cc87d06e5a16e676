import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Members of the own verantwortliche Stelle on a day. */
export async function listMitglieder(
  trx: Trx,
  stichtag: PlainDate,
): Promise<{ kontoId: string; name: string; rolle: string }[]> {
  const { rows } = await sql<{ kontoId: string; name: string; rolle: string }>`
    SELECT konto_id AS "kontoId", name, rolle FROM benutzer.liste_mitglieder(${stichtag})`.execute(trx);
  return rows;
}

const namen = createAnweisung(
  (_trx, { ids }: { ids: readonly string[] }) =>
    sql<{ id: string; name: string }>`SELECT id, name FROM benutzer.liste_namen(${ids}::uuid[])`,
);

/** Names of members of staff, for "recorded by". */
export async function listNamen(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await namen(trx, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type Erteilung = { ergebnis: string; einwilligungId: string | null; bis: PlainDate };

/**
 * Answers OK with the last day, and the consent where the deputy belongs to another Stelle; else why not. The database
 * decides.
 */
export async function insertVertretung(
  trx: Trx,
  angabe: { akteId: string; kontoId: string; von: PlainDate; bis: PlainDate; grund: string },
): Promise<Erteilung> {
  const { akteId, kontoId, von, bis, grund } = angabe;
  const { rows } = await sql<Erteilung>`
    SELECT ergebnis, einwilligung_id AS "einwilligungId", bis
      FROM fall.erteile_vertretung(${akteId}, ${kontoId}, ${von}, ${bis}, ${grund})`.execute(trx);
  return rows[0] ?? { ergebnis: '', einwilligungId: null, bis };
}
