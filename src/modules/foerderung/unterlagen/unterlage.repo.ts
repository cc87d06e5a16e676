import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import type { Unterlagenstelle } from './unterlage.model.ts';

export type Unterlagenzeile = {
  id: string;
  zu: Unterlagenstelle;
  pruefsumme: string;
  von: string;
  am: PlainDate;
};

/** Oldest first; nothing of a Förderfall that the acting account does not see. */
export async function listUnterlagenzeilen(trx: Trx, foerderfallId: string): Promise<Unterlagenzeile[]> {
  const { rows } = await sql<Unterlagenzeile>`
    SELECT id, zu, pruefsumme, hochgeladen_von AS von, am FROM foerderung.unterlage
     WHERE foerderfall_id = ${foerderfallId} AND weiterleitung_id IS NULL ORDER BY erfasst_am, id`.execute(
    trx,
  );
  return rows;
}

/**
 * The Förderfall is in one of these states, and stays there until this transaction ends: a file that comes or goes while
 * somebody signs either belongs to the Fassung or is refused.
 */
export async function lockZustand(
  trx: Trx,
  foerderfallId: string,
  zustaende: readonly FoerderfallZustand[],
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM foerderung.foerderfall WHERE id = ${foerderfallId} AND zustand = ANY (${zustaende}::text[]) FOR SHARE`.execute(
    trx,
  );
  return rows.length === 1;
}

export type NeueUnterlage = {
  id: string;
  foerderfallId: string;
  standortId: string;
  mandantId: string;
  zu: Unterlagenstelle;
  pruefsumme: string;
  von: string;
  am: PlainDate;
};

export async function insertUnterlage(trx: Trx, neu: NeueUnterlage): Promise<void> {
  await sql`
    INSERT INTO foerderung.unterlage (id, foerderfall_id, standort_id, mandant_id, zu, pruefsumme, hochgeladen_von, am)
    VALUES (${neu.id}, ${neu.foerderfallId}, ${neu.standortId}, ${neu.mandantId}, ${neu.zu}, ${neu.pruefsumme}, ${neu.von},
      ${neu.am})`.execute(trx);
}

/** False when there is none that may be removed. */
export async function deleteUnterlagenzeile(trx: Trx, foerderfallId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    DELETE FROM foerderung.unterlage WHERE foerderfall_id = ${foerderfallId} AND id = ${id} RETURNING id`.execute(
    trx,
  );
  return rows.length === 1;
}
