import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Absprachezeile = {
  id: string;
  kontoId: string;
  name: string | null;
  vertretung: string | null;
  /** The other Stelle of who deputises; null: a colleague of the own one. */
  fremdeStelle: string | null;
  von: PlainDate;
  bis: PlainDate;
  alleAkten: boolean;
  akten: number;
  ungedeckt: number;
  aktivVon: PlainDate | null;
  aktivBis: PlainDate | null;
  aktivGrund: string | null;
};

/** Answers OK or why not; the database decides. */
export async function insertAbsprache(
  trx: Trx,
  angabe: { id: string; kontoId: string; von: PlainDate; bis: PlainDate; akteIds: readonly string[] | null },
): Promise<string> {
  const { id, kontoId, von, bis } = angabe;
  const akteIds = angabe.akteIds === null ? null : [...angabe.akteIds];
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.spreche_vertretung_ab(${id}, ${kontoId}, ${von}, ${bis}, ${akteIds}::uuid[]) AS ergebnis`.execute(
    trx,
  );
  return rows[0]?.ergebnis ?? '';
}

/** Agreements that the acting account may see: its own and those for it, as Teamleitung all of the Mandant. */
export async function listAbsprachezeilen(trx: Trx): Promise<Absprachezeile[]> {
  const { rows } = await sql<Absprachezeile>`
    SELECT id, konto_id AS "kontoId", name, vertretung_name AS vertretung, fremde_stelle AS "fremdeStelle",
      gueltig_von AS von, gueltig_bis AS bis,
      alle_akten AS "alleAkten", akten::int AS akten, ungedeckt::int AS ungedeckt, aktiv_von AS "aktivVon", aktiv_bis AS "aktivBis",
      aktiv_grund AS "aktivGrund"
      FROM fall.liste_absprachen()`.execute(trx);
  return rows;
}

export type Aktivierung = { ergebnis: string; akten: number; ungedeckt: number; fremd: boolean };

/**
 * Gives the agreed access for a time; answers OK and how many Akten it opened, how many stay closed to a deputy of another
 * Stelle, or why not. `grundlagetage`: how long a legal basis opens one.
 */
export async function insertTeamvertretung(
  trx: Trx,
  angabe: { id: string; von: PlainDate; bis: PlainDate; grund: string; grundlagetage: number },
): Promise<Aktivierung> {
  const { id, von, bis, grund, grundlagetage } = angabe;
  const { rows } = await sql<Aktivierung>`
    SELECT ergebnis, anzahl AS akten, ungedeckt, fremd
      FROM fall.aktiviere_vertretung(${id}, ${von}, ${bis}, ${grund}, ${grundlagetage})`.execute(trx);
  return rows[0] ?? { ergebnis: '', akten: 0, ungedeckt: 0, fremd: false };
}

/** By the person: ends the agreement. By the Teamleitung: ends what it activated. Answers OK or why not. */
export async function endAbsprache(trx: Trx, id: string): Promise<string> {
  const { rows } = await sql<{ ergebnis: string }>`SELECT fall.beende_absprache(${id}) AS ergebnis`.execute(
    trx,
  );
  return rows[0]?.ergebnis ?? '';
}
