import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Eingangsweg, Empfaengerart } from './herkunft.model.ts';
import type { Herkunftsart } from './wertelisten/herkunft.ts';

export type Herkunftszeile = {
  id: string;
  akteId: string;
  art: Herkunftsart;
  eingang: Eingangsweg;
  am: PlainDate;
  version: number;
  siegel: Buffer;
};

/** What is marked in an Akte and was not taken back, the latest first. */
export async function listHerkunftszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Herkunftszeile[]> {
  const { rows } = await sql<Herkunftszeile>`
    SELECT id, akte_id AS "akteId", art, eingang, am, version, siegel FROM fall.herkunft
     WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND aufgehoben_am IS NULL
     ORDER BY am DESC, id DESC`.execute(trx);
  return rows;
}

/** Verweise of an Akte to Stellen of these kinds that answered in words: the day of the last answer. */
export async function listAntwortende(
  trx: Trx,
  mandantId: string,
  akteId: string,
  arten: readonly Empfaengerart[],
): Promise<{ id: string; art: Empfaengerart; am: PlainDate; siegel: Buffer }[]> {
  const { rows } = await sql<{ id: string; art: Empfaengerart; am: PlainDate; siegel: Buffer }>`
    SELECT v.id, v.empfaenger_art AS art, e.am, v.siegel
      FROM fall.verweis v
      CROSS JOIN LATERAL (SELECT max(e.datum) AS am FROM fall.verweis_eintrag e
        WHERE e.mandant_id = v.mandant_id AND e.verweis_id = v.id AND e.art = 'ANTWORT' AND e.siegel IS NOT NULL) e
     WHERE v.mandant_id = ${mandantId} AND v.akte_id = ${akteId} AND v.empfaenger_art = ANY (${[...arten]}::text[])
       AND e.am IS NOT NULL
     ORDER BY e.am DESC, v.id DESC`.execute(trx);
  return rows;
}

export async function insertHerkunft(
  trx: Trx,
  zeile: Omit<Herkunftszeile, 'version'> & { mandantId: string; kontaktId: string | null; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO fall.herkunft (mandant_id, id, akte_id, kontakt_id, art, eingang, am, siegel, erfasst_von)
    VALUES (${zeile.mandantId}, ${zeile.id}, ${zeile.akteId}, ${zeile.kontaktId}, ${zeile.art}, ${zeile.eingang}, ${zeile.am},
      ${zeile.siegel}, ${zeile.kontoId})`.execute(trx);
}

/** Taken back, with the reason in the seal; the row stays as proof. */
export async function saveAufhebung(
  trx: Trx,
  mandantId: string,
  { id, am, siegel }: { id: string; am: PlainDate; siegel: Buffer },
): Promise<void> {
  await sql`UPDATE fall.herkunft SET aufgehoben_am = ${am}, siegel = ${siegel}, version = version + 1
    WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}
