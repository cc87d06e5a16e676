import { sql } from 'kysely';
import type { Cent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Zahlung, Zahlungskonto } from './kassendatei.model.ts';

/** Any number: one run after the other, so that their numbers have no gap. */
const SCHLOSS = 4701;

export type NeuerZahlungslauf = {
  id: string;
  ausfuehrung: PlainDate;
  summe: Cent;
  zahlungen: readonly Zahlung[];
  konto: Zahlungskonto;
  pruefsumme: string;
  erstelltVon: string;
  erstelltAm: PlainDate;
};

/** Answers the number of the run. */
export async function insertZahlungslauf(trx: Trx, neu: NeuerZahlungslauf): Promise<number> {
  await sql`SELECT pg_advisory_xact_lock(${SCHLOSS}::bigint)`.execute(trx);
  const { rows } = await sql<{ nummer: number }>`
    INSERT INTO foerderung.zahlungslauf (id, nummer, ausfuehrung, anzahl, summe, positionen, konto, pruefsumme, erstellt_von, erstellt_am)
    SELECT ${neu.id}::uuid, (SELECT coalesce(max(x.nummer), 0) + 1 FROM foerderung.zahlungslauf x), ${neu.ausfuehrung}::date,
      ${neu.zahlungen.length}::int, ${neu.summe}::bigint, ${JSON.stringify(neu.zahlungen)}::jsonb, ${JSON.stringify(neu.konto)}::jsonb,
      ${neu.pruefsumme}, ${neu.erstelltVon}::uuid, ${neu.erstelltAm}::date
    RETURNING nummer`.execute(trx);
  const [zeile] = rows;
  if (zeile === undefined) throw new Error('A run that was written has a number');
  return zeile.nummer;
}

export type Zahlungslaufzeile = {
  id: string;
  nummer: number;
  ausfuehrung: PlainDate;
  anzahl: number;
  summe: Cent;
  pruefsumme: string;
  erstelltVon: string;
  erstelltAm: PlainDate;
  konto: Zahlungskonto;
  /** Payments of it that are neither confirmed nor came back. */
  offen: number;
};

/** The last runs, the newest first. */
export async function listZahlungslaufzeilen(trx: Trx, hoechstens: number): Promise<Zahlungslaufzeile[]> {
  const { rows } = await sql<Zahlungslaufzeile>`
    SELECT l.id, l.nummer, l.ausfuehrung, l.anzahl, l.summe::float8 AS summe, l.pruefsumme, l.erstellt_von AS "erstelltVon",
      l.erstellt_am AS "erstelltAm", l.konto,
      (SELECT count(*)::int FROM foerderung.rate r WHERE r.lauf_id = l.id AND r.zustand = 'ANGEORDNET') AS offen
      FROM foerderung.zahlungslauf l ORDER BY l.nummer DESC LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

export type Zahlungslauf = Pick<
  Zahlungslaufzeile,
  'id' | 'nummer' | 'ausfuehrung' | 'konto' | 'erstelltAm'
> & {
  zahlungen: Zahlung[];
  erfasstAm: Date;
};

/** undefined: not there or not visible. */
export async function findZahlungslauf(trx: Trx, id: string): Promise<Zahlungslauf | undefined> {
  const { rows } = await sql<Zahlungslauf>`
    SELECT id, nummer, ausfuehrung, konto, erstellt_am AS "erstelltAm", positionen AS zahlungen, erfasst_am AS "erfasstAm"
      FROM foerderung.zahlungslauf WHERE id = ${id}`.execute(trx);
  return rows[0];
}
