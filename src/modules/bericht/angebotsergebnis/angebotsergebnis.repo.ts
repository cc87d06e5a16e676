import { sql } from 'kysely';
import type { PlainDate, Quartal } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Ergebnislauf, Ergebniszeile, Zaehlung } from './schutz.model.ts';

/** Standorte whose Angebote have no numbers of this quarter yet. */
export async function listErgebnisstandorte(trx: Trx, quartal: Quartal): Promise<string[]> {
  const { rows } = await sql<{ standortId: string }>`
    SELECT standort_id AS "standortId" FROM bericht.liste_ergebnisstandorte(${quartal})`.execute(trx);
  return rows.map(({ standortId }) => standortId);
}

/** Unprotected: goes into `computeErgebnisse` and nowhere else. */
export async function listZaehlungen(trx: Trx, von: PlainDate, bis: PlainDate): Promise<Zaehlung[]> {
  const { rows } = await sql<Zaehlung>`
    SELECT standort_id AS "standortId", angebot_id AS "angebotId", konto_id AS "kontoId", ausgang, anzahl::int AS anzahl
      FROM bericht.zaehle_angebotsergebnisse(${von}, ${bis})`.execute(trx);
  return rows;
}

/** Answers for how many Standorte it was new. */
export async function replaceErgebnisse(
  trx: Trx,
  { quartal, von, bis }: { quartal: Quartal; von: PlainDate; bis: PlainDate },
  am: PlainDate,
  { laeufe, zeilen }: { laeufe: readonly Ergebnislauf[]; zeilen: readonly Ergebniszeile[] },
): Promise<number> {
  const laufsaetze = laeufe.map(({ standortId: standort, ...zahlen }) => ({ standort, ...zahlen }));
  const saetze = zeilen.map(({ standortId: standort, angebotId: angebot, verweise, ausgaenge }) => ({
    standort,
    angebot,
    verweise,
    angekommen: ausgaenge.ANGEKOMMEN,
    kein_platz: ausgaenge.KEIN_PLATZ,
    abgewiesen: ausgaenge.ABGEWIESEN,
    nicht_erreicht: ausgaenge.NICHT_ERREICHT,
    offen: ausgaenge.OFFEN,
  }));
  const { rows } = await sql<{ neue: number }>`
    SELECT bericht.schreibe_angebotsergebnisse(${quartal}, ${von}, ${bis}, ${am}, ${JSON.stringify(laufsaetze)}::jsonb,
      ${JSON.stringify(saetze)}::jsonb) AS neue`.execute(trx);
  return rows[0]?.neue ?? 0;
}
