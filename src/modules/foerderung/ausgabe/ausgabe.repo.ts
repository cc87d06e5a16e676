import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { StandortTyp } from '#src/modules/standort/standort.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Weitergabe } from './zuwendungen.model.ts';

export type Zuwendungszeile = {
  aktenzeichen: string;
  foerderjahr: number;
  von: PlainDate;
  bis: PlainDate;
  bewilligt: number;
  ausgezahlt: number;
  datum: PlainDate;
  kennung: string;
  name: string;
  typ: StandortTyp;
  ags: string | null;
  synthetisch: boolean;
};

/** Grants whose Bescheid is final, with what was paid; of a Förderfall the last one that grants. */
export async function listZuwendungszeilen(
  trx: Trx,
  frage: { stichtag: PlainDate; foerderjahr: number | null },
): Promise<Zuwendungszeile[]> {
  const { rows } = await sql<Zuwendungszeile>`
    SELECT z.aktenzeichen, z.foerderjahr, z.von, z.bis, z.bewilligt::float8 AS bewilligt, z.ausgezahlt::float8 AS ausgezahlt, z.datum, z.kennung, z.name,
           z.typ, z.ags, z.synthetisch
      FROM foerderung.lies_zuwendungen(${frage.stichtag}, ${frage.foerderjahr ?? 0}::smallint, ${frage.foerderjahr ?? 2100}::smallint) z
     ORDER BY z.aktenzeichen LIMIT 2000`.execute(trx);
  return rows;
}

/** What was passed on of the final grants of a year under contracts in force. */
export async function listWeitergaben(
  trx: Trx,
  frage: { stichtag: PlainDate; foerderjahr: number },
): Promise<Weitergabe[]> {
  const { rows } = await sql<Weitergabe>`
    SELECT w.aktenzeichen, w.lfd, w.empfaengerart, w.empfaenger, w.von, w.bis, w.betrag::float8 AS betrag, w.datum
      FROM foerderung.lies_weitergaben(${frage.stichtag}, ${frage.foerderjahr}::smallint) w
     ORDER BY w.aktenzeichen, w.lfd LIMIT 5000`.execute(trx);
  return rows;
}
