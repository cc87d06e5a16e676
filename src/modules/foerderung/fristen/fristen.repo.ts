import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Fristakte, Fristposten } from './fristen.model.ts';

/** Förderfälle of one Standort with the days that follow from themselves. Those that were given up are left out. */
export async function listFristakten(trx: Trx, standortId: string): Promise<Fristakte[]> {
  const { rows } = await sql<Fristakte>`
    SELECT f.id, f.aktenzeichen, f.foerderjahr, f.zustand, f.von, f.bis, f.frist, f.parameter,
      (SELECT n.eingang_am FROM foerderung.antrag_fassung n WHERE n.foerderfall_id = f.id ORDER BY n.nummer LIMIT 1) AS "eingangAm",
      (SELECT n.eingang_am FROM foerderung.nachweis_fassung n WHERE n.foerderfall_id = f.id ORDER BY n.nummer DESC LIMIT 1) AS "nachweisAm",
      (SELECT v.frist FROM foerderung.nachweis_vorgang v WHERE v.foerderfall_id = f.id AND v.art = 'NACHFORDERUNG'
        ORDER BY v.lfd DESC LIMIT 1) AS nachfrist
      FROM foerderung.foerderfall f
     WHERE f.standort_id = ${standortId} AND f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN')
     ORDER BY f.foerderjahr DESC LIMIT 20`.execute(trx);
  return rows;
}

/** What belongs to these Förderfälle and has a day, in one statement. */
export async function listFristposten(trx: Trx, ids: readonly string[]): Promise<Fristposten[]> {
  const { rows } = await sql<Fristposten>`
    WITH faelle AS (SELECT unnest(${[...ids]}::uuid[]) AS id),
    bescheide AS (
      SELECT b.id, b.foerderfall_id, b.art, b.lfd = max(b.lfd) FILTER (WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME'))
          OVER (PARTITION BY b.foerderfall_id) AS letzte, b.rechtsbehelf_bis, b.verzicht_am, (b.klage ->> 'am')::date AS klage_am,
        b.klage IS NOT NULL AND b.klage ->> 'ausgang' IS NULL AS anhaengig,
        coalesce(b.klage ->> 'zahlbar_bis', b.auftrag -> 'widerruf' ->> 'zahlbarBis', b.auftrag -> 'zinsen' ->> 'zahlbarBis')::date AS zahlbar_bis
        FROM faelle f JOIN foerderung.bescheid b ON b.foerderfall_id = f.id
       WHERE b.stand = 'ERLASSEN' AND b.bekanntgabe IS NOT NULL)
    SELECT n.foerderfall_id AS "foerderfallId", 'NACHFORDERUNG' AS art, n.lfd::text AS schluessel, n.frist AS tag,
      CASE n.erledigung WHEN 'NACHGEREICHT' THEN n.erledigt_am END AS "erledigtAm", n.erledigung AS stand, NULL AS text
      FROM faelle f JOIN foerderung.nachforderung n ON n.foerderfall_id = f.id
    UNION ALL
    SELECT b.foerderfall_id, 'RECHTSBEHELF', b.id::text, b.rechtsbehelf_bis, coalesce(b.verzicht_am, b.klage_am), b.art, NULL
      FROM bescheide b WHERE b.rechtsbehelf_bis IS NOT NULL
    UNION ALL
    SELECT b.foerderfall_id, 'ERSTATTUNG', b.id::text,
        CASE WHEN b.letzte THEN foerderung.naechste_zahlung(b.foerderfall_id, 'ERSTATTUNG', b.zahlbar_bis) ELSE b.zahlbar_bis END,
        CASE WHEN b.letzte THEN foerderung.beglichen_am(b.foerderfall_id) END, b.art, NULL
      FROM bescheide b WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.zahlbar_bis IS NOT NULL
    UNION ALL
    SELECT b.foerderfall_id, 'ZINSEN', b.id::text, foerderung.naechste_zahlung(b.foerderfall_id, 'ZINSEN', b.zahlbar_bis), foerderung.zinsen_beglichen_am(b.foerderfall_id), b.art, NULL
      FROM bescheide b WHERE b.art = 'ZINSEN' AND NOT b.anhaengig
    UNION ALL
    SELECT b.foerderfall_id, 'AUFLAGE', a.buchstabe, a.faellig, a.erledigt_am, a.bindung, a.turnus
      FROM bescheide b JOIN foerderung.bescheid_auflage a ON a.bescheid_id = b.id
    UNION ALL
    SELECT r.foerderfall_id, 'MITTELANFORDERUNG', r.lfd::text, r.termin, r.angefordert_am, r.zustand, NULL
      FROM faelle f JOIN foerderung.rate r ON r.foerderfall_id = f.id WHERE r.zustand <> 'ENTFALLEN'
    UNION ALL
    SELECT w.foerderfall_id, 'LETZTEMPFAENGER', w.id::text, w.nachweis_bis, NULL, w.zustand, w.empfaenger
      FROM faelle f JOIN foerderung.weiterleitung w ON w.foerderfall_id = f.id WHERE w.wirksam_ab IS NOT NULL
    UNION ALL
    SELECT v.foerderfall_id, 'ANHOERUNG', v.lfd::text, v.frist, (SELECT min(s.am) FROM foerderung.nachweis_vorgang s
        WHERE s.foerderfall_id = v.foerderfall_id AND s.art = 'STELLUNGNAHME' AND s.lfd > v.lfd), NULL, NULL
      FROM faelle f JOIN foerderung.nachweis_vorgang v ON v.foerderfall_id = f.id
     WHERE v.art = 'ANHOERUNG' AND v.frist IS NOT NULL`.execute(trx);
  return rows;
}
