import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Ergebnis, Ergebnisstand } from './ergebnis.model.ts';

const ZAHLEN = sql`e.von, e.bis, e.am, e.verweise, e.angekommen, e.kein_platz AS "keinPlatz", e.abgewiesen, e.nicht_erreicht AS "nichtErreicht", e.offen`;

/** Protected numbers of an Angebot of any Standort; undefined: too few Verweise, or none. */
export async function findErgebnis(
  trx: Trx,
  standortId: string,
  angebotId: string,
): Promise<Ergebnis | undefined> {
  const { rows } = await sql<Ergebnis>`
    SELECT ${ZAHLEN} FROM steuerung.angebot_ergebnis e WHERE e.standort_id = ${standortId} AND e.angebot_id = ${angebotId}`.execute(
    trx,
  );
  return rows[0];
}

/** Period and hidden part of the last count of the own Standort; undefined: none yet. */
export async function findErgebnisstand(trx: Trx, standortId: string): Promise<Ergebnisstand | undefined> {
  const { rows } = await sql<Ergebnisstand>`
    SELECT von, bis, am, verweise, verdeckt FROM steuerung.angebot_ergebnislauf WHERE standort_id = ${standortId}`.execute(
    trx,
  );
  return rows[0];
}

export type Vollzeile = { id: string; titel: string; anbieter: string; verweise: number; keinPlatz: number };

/** Angebote in the directory that turned away from so many per cent of the Verweise on for want of a place; the worst first. */
export async function listVolle(
  trx: Trx,
  standortId: string,
  { abProzent, hoechstens }: { abProzent: number; hoechstens: number },
): Promise<Vollzeile[]> {
  const { rows } = await sql<Vollzeile>`
    SELECT a.id, a.titel, o.name AS anbieter, e.verweise, e.kein_platz AS "keinPlatz"
      FROM steuerung.angebot_ergebnis e
      JOIN steuerung.angebot a ON a.standort_id = e.standort_id AND a.id = e.angebot_id AND a.zustand = 'GUELTIG'
      JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
     WHERE e.standort_id = ${standortId} AND e.kein_platz > 0 AND 100 * e.kein_platz >= ${abProzent}::int * e.verweise
     ORDER BY e.kein_platz::float8 / e.verweise DESC, e.verweise DESC, a.titel, a.id LIMIT ${hoechstens}`.execute(
    trx,
  );
  return rows;
}
