import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { AnstehendArt } from './anstehend.model.ts';

export type Anstehendzeile = { art: AnstehendArt; ziel: string; titel: string; faellig: PlainDate };
export type Anstehendfrage = {
  standortId: string;
  stichtag: PlainDate;
  /** Last day of the lead. */
  bis: PlainDate;
  /** What ended before it is history. */
  seit: PlainDate;
  /** Months after which a Beschluss without a day, and a Konzept, is due. */
  beschlussMonate: number;
  konzeptMonate: number;
};

/** Everything of the own Standort that is due up to a day and not done, the earliest first. */
export async function listAnstehendzeilen(trx: Trx, frage: Anstehendfrage): Promise<Anstehendzeile[]> {
  const { standortId, stichtag, bis, seit, beschlussMonate, konzeptMonate } = frage;
  const { rows } = await sql<Anstehendzeile>`
    SELECT art, ziel::text, left(titel, 200) AS titel, faellig FROM (
      SELECT 'SITZUNG' AS art, s.id::text AS ziel, g.name AS titel, s.datum AS faellig
        FROM steuerung.gremiensitzung s JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id
       WHERE s.standort_id = ${standortId} AND s.zustand = 'GEPLANT' AND s.datum BETWEEN ${stichtag} AND ${bis}
      UNION ALL
      SELECT 'BESCHLUSS', b.id::text, b.inhalt, coalesce(b.faellig, (b.beschlossen_am + make_interval(months => ${beschlussMonate}))::date)
        FROM steuerung.beschluss b
       WHERE b.standort_id = ${standortId} AND b.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG')
      UNION ALL
      SELECT 'AUFGABE', a.sitzung_id::text, a.inhalt, a.faellig FROM steuerung.gremium_aufgabe a
       WHERE a.standort_id = ${standortId} AND a.erledigt_am IS NULL AND a.faellig <= ${bis}
      UNION ALL
      SELECT 'MASSNAHME', m.thema_id::text, m.inhalt, m.faellig FROM steuerung.massnahme m
       WHERE m.standort_id = ${standortId} AND m.zustand IN ('GEPLANT', 'LAEUFT') AND m.faellig <= ${bis}
      UNION ALL
      SELECT 'VEREINBARUNG_PRUEFUNG', v.id::text, v.titel, v.pruefen_am FROM steuerung.vereinbarung v
       WHERE v.standort_id = ${standortId} AND v.zustand = 'UNTERZEICHNET' AND v.pruefen_am <= ${bis}
         AND (v.ende IS NULL OR v.ende > ${bis})
      UNION ALL
      SELECT 'VEREINBARUNG_ENDE', v.id::text, v.titel, v.ende FROM steuerung.vereinbarung v
       WHERE v.standort_id = ${standortId} AND v.zustand = 'UNTERZEICHNET' AND v.ende BETWEEN ${seit} AND ${bis}
      UNION ALL
      SELECT 'ANALYSE', l.id::text, l.gegenstand, l.faellig FROM (
        SELECT DISTINCT ON (n.id) n.id, n.gegenstand, n.faellig, n.zustand FROM steuerung.schnittstellenanalyse n
         WHERE n.standort_id = ${standortId} ORDER BY n.id, n.version DESC) l
       WHERE l.zustand <> 'UMGESETZT' AND l.faellig <= ${bis}
      UNION ALL
      SELECT 'KONZEPT', f.id::text, f.art, (f.gueltig_ab + make_interval(months => ${konzeptMonate}))::date FROM steuerung.konzept_fassung f
       WHERE f.standort_id = ${standortId} AND f.zustand = 'GUELTIG' AND f.gueltig_ab IS NOT NULL
      UNION ALL
      SELECT 'BERICHT', m.abfrage_id::text, m.titel, m.frist FROM steuerung.berichtslage() m
       WHERE m.art = 'BERICHT' AND m.offen AND m.frist <= ${bis}
      UNION ALL
      SELECT 'ZULIEFERUNG', extract(year FROM r.tag)::int::text, r.titel, (r.felder->>'frist')::date FROM steuerung.registereintrag r
       WHERE r.standort_id = ${standortId} AND r.art = 'BERICHT' AND r.tag BETWEEN ${seit} AND ${bis} AND NOT r.gestrichen
         AND r.felder->>'frist' IS NOT NULL AND r.felder->>'abgegeben' IS NULL
    ) alle WHERE faellig <= ${bis} ORDER BY faellig, art, ziel LIMIT 500`.execute(trx);
  return rows;
}
