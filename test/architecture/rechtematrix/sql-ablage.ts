import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const ALS = ['steuerung'] as const;
const PFLEGEN = ['KOORDINATION', 'KI_LEITUNG'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;

/** A file beside a signed agreement: read by who reads that, added by who keeps it. Drafts and others: ablage.db.test.ts. */
export const ABLAGE_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.ablage': {
    SELECT: [{ als: ALS, rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN], beziehungen: STANDORT }],
    INSERT: [{ als: ALS, rollen: PFLEGEN, beziehungen: ['SELBST'] }],
    aendern: 'bis_fassung = bis_fassung',
  },
};

/** One row of migration 0091. */
export function createAblagezeilen(
  standort: string,
  konto: string,
  vereinbarungId: string,
): Record<string, Record<string, unknown>> {
  return {
    'steuerung.ablage': {
      id: createUuidV7(),
      standort_id: standort,
      vereinbarung_id: vereinbarungId,
      pruefsumme: '0'.repeat(64),
      geprueft_von: konto,
      am: '2026-10-19',
    },
  };
}
