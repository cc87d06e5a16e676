import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { StandortTyp } from '#src/modules/standort/standort.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

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
    SELECT f.aktenzeichen, f.foerderjahr, f.von, f.bis, b.bewilligt::float8 AS bewilligt, b.datum, s.kennung, name.name, s.typ, s.ags,
      s.herkunft = 'erfunden' AS synthetisch,
      coalesce((SELECT sum(r.betrag) FROM foerderung.rate r WHERE r.foerderfall_id = f.id AND r.zustand = 'GEZAHLT'), 0)::float8 AS ausgezahlt
      FROM foerderung.foerderfall f
      JOIN LATERAL (SELECT x.bewilligt, x.datum, x.bestandskraeftig_am FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id
        AND x.stand = 'ERLASSEN' AND x.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') ORDER BY x.lfd DESC LIMIT 1) b
        ON b.bestandskraeftig_am <= ${frage.stichtag}::date
      JOIN stamm.standort s ON s.id = f.standort_id
      JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id
        ORDER BY m.gueltig_von <= ${frage.stichtag}::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
     WHERE f.foerderjahr >= ${frage.foerderjahr ?? 0}::smallint AND f.foerderjahr <= ${frage.foerderjahr ?? 2100}::smallint
     ORDER BY f.aktenzeichen LIMIT 2000`.execute(trx);
  return rows;
}
