import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PruefpunktStand } from '../pruefung/pruefpunkte.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import type { Ueberblicksfall } from './ueberblick.model.ts';

/** What a Bescheid grants holds at once, what a change grants with its Bestandskraft (decision 0040). */
const GELTEND = sql`x.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')
  OR x.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND x.bestandskraeftig_am IS NOT NULL`;

const ueberblicksfaelle = createAnweisung(
  (_trx, jahre: { von: number; bis: number }) => sql<Ueberblicksfall>`
    SELECT f.id, f.standort_id AS "standortId", f.aktenzeichen, f.foerderjahr, f.zustand, f.frist, f.bis,
      (f.parameter ->> 'nachweisMonatsende')::boolean AS "nachweisMonatsende",
      n.eingang_am AS "eingangAm", n.gesamt::float8 AS beantragt, b.bewilligt::float8 AS bewilligt, b.jahr AS bescheidjahr,
      coalesce(r.gezahlt, 0)::float8 AS ausgezahlt, r.termin, b.rechtsbehelf_bis AS "rechtsbehelfBis",
      CASE WHEN f.zustand <> 'RUECKFORDERUNG' THEN b.zahlbar_bis
        WHEN foerderung.beglichen_am(f.id) IS NULL THEN foerderung.naechste_zahlung(f.id, 'ERSTATTUNG', b.zahlbar_bis) END AS "zahlbarBis",
      CASE WHEN f.zustand = 'RUECKFORDERUNG' THEN foerderung.niedergeschlagen_bis(f.id, 'ERSTATTUNG') END AS "erstattungRuhtBis",
      CASE WHEN b.zinsen AND foerderung.offener_betrag(f.id, 'ZINSEN') > 0
        THEN foerderung.naechste_zahlung(f.id, 'ZINSEN', b.zinsen_bis) END AS "zinsenBis",
      CASE WHEN b.zinsen THEN foerderung.niedergeschlagen_bis(f.id, 'ZINSEN') END AS "zinsenRuhenBis",
      (SELECT x.frist FROM foerderung.nachforderung x WHERE x.foerderfall_id = f.id AND x.erledigung IS NULL) AS "nachforderungBis",
      v.nachfrist, v.anhoerung_bis AS "anhoerungBis",
      EXISTS (SELECT 1 FROM foerderung.aenderungsanzeige x WHERE x.foerderfall_id = f.id AND x.zustand <> 'ERLEDIGT')
        OR EXISTS (SELECT 1 FROM foerderung.aenderung x
          WHERE x.foerderfall_id = f.id AND x.zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BESCHIEDEN')) AS "aenderungOffen"
      FROM foerderung.foerderfall f
      LEFT JOIN LATERAL (SELECT x.gesamt, x.eingang_am FROM foerderung.antrag_fassung x
        WHERE x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1) n ON true
      LEFT JOIN LATERAL (
        SELECT (array_agg(x.bewilligt ORDER BY x.lfd DESC) FILTER (WHERE ${GELTEND}))[1] AS bewilligt,
          (array_agg(extract(year FROM x.datum)::int ORDER BY x.lfd DESC) FILTER (WHERE ${GELTEND}))[1] AS jahr,
          (array_agg(x.rechtsbehelf_bis ORDER BY x.lfd DESC))[1] AS rechtsbehelf_bis,
          (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'widerruf' ->> 'zahlbarBis')::date ORDER BY x.lfd DESC)
            FILTER (WHERE x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS zahlbar_bis,
          coalesce(bool_or(x.art = 'ZINSEN' AND x.bekanntgabe IS NOT NULL AND (x.klage IS NULL OR x.klage ->> 'ausgang' IS NOT NULL)), false) AS zinsen,
          (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'zinsen' ->> 'zahlbarBis')::date ORDER BY x.lfd DESC)
            FILTER (WHERE x.art = 'ZINSEN'))[1] AS zinsen_bis
          FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id AND x.stand = 'ERLASSEN') b ON true
      LEFT JOIN LATERAL (SELECT sum(x.betrag) FILTER (WHERE x.zustand = 'GEZAHLT') AS gezahlt,
          min(x.termin) FILTER (WHERE x.zustand NOT IN ('GEZAHLT', 'ENTFALLEN')) AS termin
        FROM foerderung.rate x WHERE x.foerderfall_id = f.id) r ON true
      LEFT JOIN LATERAL (SELECT max(x.frist) FILTER (WHERE x.art = 'NACHFORDERUNG') AS nachfrist,
          max(x.frist) FILTER (WHERE x.art = 'ANHOERUNG') AS anhoerung_bis
        FROM foerderung.nachweis_vorgang x WHERE x.foerderfall_id = f.id) v ON true
     WHERE f.foerderjahr >= ${jahre.von}::smallint AND f.foerderjahr <= ${jahre.bis}::smallint
       AND f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN')
     ORDER BY f.foerderjahr DESC, f.id LIMIT 1000`,
);

/** Förderfälle of some years with sums and days: one statement, none for each row. Those given up are left out. */
export function listUeberblicksfaelle(
  trx: Trx,
  jahre: { von: number; bis: number },
): Promise<Ueberblicksfall[]> {
  return ueberblicksfaelle(trx, jahre);
}

export type Pruefgrund = {
  foerderfallId: string;
  fassung: number;
  inhalt: unknown;
  regelantrag: unknown;
  eingangAm: PlainDate;
  parameter: Regelparameter;
};

/** The Fassungen that are examined now, to ask the checklist what is open. */
export async function listPruefgruende(trx: Trx, ids: readonly string[]): Promise<Pruefgrund[]> {
  const { rows } = await sql<Pruefgrund>`
    SELECT f.id AS "foerderfallId", n.nummer AS fassung, n.inhalt, n.regelantrag, n.eingang_am AS "eingangAm", f.parameter
      FROM unnest(${[...ids]}::uuid[]) AS gesucht (id)
      JOIN foerderung.foerderfall f ON f.id = gesucht.id
      JOIN LATERAL (SELECT x.nummer, x.inhalt, x.regelantrag, x.eingang_am FROM foerderung.antrag_fassung x
        WHERE x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1) n ON true`.execute(trx);
  return rows;
}

export type Punktstand = {
  foerderfallId: string;
  fassung: number;
  schluessel: string;
  stand: PruefpunktStand;
};

/** The last judgement on each point of these Förderfälle. */
export async function listPunktstaende(trx: Trx, ids: readonly string[]): Promise<Punktstand[]> {
  const { rows } = await sql<Punktstand>`
    SELECT DISTINCT ON (p.foerderfall_id, p.fassung, p.schluessel) p.foerderfall_id AS "foerderfallId", p.fassung, p.schluessel, p.stand
      FROM unnest(${[...ids]}::uuid[]) AS gesucht (id) JOIN foerderung.pruefpunkt p ON p.foerderfall_id = gesucht.id
     ORDER BY p.foerderfall_id, p.fassung, p.schluessel, p.lfd DESC`.execute(trx);
  return rows;
}
