import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const ALS = ['bericht'] as const;
const LEITET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const MANDANT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT'] as const;
const STANDORT = [...MANDANT, 'GLEICHER_STANDORT'] as const;
const LEITUNG_LIEST = { als: ALS, rollen: LEITET, beziehungen: STANDORT } as const;

/** The Land reads sums through a function alone: no Kommune, no Stelle. */
export const KENNZAHL_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'bericht.summe_offen': {},
  'bericht.summe': {
    SELECT: [LEITUNG_LIEST, { als: ALS, rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG'], beziehungen: MANDANT }],
  },
  'bericht.summenstand': {
    SELECT: [LEITUNG_LIEST, { als: ALS, rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG'], beziehungen: MANDANT }],
  },
  'bericht.rechenlauf': { SELECT: [LEITUNG_LIEST] },
  'bericht.veroeffentlichung': {
    SELECT: [LEITUNG_LIEST],
    INSERT: [{ als: ALS, rollen: LEITET, beziehungen: ['SELBST'] }],
  },
};

/** One row of each table of the sums, their runs and what was published. */
export function createKennzahlzeilen({
  mandant,
  standort,
  konto,
}: {
  mandant: string;
  standort: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  const gruppe = { mandant_id: mandant, art: 'KONTAKT', quartal: '2026-Q4' };
  return {
    'bericht.summe_offen': gruppe,
    'bericht.summe': {
      ...gruppe,
      standort_id: standort,
      kommune_id: createUuidV7(),
      erfasst_quartal: '2026-Q4',
      schnitt: '',
      code: '',
      wert: 7,
      berechnet_am: '2026-10-19T08:00:00Z',
    },
    'bericht.summenstand': { ...gruppe, standort_id: standort },
    'bericht.rechenlauf': {
      id: createUuidV7(),
      standort_id: standort,
      zustand: 'FERTIG',
      stellen: 1,
      fertig: 1,
      gestartet_von: konto,
      beendet_am: '2026-10-19T08:00:00Z',
    },
    'bericht.veroeffentlichung': {
      id: createUuidV7(),
      standort_id: standort,
      schluessel: createUuidV7().replaceAll('-', '').repeat(2),
      ausgabe: 1,
      kennzahl: 'K-01',
      kennzahl_version: 1,
      profil: 'EXTERN',
      frage: '{}',
      tabelle: '{}',
      pruefsumme: 'a'.repeat(64),
      anlass: 'ERSTE',
      freigegeben_von: konto,
      freigegeben_am: '2026-10-19',
    },
  };
}
