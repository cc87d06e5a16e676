import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Fremdgrundlage } from './fremdvertretung.model.ts';

export type Deckung = {
  akteId: string;
  gedeckt: boolean;
  bis: PlainDate | null;
  rechtsgrundlage: Fremdgrundlage | null;
};

/** Whether the acting account agreed this with somebody of another Stelle; answers OK or why not. */
export async function checkFremdabsprache(trx: Trx, abspracheId: string): Promise<string> {
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.pruefe_fremdabsprache(${abspracheId}) AS ergebnis`.execute(trx);
  return rows[0]?.ergebnis ?? '';
}

/** Own Akten of an own agreement, and what carries each of them; nothing for anybody else. */
export async function listDeckungszeilen(trx: Trx, abspracheId: string): Promise<Deckung[]> {
  const { rows } = await sql<Deckung>`
    SELECT akte_id AS "akteId", gedeckt, bis, rechtsgrundlage FROM fall.liste_deckung(${abspracheId})`.execute(
    trx,
  );
  return rows;
}

/** Answers OK or why not; the database decides. */
export async function insertGrundlage(
  trx: Trx,
  angabe: { abspracheId: string; akteId: string; rechtsgrundlage: Fremdgrundlage },
): Promise<string> {
  const { abspracheId, akteId, rechtsgrundlage } = angabe;
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.nenne_grundlage(${abspracheId}, ${akteId}, ${rechtsgrundlage}) AS ergebnis`.execute(trx);
  return rows[0]?.ergebnis ?? '';
}

/** The other Stelle of those members of the Case Management who belong to one. */
export async function listFremdeStellen(trx: Trx): Promise<Map<string, string>> {
  const { rows } = await sql<{ kontoId: string; stelle: string }>`
    SELECT konto_id AS "kontoId", stelle FROM fall.liste_fremde_mitglieder()`.execute(trx);
  return new Map(rows.map(({ kontoId, stelle }) => [kontoId, stelle]));
}

/** Stellen whose Vertretung for this Akte stands on a consent or a legal basis (then without its id). */
export async function listFremdvertretungen(
  trx: Trx,
  akteId: string,
): Promise<{ einwilligungId: string | null; stelle: string }[]> {
  const { rows } = await sql<{ einwilligungId: string | null; stelle: string }>`
    SELECT einwilligung_id AS "einwilligungId", stelle FROM fall.liste_fremdvertretungen(${akteId})`.execute(
    trx,
  );
  return rows;
}
