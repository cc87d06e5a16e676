import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Vzaezeile, Zaehlung, Zeitraum } from './auslastung.model.ts';
import type { Zielwerte, Zielzeile } from './zielwerte.model.ts';

type Tage = Pick<Zeitraum, 'von' | 'bis'>;

/** Sums per kind of Rechtsträger (`kontoId` null) and rows of persons, as far as the role may see them. */
export async function listZaehlungen(
  trx: Trx,
  { von, bis }: Tage,
): Promise<(Zaehlung & { traegerart: string; kontoId: string | null })[]> {
  const { rows } = await sql<Zaehlung & { traegerart: string; kontoId: string | null }>`
    SELECT traegerart, konto_id AS "kontoId", faelle_heute::int AS "faelleHeute", kurz_heute::int AS "kurzHeute",
        faelle_stichtag::int AS "faelleStichtag", kurz_stichtag::int AS "kurzStichtag", fall_tage::int AS "fallTage",
        kurz_tage::int AS "kurzTage", begonnen::int AS begonnen
      FROM bericht.zaehle_auslastung(${von}, ${bis})`.execute(trx);
  return rows;
}

/** Filled VZÄ of Baustein 2 per kind of Rechtsträger; null: reported for the Standort as a whole. */
export async function listVzae(
  trx: Trx,
  { von, bis }: Tage,
): Promise<(Vzaezeile & { traegerart: string | null })[]> {
  const { rows } = await sql<Vzaezeile & { traegerart: string | null }>`
    SELECT traegerart, sammelmeldung, vzae_stichtag::int AS "vzaeStichtag", vzae_tage::int AS "vzaeTage"
      FROM bericht.lies_vzae(${von}, ${bis})`.execute(trx);
  return rows;
}

/**
 * Case Manager:innen with Akten in the period per kind of Rechtsträger, those of deleted Akten among them: what decides about
 * small groups.
 */
export async function listCaseManager(
  trx: Trx,
  { von, bis }: Tage,
): Promise<{ traegerart: string; anzahl: number }[]> {
  const { rows } = await sql<{ traegerart: string; anzahl: number }>`
    SELECT traegerart, anzahl::int AS anzahl FROM bericht.zaehle_auslastung_koepfe(${von}, ${bis})`.execute(
    trx,
  );
  return rows;
}

/** Everything the Standort ever set, the latest day first. */
export async function listZielzeilen(trx: Trx, standortId: string): Promise<Zielzeile[]> {
  const { rows } = await sql<Zielzeile>`SELECT id, faelle, kurzberatungen_von AS "kurzberatungenVon",
      kurzberatungen_bis AS "kurzberatungenBis", akten_von AS "aktenVon", akten_bis AS "aktenBis", grund,
      gueltig_von AS "gueltigVon", erfasst_am AS "erfasstAm"
    FROM stamm.auslastung_zielwert WHERE standort_id = ${standortId}
    ORDER BY gueltig_von DESC, erfasst_am DESC LIMIT 100`.execute(trx);
  return rows;
}

export async function insertZielwerte(
  trx: Trx,
  zeile: Zielwerte & {
    id: string;
    standortId: string;
    grund: string;
    gueltigVon: PlainDate;
    kontoId: string;
  },
): Promise<void> {
  await sql`INSERT INTO stamm.auslastung_zielwert (id, standort_id, faelle, kurzberatungen_von, kurzberatungen_bis, akten_von,
      akten_bis, grund, gueltig_von, erfasst_von)
    VALUES (${zeile.id}, ${zeile.standortId}, ${zeile.faelle}, ${zeile.kurzberatungenVon}, ${zeile.kurzberatungenBis},
      ${zeile.aktenVon}, ${zeile.aktenBis}, ${zeile.grund}, ${zeile.gueltigVon}, ${zeile.kontoId})`.execute(
    trx,
  );
}
