import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Names of members of staff by account id, in the transaction of any domain; closed and deleted accounts may miss. */
export async function listNamen(trx: Trx, kontoIds: readonly string[]): Promise<Map<string, string>> {
  if (kontoIds.length === 0) return new Map();
  const ids = [...new Set(kontoIds)];
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM benutzer.liste_namen(${ids}::uuid[])`.execute(trx);
  return new Map(rows.map((zeile) => [zeile.id, zeile.name]));
}

export type Mitglied = {
  kontoId: string;
  mitgliedschaftId: string;
  name: string;
  rolle: Rolle;
  vertretung: boolean;
};

/** Members of the acting person's verantwortliche Stelle on the day, by name: to choose who takes a Fall over. */
export async function listMitglieder(trx: Trx, stichtag: PlainDate): Promise<Mitglied[]> {
  const { rows } = await sql<{
    konto_id: string;
    mitgliedschaft_id: string;
    name: string;
    rolle: Rolle;
    art: string;
  }>`SELECT * FROM benutzer.liste_mitglieder(${stichtag}::date)`.execute(trx);
  return rows.map((zeile) => ({
    kontoId: zeile.konto_id,
    mitgliedschaftId: zeile.mitgliedschaft_id,
    name: zeile.name,
    rolle: zeile.rolle,
    vertretung: zeile.art === 'VERTRETUNG',
  }));
}
