import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const VERWALTET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const ALS = ['steuerung'] as const;
const VERWALTEN = [{ als: ALS, rollen: VERWALTET, beziehungen: STANDORT }] as const;
/** In the own name. */
const SELBST = [{ als: ALS, rollen: VERWALTET, beziehungen: ['SELBST'] }] as const;

/** Sources of Angebote: who answers for the directory of the Standort; lines and provenance are written by the system account. */
export const QUELLEN_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.angebotsquelle': {
    SELECT: VERWALTEN,
    INSERT: SELBST,
    UPDATE: VERWALTEN,
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'steuerung.angebotslauf': {
    SELECT: VERWALTEN,
    INSERT: SELBST,
    UPDATE: VERWALTEN,
    aendern: "zustand = 'VERWORFEN', konto_id = kontext.konto_id()",
  },
  'steuerung.angebotslauf_zeile': { SELECT: VERWALTEN },
  'steuerung.angebotsherkunft': { SELECT: VERWALTEN },
  'steuerung.angebotsdatei': {
    SELECT: VERWALTEN,
    INSERT: SELBST,
    UPDATE: VERWALTEN,
    aendern: 'konto_id = kontext.konto_id()',
  },
};

/** One row of each table of the migrations 0082 and 0089. */
export function createQuellenzeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const [quelleId, laufId] = [createUuidV7(), createUuidV7()];
  return {
    'steuerung.angebotsquelle': {
      standort_id: standort,
      id: quelleId,
      art: 'HSDS',
      name: 'Verzeichnis',
      url: 'https://quelle.example',
      lizenz: 'CC BY 4.0',
      verantwortlich: 'Koordination',
      rhythmus: 'VON_HAND',
      oeffentlich: true,
      bearbeitet_von: konto,
    },
    'steuerung.angebotslauf': {
      standort_id: standort,
      id: laufId,
      quelle_id: quelleId,
      zustand: 'WARTET',
      konto_id: konto,
      am: '2026-10-19',
    },
    'steuerung.angebotslauf_zeile': {
      standort_id: standort,
      lauf_id: laufId,
      lfd: 1,
      art: 'NEU',
      fremd_id: 'f-1',
      titel: 'Deutschkurs',
    },
    'steuerung.angebotsherkunft': {
      standort_id: standort,
      quelle_id: quelleId,
      art: 'ANGEBOT',
      fremd_id: 'f-1',
      ziel_id: createUuidV7(),
      stand: '{}',
      abdruck: `\\x${'ab'.repeat(32)}`,
      lizenz: 'CC BY 4.0',
      geholt_am: '2026-10-19',
    },
    'steuerung.angebotsdatei': {
      standort_id: standort,
      quelle_id: quelleId,
      inhalt: '\\x5469746c',
      konto_id: konto,
      am: '2026-10-19',
    },
  };
}
