import { createUuidV7 } from '#src/core/ids.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const PFLEGT = ['KOORDINATION', 'KI_LEITUNG'] as const;
const LIEST = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGT] as const;
const STEUERUNG = ['steuerung'] as const;
const FOERDERUNG = ['foerderung'] as const;
const ALLE = ['fall', 'foerderung', 'steuerung', 'befragung', 'bericht', 'anmeldung'] as const;

const LESEN = [{ als: STEUERUNG, rollen: LIEST, beziehungen: STANDORT }] as const;
/** In the own name. */
const SELBST = [{ als: STEUERUNG, rollen: PFLEGT, beziehungen: ['SELBST'] }] as const;

/** The ministry brings in the land, who leads a KI the own Kreis. */
export const EINFUEHREN = [
  { als: FOERDERUNG, rollen: ['MINISTERIUM'], beziehungen: UEBERALL },
  { als: FOERDERUNG, rollen: ['KI_LEITUNG'], beziehungen: STANDORT },
] as const;
const VERZEICHNIS: Tabellenrechte = {
  SELECT: [{ als: ALLE, rollen: ROLLEN, beziehungen: [...UEBERALL, 'NIEMAND'] }],
  INSERT: EINFUEHREN,
  UPDATE: EINFUEHREN,
};

export const ANLAUFSTELLEN_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'stamm.kommune_stand': VERZEICHNIS,
  'stamm.postleitzahl': VERZEICHNIS,
  'stamm.einwohnerzahl': VERZEICHNIS,
  'steuerung.anlaufstelle': {
    SELECT: LESEN,
    INSERT: SELBST,
    UPDATE: [{ als: STEUERUNG, rollen: PFLEGT, beziehungen: STANDORT }],
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'steuerung.anlaufstelle_aenderung': { SELECT: LESEN, INSERT: SELBST },
};

/** One row of each table of migration 0090. */
export function createAnlaufstellenzeilen(
  standort: string,
  konto: string,
  kommune: string | null,
): Record<string, Record<string, unknown>> {
  const id = createUuidV7();
  return {
    'stamm.kommune_stand': {
      standort_id: standort,
      kommune_id: kommune,
      gueltig_von: '2020-01-01',
      name: 'Stadt Test',
      quelle: 'Test',
    },
    'stamm.postleitzahl': { standort_id: standort, ort_id: kommune, plz: '59999', gueltig_von: '2020-01-01' },
    'stamm.einwohnerzahl': {
      standort_id: standort,
      ort_id: kommune,
      stichtag: '2024-12-31',
      einwohner: 1,
      quelle: 'Test',
    },
    'steuerung.anlaufstelle': {
      standort_id: standort,
      id,
      name: 'Rathaus',
      angaben: '{}',
      gueltig_von: '2026-01-01',
      bestaetigt_am: '2026-10-01',
      bearbeitet_von: konto,
    },
    'steuerung.anlaufstelle_aenderung': {
      standort_id: standort,
      anlaufstelle_id: id,
      lfd: 1,
      art: 'ANGELEGT',
      konto_id: konto,
      am: '2026-10-01',
    },
  };
}
