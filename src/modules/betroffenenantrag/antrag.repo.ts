import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antragsart, Antragsergebnis } from './wertelisten/antraege.ts';

export type Antragszeile = {
  id: string;
  akteId: string;
  art: Antragsart;
  eingang: PlainDate;
  verlaengertAm: PlainDate | null;
  beantwortetAm: PlainDate | null;
  ergebnis: Antragsergebnis | null;
  siegel: Buffer;
};

const SPALTEN = sql`a.id, a.akte_id AS "akteId", a.art, a.eingang, a.verlaengert_am AS "verlaengertAm",
  a.beantwortet_am AS "beantwortetAm", a.ergebnis, a.siegel`;

/** Requests about an own Akte: open ones first, then the latest. */
export async function listAntragszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Antragszeile[]> {
  const { rows } = await sql<Antragszeile>`
    SELECT ${SPALTEN} FROM fall.betroffenenantrag a
     WHERE a.mandant_id = ${mandantId} AND a.akte_id = ${akteId}
     ORDER BY (a.beantwortet_am IS NULL) DESC, a.eingang DESC, a.id DESC`.execute(trx);
  return rows;
}

const offeneAntraege = createAnweisung(
  (_trx, { mandantId }: { mandantId: string }) => sql<Antragszeile>`
    SELECT ${SPALTEN} FROM fall.betroffenenantrag a
     WHERE a.mandant_id = ${mandantId} AND a.beantwortet_am IS NULL
     ORDER BY a.eingang, a.id LIMIT 100`,
);

/**
 * Open requests in the Akten of the acting account, frozen and closed ones too, the oldest first. Row level security looks up
 * whose Akte it is: a Stelle has few open requests, an account many Akten.
 */
export async function listOffeneAntraege(trx: Trx, mandantId: string): Promise<Antragszeile[]> {
  return offeneAntraege(trx, { mandantId });
}

export async function insertAntrag(
  trx: Trx,
  zeile: Pick<Antragszeile, 'id' | 'akteId' | 'art' | 'eingang' | 'siegel'> & {
    mandantId: string;
    kontoId: string;
  },
): Promise<void> {
  await sql`INSERT INTO fall.betroffenenantrag (mandant_id, id, akte_id, art, eingang, siegel, erfasst_von)
    VALUES (${zeile.mandantId}, ${zeile.id}, ${zeile.akteId}, ${zeile.art}, ${zeile.eingang}, ${zeile.siegel},
      ${zeile.kontoId})`.execute(trx);
}

/** What is known now of a request that is open. */
export async function updateAntrag(
  trx: Trx,
  mandantId: string,
  zeile: Pick<Antragszeile, 'id' | 'verlaengertAm' | 'beantwortetAm' | 'ergebnis' | 'siegel'>,
): Promise<void> {
  await sql`UPDATE fall.betroffenenantrag SET verlaengert_am = ${zeile.verlaengertAm},
      beantwortet_am = ${zeile.beantwortetAm}, ergebnis = ${zeile.ergebnis}, siegel = ${zeile.siegel}
    WHERE mandant_id = ${mandantId} AND id = ${zeile.id} AND beantwortet_am IS NULL`.execute(trx);
}

export type Registerzeile = Omit<Antragszeile, 'siegel'> & {
  nummer: string;
  kontoId: string | null;
  gesamt: number;
};

/** For the DSB of the Mandant: a page of all requests, open ones first, each with the number of its Akte and who is responsible. */
export async function listRegisterzeilen(
  trx: Trx,
  { nurOffene, seite, groesse }: { nurOffene: boolean; seite: number; groesse: number },
): Promise<Registerzeile[]> {
  const { rows } = await sql<Registerzeile>`
    SELECT a.id, a.akte_id AS "akteId", a.nummer, a.art, a.eingang, a.verlaengert_am AS "verlaengertAm",
      a.beantwortet_am AS "beantwortetAm", a.ergebnis, a.konto_id AS "kontoId", a.gesamt::int AS gesamt
      FROM protokoll.liste_betroffenenantraege(${nurOffene}, ${groesse}, ${(seite - 1) * groesse}) a`.execute(
    trx,
  );
  return rows;
}

/** For the DSB: other Akten of the persons of the Akten of these requests for a copy, each with who is responsible. */
export async function listWeitereAkten(
  trx: Trx,
  antragIds: readonly string[],
): Promise<{ antragId: string; nummer: string; kontoId: string | null }[]> {
  if (antragIds.length === 0) return [];
  const { rows } = await sql<{ antragId: string; nummer: string; kontoId: string | null }>`
    SELECT w.antrag_id AS "antragId", w.nummer, w.konto_id AS "kontoId"
      FROM protokoll.liste_weitere_akten(${[...antragIds]}::uuid[]) w`.execute(trx);
  return rows;
}
