import { createHash } from 'node:crypto';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const LAND = ['MINISTERIUM'] as const;
const ALS = ['bericht'] as const;
const UEBERALL = [
  'SELBST',
  'VERTRETUNG',
  'GLEICHER_MANDANT',
  'GLEICHER_STANDORT',
  'ANDERER_STANDORT',
  'LAND',
] as const;
const LESEN = [{ als: ALS, rollen: LAND, beziehungen: UEBERALL }] as const;

/** A proposal: any account of the Ministerium reads it and acts on it; who proposes does it in the own name. */
export const OFFENEDATEN_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'bericht.offene_ausgabe': {
    SELECT: LESEN,
    INSERT: [{ als: ALS, rollen: LAND, beziehungen: ['SELBST'] }],
    UPDATE: LESEN,
    aendern: 'version = 2',
  },
};

/** One row of the table of migration 0086. */
export function createOffenedatenzeilen(konto: string): Record<string, Record<string, unknown>> {
  const datei = 'zeile_code\r\n';
  const pruefsumme = createHash('sha256').update(datei).digest('hex');
  return {
    'bericht.offene_ausgabe': {
      id: createUuidV7(),
      veroeffentlichung_id: createUuidV7(),
      kennung: `k-01-${createUuidV7().replaceAll('-', '').slice(-12)}`,
      ausgabe: 1,
      beschreibung: '{}',
      csv_datei: datei,
      csv_pruefsumme: pruefsumme,
      json_datei: datei,
      json_pruefsumme: pruefsumme,
      lizenz: 'DL_DE_BY_2_0',
      vorgeschlagen_von: konto,
      vorgeschlagen_am: '2026-10-19',
    },
  };
}
