import { createUuidV7 } from '#src/core/ids.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { SqlBeziehung, Tabellenrechte, Zelle } from './sql-zelle.ts';

const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const FUELLT = ['KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG'] as const;

const zelle = (rollen: readonly Rolle[], beziehungen: readonly SqlBeziehung[]): Zelle => ({
  als: ['foerderung'],
  rollen,
  beziehungen,
});
const LAND = zelle(['MINISTERIUM', 'BR_SACHBEARBEITUNG'], UEBERALL);
const EIGENE = zelle([...FUELLT, 'ZE_ZEICHNUNG'], STANDORT);
const ENTWURF = [zelle(['MINISTERIUM'], UEBERALL)];

/**
 * Tables of migration 0080. The Abfrage of this row is a draft of the Ministerium: no Standort sees it, and nothing can be added to it.
 * Its Meldung is in work, so that the Land reads neither the working copy nor the inner step.
 */
export const BERICHT_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'foerderung.meldeabfrage': {
    SELECT: ENTWURF,
    INSERT: [zelle(['MINISTERIUM'], SELBST)],
    UPDATE: ENTWURF,
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'foerderung.meldung': {
    SELECT: [LAND, EIGENE],
    UPDATE: [...ENTWURF, EIGENE],
    aendern: 'version = version + 1',
  },
  'foerderung.meldearbeit': {
    SELECT: [EIGENE],
    INSERT: [zelle(FUELLT, SELBST)],
    UPDATE: [zelle(FUELLT, STANDORT)],
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'foerderung.meldefassung': { SELECT: [LAND, EIGENE] },
  'foerderung.meldeschritt': { SELECT: [EIGENE], INSERT: [zelle(FUELLT, SELBST)] },
};

/** One row of each table. */
export function createBerichtszeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const abfrageId = createUuidV7();
  const am = '2026-10-19';
  const bezug = { abfrage_id: abfrageId, standort_id: standort };
  const inhalt = { werte: '{"f1":3}', gruende: '{}' };
  return {
    'foerderung.meldeabfrage': {
      id: abfrageId,
      art: 'FACHDATEN',
      stelle: 'MINISTERIUM',
      reihe_id: abfrageId,
      feldfassung: 1,
      titel: 'Erhebung',
      hinweis: '',
      stichtag: '2026-09-30',
      frist: '2026-11-30',
      felder: '[]',
      standorte: [standort],
      bearbeitet_von: konto,
      am,
    },
    'foerderung.meldung': { ...bezug, art: 'FACHDATEN', stelle: 'MINISTERIUM', zustand: 'IN_ARBEIT' },
    'foerderung.meldearbeit': { ...bezug, ...inhalt, bearbeitet_von: konto, am },
    'foerderung.meldefassung': {
      ...bezug,
      ...inhalt,
      fassung: 1,
      vorbelegt: '{}',
      pruefsumme: 'a'.repeat(64),
      gemeldet_von: konto,
      am,
    },
    'foerderung.meldeschritt': { ...bezug, id: createUuidV7(), art: 'VORLEGEN', konto_id: konto, am },
  };
}
