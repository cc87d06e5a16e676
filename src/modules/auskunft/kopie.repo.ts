import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import { AUSKUNFTSTEILE, type Auskunftsteil, type Zeile } from './register.model.ts';

type Bezug = { mandantId: string; akteId: string; personId: string };
export type Kopiezeile = { tabelle: string; daten: Zeile; ids: Zeile };

/**
 * Every row of an own Akte and of one of its persons that a copy is made of, in one statement over the tables of the register.
 * Row level security decides what is seen. `ids`: what a row is named by, where its seals lie, and the seals as hex.
 */
export async function listKopiezeilen(trx: Trx, bezug: Bezug): Promise<Kopiezeile[]> {
  const teile = Object.entries(AUSKUNFTSTEILE).map(([tabelle, teil]) => toAuswahl(tabelle, teil, bezug));
  const { rows } = await sql<Kopiezeile>`${sql.join(teile, sql` UNION ALL `)}`.execute(trx);
  return rows;
}

function toAuswahl(tabelle: string, teil: Auskunftsteil, bezug: Bezug): RawBuilder<unknown> {
  return sql`SELECT ${sql.lit(tabelle)} AS tabelle,
      json_build_object(${sql.join(teil.spalten.map(toPaar))}) AS daten,
      json_build_object(${sql.join(listIdspalten(teil).map(toSpalte))}) AS ids
    FROM ${sql.table(tabelle)} t WHERE t.mandant_id = ${bezug.mandantId} AND ${toBedingung(teil, bezug)}`;
}

function listIdspalten({ schluessel, siegel = [] }: Auskunftsteil): string[] {
  const orte = siegel.flatMap(({ spalte, zeile = 'id', subjekt }) => [
    spalte,
    zeile,
    ...(subjekt === undefined ? [] : [subjekt.spalte]),
  ]);
  return [...new Set([...schluessel, ...orte])];
}

/** The Kommune is given by its name. */
const toPaar = (spalte: string): RawBuilder<unknown> =>
  spalte === 'kommune_id'
    ? sql`'kommune', (SELECT k.name FROM stamm.kommune k WHERE k.id = t.kommune_id)`
    : toSpalte(spalte);
const toSpalte = (spalte: string): RawBuilder<unknown> => sql`${sql.lit(spalte)}, ${sql.ref(`t.${spalte}`)}`;

function toBedingung(
  { wo, schluessel }: Auskunftsteil,
  { mandantId, akteId, personId }: Bezug,
): RawBuilder<unknown> {
  switch (wo) {
    case 'AKTE_SELBST':
      return sql`t.id = ${akteId}`;
    case 'AKTE':
      return sql`t.akte_id = ${akteId}`;
    // Over the Assessment or the Verweis, by which the table has its index.
    case 'ASSESSMENT_DER_AKTE':
      return sql`t.assessment_id IN (SELECT a.id FROM fall.assessment a WHERE a.mandant_id = ${mandantId} AND a.akte_id = ${akteId})`;
    case 'VERWEIS_DER_AKTE':
      return sql`t.verweis_id IN (SELECT v.id FROM fall.verweis v WHERE v.mandant_id = ${mandantId} AND v.akte_id = ${akteId})`;
    case 'PERSON':
      return sql`${sql.ref(`t.${schluessel[0] ?? 'id'}`)} = ${personId}`;
    case 'PERSON_DER_AKTE':
      return sql`t.akte_id = ${akteId} AND t.person_id = ${personId}`;
    case 'ZUSAMMENFUEHRUNG':
      return sql`(t.person_id = ${personId} OR t.ziel_person_id = ${personId})`;
  }
}
