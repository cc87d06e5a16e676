import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Erfassungszahlen } from './tagesaktuell.model.ts';

export async function listTeamzahlen(
  trx: Trx,
): Promise<{ kontoId: string; art: string; zustand: string; anzahl: number }[]> {
  const { rows } = await sql<{ kontoId: string; art: string; zustand: string; anzahl: number }>`
    SELECT konto_id AS "kontoId", art, zustand, anzahl::int AS anzahl FROM fall.zaehle_team()`.execute(trx);
  return rows;
}

type Teamfrage = {
  art: AkteArt | null;
  zustaende: readonly AkteZustand[];
  vor: string | null;
  anzahl: number;
  caseManager: number;
  akten: number;
};

/** Akten of colleagues without identity, the highest number first; none below the bounds. */
export async function listTeamaktenzeilen(
  trx: Trx,
  frage: Teamfrage,
): Promise<{ nummer: string; art: AkteArt; zustand: AkteZustand; begonnen: string }[]> {
  const { rows } = await sql<{ nummer: string; art: AkteArt; zustand: AkteZustand; begonnen: string }>`
    SELECT nummer, art, zustand, begonnen FROM fall.liste_teamakten(${frage.art}::text, ${[...frage.zustaende]}::text[],
      ${frage.vor}::text, ${frage.anzahl}::integer, ${frage.caseManager}::integer, ${frage.akten}::integer)`.execute(
    trx,
  );
  return rows;
}

/** Own contacts entered between two days; for the Teamleitung the sum of the Stelle. */
export async function findErfassungszahlen(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<Erfassungszahlen | undefined> {
  const { rows } = await sql<Erfassungszahlen>`
    SELECT gleicher_tag::int AS "gleicherTag", spaeter::int AS spaeter, vom_papier::int AS "vomPapier",
      case_manager::int AS "caseManager", groesster::int AS groesster
      FROM bericht.zaehle_tagesaktuell(${von}::date, ${bis}::date)`.execute(trx);
  return rows[0];
}
