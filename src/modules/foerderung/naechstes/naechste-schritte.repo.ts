import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Schrittfall, Schrittposten } from './naechste-schritte.model.ts';

/** Förderfälle in which something may be left to do, all or one; interest may be open after the end. One statement. */
export async function listSchrittfaelle(
  trx: Trx,
  { foerderfallId, stichtag }: { foerderfallId: string | null; stichtag: PlainDate },
): Promise<Schrittfall[]> {
  const { rows } = await sql<Schrittfall>`
    SELECT f.id, name.name AS standort, f.foerderjahr, f.zustand, f.frist, f.bis,
      jsonb_build_object('nachweisMonatsende', f.parameter -> 'nachweisMonatsende',
        'vierAugenZuwendungsempfaenger', f.parameter -> 'vierAugenZuwendungsempfaenger',
        'buchungstag', f.parameter -> 'buchungstag') AS parameter,
      f.antrag_von AS "antragVon", f.vorbereitet_von AS "vorbereitetVon",
      (SELECT a.fehler FROM foerderung.antrag a WHERE a.foerderfall_id = f.id) AS fehler,
      (SELECT x.frist FROM foerderung.nachforderung x WHERE x.foerderfall_id = f.id AND x.erledigung IS NULL) AS "nachforderungBis",
      v.nachfrist, v.anhoerung_bis AS "anhoerungBis", coalesce(v.stellungnahme > v.anhoerung, false) AS stellungnahme,
      b.rechtsbehelf_bis AS "rechtsbehelfBis", b.bekannt AS "erstattungBekannt",
      CASE WHEN f.zustand = 'RUECKFORDERUNG' AND b.bekannt
        THEN foerderung.naechste_zahlung(f.id, 'ERSTATTUNG', b.zahlbar_bis) END AS "zahlbarBis",
      coalesce(v.vermerk > coalesce(v.nachforderung, 0), false) AS pruefvermerk, b.vorschlag_von AS "vorschlagVon"
      FROM foerderung.foerderfall f
      JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id
        ORDER BY m.gueltig_von <= ${stichtag}::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
      LEFT JOIN LATERAL (
        SELECT (array_agg(x.rechtsbehelf_bis ORDER BY x.lfd DESC) FILTER (WHERE x.stand = 'ERLASSEN' AND x.art <> 'ZINSEN'))[1] AS rechtsbehelf_bis,
          (array_agg(x.bekanntgabe IS NOT NULL ORDER BY x.lfd DESC) FILTER (WHERE x.stand = 'ERLASSEN'
            AND x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS bekannt,
          (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'widerruf' ->> 'zahlbarBis')::date ORDER BY x.lfd DESC)
            FILTER (WHERE x.stand = 'ERLASSEN' AND x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS zahlbar_bis,
          (array_agg(x.vorgeschlagen_von) FILTER (WHERE x.stand = 'VORGESCHLAGEN' AND x.art <> 'ZINSEN'))[1] AS vorschlag_von
          FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id) b ON true
      LEFT JOIN LATERAL (SELECT max(x.frist) FILTER (WHERE x.art = 'NACHFORDERUNG') AS nachfrist,
          max(x.lfd) FILTER (WHERE x.art = 'NACHFORDERUNG') AS nachforderung, max(x.lfd) FILTER (WHERE x.art = 'PRUEFVERMERK') AS vermerk,
          max(x.lfd) FILTER (WHERE x.art = 'ANHOERUNG') AS anhoerung, max(x.frist) FILTER (WHERE x.art = 'ANHOERUNG') AS anhoerung_bis,
          max(x.lfd) FILTER (WHERE x.art = 'STELLUNGNAHME') AS stellungnahme
        FROM foerderung.nachweis_vorgang x WHERE x.foerderfall_id = f.id) v ON true
     WHERE f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN', 'ABGESCHLOSSEN_ABGELEHNT')
       AND (${foerderfallId}::uuid IS NULL OR f.id = ${foerderfallId})
     ORDER BY f.foerderjahr DESC, f.id LIMIT 1000`.execute(trx);
  return rows;
}

/** What runs beside these Förderfälle and waits for somebody, in one statement. Who sees a row: its policies. */
export async function listSchrittposten(trx: Trx, ids: readonly string[]): Promise<Schrittposten[]> {
  const { rows } = await sql<Schrittposten>`
    WITH faelle AS (SELECT unnest(${[...ids]}::uuid[]) AS id)
    SELECT r.foerderfall_id AS "foerderfallId", 'TEILBETRAG' AS art, r.lfd::text AS schluessel, r.zustand, r.termin AS tag,
        CASE r.zustand WHEN 'GEPLANT' THEN r.vorbereitet_von WHEN 'GEPRUEFT' THEN r.festgestellt_von
          WHEN 'ANGEORDNET' THEN r.angeordnet_von END AS "kontoId", NULL AS name
      FROM faelle f JOIN foerderung.rate r ON r.foerderfall_id = f.id
     WHERE r.zustand NOT IN ('GEZAHLT', 'ENTFALLEN') AND (r.zustand <> 'GEPLANT' OR r.entfall_von IS NULL)
    UNION ALL
    SELECT r.foerderfall_id, 'ENTFALL', r.lfd::text, 'VORGESCHLAGEN', NULL, r.entfall_von, NULL
      FROM faelle f JOIN foerderung.rate r ON r.foerderfall_id = f.id WHERE r.zustand = 'GEPLANT' AND r.entfall_von IS NOT NULL
    UNION ALL
    SELECT a.foerderfall_id, 'ANZEIGE', a.lfd::text, a.zustand, NULL,
        CASE a.zustand WHEN 'ENTSCHEIDUNGSREIF' THEN a.vorbereitet_von END, NULL
      FROM faelle f JOIN foerderung.aenderungsanzeige a ON a.foerderfall_id = f.id WHERE a.zustand <> 'ERLEDIGT'
    UNION ALL
    SELECT a.foerderfall_id, 'AENDERUNG', a.id::text, a.zustand, NULL,
        CASE WHEN a.zustand = 'ENTSCHEIDUNGSREIF' THEN a.vorbereitet_von END, NULL
      FROM faelle f JOIN foerderung.aenderung a ON a.foerderfall_id = f.id
     WHERE a.zustand NOT IN ('VERWORFEN', 'ERLEDIGT', 'BESTANDSKRAEFTIG')
    UNION ALL
    SELECT b.foerderfall_id, 'BERICHTIGUNG', b.id::text, b.zustand, NULL,
        CASE b.zustand WHEN 'VORGESCHLAGEN' THEN b.vorbereitet_von END, NULL
      FROM faelle f JOIN foerderung.berichtigung b ON b.foerderfall_id = f.id
     WHERE b.zustand IN ('ANGEREGT', 'VORGESCHLAGEN') OR b.zustand = 'BERICHTIGT' AND b.gegenstand = 'BESCHEID'
    UNION ALL
    SELECT w.foerderfall_id, 'WEITERLEITUNG', w.id::text, w.zustand,
        CASE WHEN w.zustand IN ('NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT') THEN w.nachweis_bis END,
        CASE WHEN w.zustand IN ('VERTRAG_GEPRUEFT', 'NACHWEIS_VORGELEGT') THEN w.vorbereitet_von END, w.empfaenger
      FROM faelle f JOIN foerderung.weiterleitung w ON w.foerderfall_id = f.id
    UNION ALL
    SELECT v.foerderfall_id, 'ANSPRUCH', v.lfd::text, replace(v.art, 'VORSCHLAG_', ''), NULL, v.konto_id, NULL
      FROM faelle f JOIN foerderung.nachweis_vorgang v ON v.foerderfall_id = f.id
     WHERE v.art IN ('VORSCHLAG_STUNDUNG', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_ERLASS') AND v.inhalt IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang e WHERE e.foerderfall_id = v.foerderfall_id AND e.lfd > v.lfd
         AND (e.inhalt ->> 'vorschlag' = v.lfd::text
           OR e.art = CASE v.inhalt ->> 'forderung' WHEN 'ZINSEN' THEN 'ZINSBEKANNTGABE' ELSE 'ANHOERUNG' END))
    UNION ALL
    SELECT n.id, 'NIEDERSCHLAGUNG', n.forderung, n.forderung, n.bis, NULL, NULL
      FROM (SELECT f.id, w.forderung, foerderung.niedergeschlagen_bis(f.id, w.forderung) AS bis
        FROM faelle f, unnest(ARRAY['ERSTATTUNG', 'ZINSEN']) AS w (forderung)
       WHERE EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang x WHERE x.foerderfall_id = f.id AND x.art = 'NIEDERSCHLAGUNG')) n
     WHERE n.bis IS NOT NULL
    UNION ALL
    SELECT b.foerderfall_id, 'ZINSEN', b.lfd::text,
        CASE WHEN b.stand = 'VORGESCHLAGEN' THEN 'VORGESCHLAGEN' WHEN b.bekanntgabe IS NULL THEN 'ERLASSEN' ELSE 'BEKANNT' END,
        CASE WHEN b.bekanntgabe IS NOT NULL THEN foerderung.naechste_zahlung(b.foerderfall_id, 'ZINSEN',
          coalesce(b.klage ->> 'zahlbar_bis', b.auftrag -> 'zinsen' ->> 'zahlbarBis')::date) END,
        CASE b.stand WHEN 'VORGESCHLAGEN' THEN b.vorgeschlagen_von END, NULL
      FROM faelle f JOIN foerderung.bescheid b ON b.foerderfall_id = f.id
     WHERE b.art = 'ZINSEN' AND b.stand IN ('VORGESCHLAGEN', 'ERLASSEN')
       AND (b.bekanntgabe IS NULL OR (b.klage IS NULL OR b.klage ->> 'ausgang' IS NOT NULL)
         AND foerderung.offener_betrag(b.foerderfall_id, 'ZINSEN') > 0)
    UNION ALL
    SELECT k.id, 'BANK', coalesce(b.id::text, 'neu'),
        CASE WHEN b.stand IS NULL THEN 'FEHLT' WHEN b.stand = 'VORGESCHLAGEN' THEN b.stand ELSE 'RUECKRUF' END,
        b.gezeichnet_am, CASE b.stand WHEN 'VORGESCHLAGEN' THEN b.erfasst_von END, NULL
      FROM (SELECT DISTINCT ON (x.mandant_id) x.id, x.mandant_id FROM faelle f JOIN foerderung.foerderfall x ON x.id = f.id
        WHERE EXISTS (SELECT 1 FROM foerderung.rate r WHERE r.foerderfall_id = x.id AND r.zustand NOT IN ('GEZAHLT', 'ENTFALLEN'))
        ORDER BY x.mandant_id, x.foerderjahr) k
      LEFT JOIN LATERAL (
        SELECT * FROM foerderung.bankverbindung g WHERE g.mandant_id = k.mandant_id AND g.stand = 'GUELTIG'
        UNION ALL SELECT * FROM foerderung.bankverbindung v WHERE v.mandant_id = k.mandant_id AND v.stand = 'VORGESCHLAGEN') b ON true
     WHERE b.stand IS NULL OR b.stand = 'VORGESCHLAGEN' OR b.rueckruf IS NULL`.execute(trx);
  return rows;
}
