import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Programm } from './doppelfoerderung.model.ts';
import type { Kofinanzierer } from './kofinanzierung.model.ts';

export type Kofinanzierungszeile = {
  id: string;
  stelle: string;
  quelle: Kofinanzierer;
  betrag: number;
  von: PlainDate;
  bis: PlainDate;
  beleg: string;
  gestrichen: boolean;
};

/** In the order they were entered; what was struck out stays visible. */
export async function listKofinanzierungszeilen(
  trx: Trx,
  foerderfallId: string,
): Promise<Kofinanzierungszeile[]> {
  const { rows } = await sql<Omit<Kofinanzierungszeile, 'betrag'> & { betrag: string }>`
    SELECT id, stelle, quelle, betrag, von, bis, beleg, gestrichen_am IS NOT NULL AS gestrichen
      FROM foerderung.kofinanzierung WHERE foerderfall_id = ${foerderfallId} ORDER BY erfasst_am, id`.execute(
    trx,
  );
  return rows.map((zeile) => ({ ...zeile, betrag: Number(zeile.betrag) }));
}

export type NeueKofinanzierung = Omit<Kofinanzierungszeile, 'gestrichen'> & {
  fall: { id: string; standortId: string };
  kontoId: string;
};

export async function insertKofinanzierung(trx: Trx, neu: NeueKofinanzierung): Promise<void> {
  await sql`
    INSERT INTO foerderung.kofinanzierung (id, foerderfall_id, standort_id, stelle, quelle, betrag, von, bis, beleg, erfasst_von)
    VALUES (${neu.id}, ${neu.fall.id}, ${neu.fall.standortId}, ${neu.stelle}, ${neu.quelle}, ${neu.betrag}, ${neu.von}, ${neu.bis},
      ${neu.beleg}, ${neu.kontoId})`.execute(trx);
}

/** Whether it is struck out; undefined: not there or not visible. */
export async function findKofinanzierungGestrichen(trx: Trx, id: string): Promise<boolean | undefined> {
  const { rows } = await sql<{ gestrichen: boolean }>`
    SELECT gestrichen_am IS NOT NULL AS gestrichen FROM foerderung.kofinanzierung WHERE id = ${id}`.execute(
    trx,
  );
  return rows[0]?.gestrichen;
}

/** False: struck out already. */
export async function updateKofinanzierungGestrichen(
  trx: Trx,
  id: string,
  kontoId: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.kofinanzierung SET gestrichen_von = ${kontoId}, gestrichen_am = clock_timestamp()
     WHERE id = ${id} AND gestrichen_am IS NULL RETURNING id`.execute(trx);
  return rows.length === 1;
}

export type Fremdanteilszeile = {
  id: string;
  kuerzel: string;
  programm: Programm;
  vzae: number;
  von: PlainDate;
  bis: PlainDate | null;
  gestrichen: boolean;
};

export async function listFremdanteilszeilen(trx: Trx, standortId: string): Promise<Fremdanteilszeile[]> {
  const { rows } = await sql<Fremdanteilszeile>`
    SELECT id, kuerzel, programm, vzae, von, bis, gestrichen_am IS NOT NULL AS gestrichen
      FROM foerderung.fremdanteil WHERE standort_id = ${standortId} ORDER BY kuerzel, von, id`.execute(trx);
  return rows;
}

export type NeuerFremdanteil = Omit<Fremdanteilszeile, 'gestrichen'> & {
  standortId: string;
  kontoId: string;
};

export async function insertFremdanteil(trx: Trx, neu: NeuerFremdanteil): Promise<void> {
  await sql`
    INSERT INTO foerderung.fremdanteil (id, standort_id, kuerzel, programm, vzae, von, bis, erfasst_von)
    VALUES (${neu.id}, ${neu.standortId}, ${neu.kuerzel}, ${neu.programm}, ${neu.vzae}, ${neu.von}, ${neu.bis}, ${neu.kontoId})`.execute(
    trx,
  );
}

/** Whether it is struck out; undefined: not there or not visible. */
export async function findFremdanteilGestrichen(trx: Trx, id: string): Promise<boolean | undefined> {
  const { rows } = await sql<{ gestrichen: boolean }>`
    SELECT gestrichen_am IS NOT NULL AS gestrichen FROM foerderung.fremdanteil WHERE id = ${id}`.execute(trx);
  return rows[0]?.gestrichen;
}

export async function updateFremdanteilGestrichen(trx: Trx, id: string, kontoId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.fremdanteil SET gestrichen_von = ${kontoId}, gestrichen_am = clock_timestamp()
     WHERE id = ${id} AND gestrichen_am IS NULL RETURNING id`.execute(trx);
  return rows.length === 1;
}

export type Belegfund = { aktenzeichen: string; nummer: string; datum: string; betrag: string };

/**
 * Belege of every Nachweis of the Standort: the draft of this Förderfall, of the others what was signed last. As they were
 * typed.
 */
export async function listBelegfunde(
  trx: Trx,
  { id, standortId }: { id: string; standortId: string },
): Promise<Belegfund[]> {
  const { rows } = await sql<Belegfund>`
    SELECT f.aktenzeichen, beleg ->> 'nummer' AS nummer, beleg ->> 'datum' AS datum, beleg ->> 'betrag' AS betrag
      FROM foerderung.foerderfall f
      CROSS JOIN LATERAL (
        SELECT n.inhalt FROM foerderung.nachweis n WHERE f.id = ${id}::uuid AND n.foerderfall_id = f.id
        UNION ALL
        (SELECT x.inhalt FROM foerderung.nachweis_fassung x WHERE f.id <> ${id}::uuid AND x.foerderfall_id = f.id
          ORDER BY x.nummer DESC LIMIT 1)) AS stand
      CROSS JOIN LATERAL jsonb_array_elements(stand.inhalt -> 'belege') AS beleg
     WHERE f.standort_id = ${standortId} ORDER BY f.foerderjahr, nummer`.execute(trx);
  return rows;
}
