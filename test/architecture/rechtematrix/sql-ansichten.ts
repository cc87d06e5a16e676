import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const ALS = ['bericht'] as const;
const STANDORTROLLEN = ['KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG'] as const;
const LEITET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const HIER = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const LESEN = [
  { als: ALS, rollen: STANDORTROLLEN, beziehungen: HIER },
  { als: ALS, rollen: ['MINISTERIUM'], beziehungen: ['SELBST'] },
] as const;
const EMPFAENGER = [{ als: ALS, rollen: ['KOORDINATION'], beziehungen: ['SELBST'] }] as const;
const PFLEGEN = [
  { als: ALS, rollen: LEITET, beziehungen: HIER },
  { als: ALS, rollen: ['TEAMLEITUNG', 'MINISTERIUM'], beziehungen: ['SELBST'] },
] as const;

/** A report of the Standort made by the owner; delivered to the owner as KOORDINATION. */
export const ANSICHTEN_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'bericht.bericht': {
    SELECT: LESEN,
    INSERT: [{ als: ALS, rollen: [...STANDORTROLLEN, 'MINISTERIUM'], beziehungen: ['SELBST'] }],
    UPDATE: PFLEGEN,
    DELETE: PFLEGEN,
    aendern: 'version = 2',
  },
  'bericht.lieferung': {
    SELECT: LESEN,
    INSERT: EMPFAENGER,
    UPDATE: [{ als: ALS, rollen: [...STANDORTROLLEN, 'MINISTERIUM'], beziehungen: ['SELBST'] }],
    aendern: "beendet_am = '2026-10-20'",
  },
  'bericht.lieferung_empfaenger': {
    SELECT: LESEN,
    INSERT: [{ als: ALS, rollen: [...STANDORTROLLEN, 'MINISTERIUM'], beziehungen: ['SELBST'] }],
    UPDATE: [{ als: ALS, rollen: [...STANDORTROLLEN, 'MINISTERIUM'], beziehungen: ['SELBST'] }],
    aendern: 'mail = true',
  },
  'bericht.zustellung': {
    SELECT: EMPFAENGER,
    UPDATE: EMPFAENGER,
    aendern: "gelesen_am = '2026-10-20T08:00:00Z'",
  },
};

/** One row of each table of migration 0087. */
export function createAnsichtenzeilen({
  mandant,
  standort,
  konto,
}: {
  mandant: string;
  standort: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  const [berichtId, lieferungId] = [createUuidV7(), createUuidV7()];
  const stelle = { konto_id: konto, rolle: 'KOORDINATION', standort_id: standort, mandant_id: mandant };
  return {
    'bericht.bericht': {
      id: berichtId,
      fuer: 'STANDORT',
      standort_id: standort,
      titel: 'Zahlen',
      profil: 'INTERN',
      tabellen: '[{}]',
      konto_id: konto,
      geaendert_am: '2026-10-19',
    },
    'bericht.lieferung': {
      ...stelle,
      id: lieferungId,
      bericht_id: berichtId,
      takt: 'MONATLICH',
      naechste_am: '2026-11-01',
    },
    'bericht.lieferung_empfaenger': { lieferung_id: lieferungId, konto_id: konto },
    'bericht.zustellung': {
      ...stelle,
      id: createUuidV7(),
      lieferung_id: lieferungId,
      faellig_am: '2026-10-01',
      titel: 'Zahlen',
      inhalt: '{}',
      pruefsumme: 'a'.repeat(64),
    },
  };
}
