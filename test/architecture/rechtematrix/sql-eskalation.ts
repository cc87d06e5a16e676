import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const BEARBEITEN = ['KOORDINATION', 'KI_LEITUNG'] as const;
const LAND = ['MINISTERIUM'] as const;
const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const ALS = ['steuerung'] as const;
const HANDELN = [{ als: ALS, rollen: BEARBEITEN, beziehungen: STANDORT }] as const;
const SELBST_HANDELN = [{ als: ALS, rollen: BEARBEITEN, beziehungen: SELBST }] as const;
const aendern = 'version = 2';

/**
 * Eskalation and shared Themen. The row of the Eskalation is a proposal: the Land sees none before the release. Other Standorte reach
 * shared Themen through functions alone.
 */
export const ESKALATION_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.landesthema': {
    SELECT: [{ als: ALS, rollen: LAND, beziehungen: UEBERALL }],
    INSERT: [{ als: ALS, rollen: LAND, beziehungen: SELBST }],
    UPDATE: [{ als: ALS, rollen: LAND, beziehungen: UEBERALL }],
    aendern,
  },
  'steuerung.eskalation': {
    SELECT: HANDELN,
    INSERT: [{ als: ALS, rollen: ['KOORDINATION'], beziehungen: SELBST }],
    UPDATE: HANDELN,
    aendern,
  },
  'steuerung.eskalation_ereignis': { SELECT: HANDELN, INSERT: SELBST_HANDELN },
  'steuerung.geteiltes_thema': { SELECT: HANDELN, INSERT: SELBST_HANDELN, UPDATE: HANDELN, aendern },
  'steuerung.thema_kenntnis': { SELECT: HANDELN, INSERT: SELBST_HANDELN, DELETE: HANDELN },
  'steuerung.thema_uebernahme': { SELECT: HANDELN, INSERT: SELBST_HANDELN },
  'steuerung.geteilt_frage': { SELECT: HANDELN, INSERT: SELBST_HANDELN },
};

/** One row of each table of migration 0073. */
export function createEskalationszeilen(
  standort: string,
  konto: string,
  themaId: string,
): Record<string, Record<string, unknown>> {
  const [eskalationId, geteiltId] = [createUuidV7(), createUuidV7()];
  const am = '2026-10-19';
  const thema = { standort_id: standort, thema_id: themaId };
  return {
    'steuerung.landesthema': {
      id: createUuidV7(),
      titel: 'Wartezeiten',
      beschreibung: 'Mehrere Standorte.',
      konto_id: konto,
      angelegt_am: am,
    },
    'steuerung.eskalation': {
      ...thema,
      id: eskalationId,
      adressat: 'LAND',
      titel: 'Wartezeiten',
      problem: 'Termine dauern lange.',
      versuche: 'Gespräch.',
      anliegen: 'Personal.',
      vorgeschlagen_von: konto,
      vorgeschlagen_am: am,
      seit: am,
    },
    'steuerung.eskalation_ereignis': {
      eskalation_id: eskalationId,
      lfd: 1,
      art: 'VORSCHLAGEN',
      seite: 'STANDORT',
      nach: 'VORGESCHLAGEN',
      inhalt: 'Liegt nicht beim Standort.',
      konto_id: konto,
      am,
    },
    'steuerung.geteiltes_thema': {
      ...thema,
      id: geteiltId,
      huerde: 'FORMULAR',
      schnittstelle: 'JOBCENTER',
      titel: 'Wartezeiten',
      problem: 'Termine dauern lange.',
      loesung: 'Ein Blatt.',
      monat: '2026-10-01',
      konto_id: konto,
    },
    'steuerung.thema_kenntnis': { geteilt_id: geteiltId, standort_id: standort, konto_id: konto, am },
    'steuerung.thema_uebernahme': { ...thema, geteilt_id: geteiltId, konto_id: konto, am },
    'steuerung.geteilt_frage': {
      id: createUuidV7(),
      geteilt_id: geteiltId,
      standort_id: standort,
      frage: 'Wer füllt es aus?',
      konto_id: konto,
      am,
    },
  };
}
