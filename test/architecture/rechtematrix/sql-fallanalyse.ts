import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const CM = ['CASE_MANAGEMENT'] as const;
const FALL = ['fall'] as const;
const AKTE = { als: FALL, rollen: CM, beziehungen: ['SELBST', 'VERTRETUNG'] } as const;
const SELBST = { als: FALL, rollen: CM, beziehungen: ['SELBST'] } as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;

/** Led by who may open the Akte. The invited account of these rows is the owner: a colleague who is not invited reads nothing. */
export const FALLANALYSE_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'fall.fallanalyse': { SELECT: [AKTE], INSERT: [AKTE], UPDATE: [AKTE], aendern: 'version = version' },
  'fall.fallanalyse_teilnahme': { SELECT: [AKTE], INSERT: [AKTE], DELETE: [AKTE] },
  'fall.fallanalyse_beitrag': {
    SELECT: [AKTE],
    INSERT: [SELBST],
    UPDATE: [AKTE],
    aendern: 'gelesen_am = gelesen_am',
  },
  'fall.fallanalyse_aufgabe': {
    SELECT: [AKTE],
    INSERT: [AKTE],
    UPDATE: [AKTE],
    aendern: 'erledigt_am = erledigt_am',
  },
  'bericht.fallformat': {
    SELECT: [{ als: ['bericht'], rollen: ['KOORDINATION', 'KI_LEITUNG'], beziehungen: STANDORT }],
    INSERT: [{ als: FALL, rollen: CM, beziehungen: STANDORT }],
  },
};

/** One row of each table of migration 0068. */
export function createFallanalysezeilen(
  { mandant, standort, konto }: { mandant: string; standort: string; konto: string },
  akteId: string,
): Record<string, Record<string, unknown>> {
  const id = createUuidV7();
  const am = '2026-10-19';
  const siegel = Buffer.alloc(32, 7);
  const kopf = { mandant_id: mandant, akte_id: akteId, fallanalyse_id: id };
  return {
    'fall.fallanalyse': {
      mandant_id: mandant,
      id,
      akte_id: akteId,
      art: 'FALLBESPRECHUNG',
      kurzform: true,
      leitfragen: 1,
      am,
      siegel,
      angelegt_von: konto,
    },
    'fall.fallanalyse_teilnahme': { ...kopf, konto_id: konto, moderation: false, gueltig_bis: '2027-01-18' },
    'fall.fallanalyse_beitrag': { ...kopf, id: createUuidV7(), art: 'BEITRAG', siegel, konto_id: konto, am },
    'fall.fallanalyse_aufgabe': { ...kopf, id: createUuidV7(), siegel, frist: am, angelegt_von: konto },
    'bericht.fallformat': {
      standort_id: standort,
      quartal: '2026-Q4',
      format: 'FALLBESPRECHUNG',
      kurzform: true,
      minuten: 30,
    },
  };
}
