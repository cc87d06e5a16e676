import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Aufbewahrungsgrund, Sperranlass, Stufe, Vermerkart } from './aufbewahrung.model.ts';

export type Stufenzeile = {
  stufe: Stufe;
  beginn: PlainDate | null;
  loeschenAb: PlainDate | null;
  hindernis: Aufbewahrungsgrund | null;
};

/** The steps of deletion that are still to come. */
export async function listStufen(trx: Trx, foerderfallId: string): Promise<Stufenzeile[]> {
  const { rows } = await sql<Stufenzeile>`
    SELECT stufe, beginn, loeschen_ab AS "loeschenAb", hindernis FROM foerderung.berechne_aufbewahrung(${foerderfallId})`.execute(
    trx,
  );
  return rows;
}

export type Loeschtagzeile = Omit<Stufenzeile, 'beginn' | 'loeschenAb'> & {
  foerderfallId: string;
  standort: string;
  foerderjahr: number;
  loeschenAb: PlainDate;
};

/** Steps of deletion whose day is known, of every Förderfall that the account sees; the next one first. */
export async function listLoeschtagzeilen(
  trx: Trx,
  frage: { stichtag: PlainDate; ab: number; hoechstens: number },
): Promise<{ zeilen: Loeschtagzeile[]; gesamt: number }> {
  const { rows } = await sql<Loeschtagzeile & { anzahl: number }>`
    SELECT f.id AS "foerderfallId", name.name AS standort, f.foerderjahr, a.stufe, a.loeschen_ab AS "loeschenAb", a.hindernis,
      count(*) OVER ()::int AS anzahl
      FROM foerderung.foerderfall f
      CROSS JOIN LATERAL foerderung.berechne_aufbewahrung(f.id) a
      JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id
        ORDER BY m.gueltig_von <= ${frage.stichtag}::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
     WHERE a.loeschen_ab IS NOT NULL
     ORDER BY a.loeschen_ab, name.name, f.foerderjahr, a.stufe DESC, f.id
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.anzahl ?? 0 };
}

export async function findBelegeGeloeschtAm(trx: Trx, foerderfallId: string): Promise<PlainDate | null> {
  const { rows } = await sql<{ am: PlainDate | null }>`
    SELECT belege_geloescht_am AS am FROM foerderung.foerderfall WHERE id = ${foerderfallId}`.execute(trx);
  return rows[0]?.am ?? null;
}

export type Vermerkzeile = {
  id: string;
  art: Vermerkart;
  sperreId: string | null;
  anlass: Sperranlass | null;
  grund: string;
  kontoId: string;
  rolle: string;
  am: PlainDate;
};

/** Oldest first. */
export async function listVermerke(trx: Trx, foerderfallId: string): Promise<Vermerkzeile[]> {
  const { rows } = await sql<Vermerkzeile>`
    SELECT id, art, sperre_id AS "sperreId", anlass, grund, konto_id AS "kontoId", rolle, am FROM foerderung.aufbewahrung
     WHERE foerderfall_id = ${foerderfallId} ORDER BY erfasst_am, id`.execute(trx);
  return rows;
}

export type NeuerVermerk = Pick<
  Vermerkzeile,
  'id' | 'art' | 'sperreId' | 'anlass' | 'grund' | 'kontoId' | 'am'
> & {
  fall: { id: string; standortId: string };
  rolle: Rolle;
};

/** False when the Sperre ended already: two people pressed the button. */
export async function insertVermerk(trx: Trx, neu: NeuerVermerk): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.aufbewahrung (id, foerderfall_id, standort_id, art, sperre_id, anlass, grund, konto_id, rolle, am)
    VALUES (${neu.id}, ${neu.fall.id}, ${neu.fall.standortId}, ${neu.art}, ${neu.sperreId}, ${neu.anlass}, ${neu.grund}, ${neu.kontoId},
      ${neu.rolle}, ${neu.am})
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}
