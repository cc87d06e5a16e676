import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const PFLEGT = ['CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'] as const;
const LIEST = ['TEAMLEITUNG', ...PFLEGT] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const ALS = ['steuerung'] as const;
/** The directory is read by staff of every Standort. */
const LESEN_ALLE = [
  { als: ALS, rollen: LIEST, beziehungen: [...STANDORT, 'ANDERER_STANDORT', 'LAND'] },
] as const;
const LESEN = [{ als: ALS, rollen: LIEST, beziehungen: STANDORT }] as const;
const PFLEGEN = [{ als: ALS, rollen: PFLEGT, beziehungen: STANDORT }] as const;
/** In the own name. */
const SELBST = [{ als: ALS, rollen: PFLEGT, beziehungen: ['SELBST'] }] as const;
const aendern = 'bearbeitet_von = kontext.konto_id()';

export const ANGEBOT_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.anbieter': { SELECT: LESEN_ALLE, INSERT: SELBST, UPDATE: PFLEGEN, aendern },
  'steuerung.angebot': { SELECT: LESEN_ALLE, INSERT: SELBST, UPDATE: PFLEGEN, aendern },
  'steuerung.angebot_aenderung': { SELECT: LESEN, INSERT: SELBST },
  'steuerung.angebot_vorschlag': {
    SELECT: PFLEGEN,
    UPDATE: PFLEGEN,
    aendern: "zustand = 'UEBERNOMMEN', entschieden_am = '2026-10-19', entschieden_von = kontext.konto_id()",
  },
  'steuerung.angebot_pflegelink': { INSERT: PFLEGEN },
  // Protected numbers: read like the Angebot, written by the job alone (migration 0095).
  'steuerung.angebot_ergebnis': { SELECT: LESEN_ALLE },
  'steuerung.angebot_ergebnislauf': { SELECT: PFLEGEN },
};

/** One row of each table of migrations 0078 and 0095. */
export function createAngebotzeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const [anbieterId, angebotId] = [createUuidV7(), createUuidV7()];
  const am = '2026-10-19';
  const zeitraum = { von: '2024-07-01', bis: '2026-06-30', am };
  const bearbeitet = { standort_id: standort, bearbeitet_von: konto };
  return {
    'steuerung.anbieter': { ...bearbeitet, id: anbieterId, name: 'Haus der Sprachen', angaben: '{}' },
    'steuerung.angebot': {
      ...bearbeitet,
      id: angebotId,
      anbieter_id: anbieterId,
      titel: 'Deutschkurs',
      angaben: '{}',
      oeffentlich: false,
      bestaetigt_am: am,
      bestaetigt_durch: 'KONTO',
      quelle: 'Test',
      suche: "'f_alle':1B",
    },
    'steuerung.angebot_aenderung': {
      standort_id: standort,
      angebot_id: angebotId,
      lfd: 1,
      art: 'ANGELEGT',
      durch: 'KONTO',
      konto_id: konto,
      am,
    },
    'steuerung.angebot_vorschlag': {
      standort_id: standort,
      id: createUuidV7(),
      angebot_id: angebotId,
      feld: 'TELEFON',
      inhalt: '02731 99 10',
      durch: 'OEFFENTLICH',
      am,
    },
    'steuerung.angebot_pflegelink': {
      standort_id: standort,
      token_hash: `\\x${createUuidV7().replaceAll('-', '')}${createUuidV7().replaceAll('-', '')}`,
      anbieter_id: anbieterId,
      ausgegeben_am: am,
      gueltig_bis: am,
    },
    'steuerung.angebot_ergebnis': {
      standort_id: standort,
      angebot_id: angebotId,
      ...zeitraum,
      verweise: 10,
      angekommen: 5,
      kein_platz: 5,
      abgewiesen: 0,
      nicht_erreicht: 0,
      offen: 0,
    },
    'steuerung.angebot_ergebnislauf': {
      standort_id: standort,
      quartal: '2026-Q2',
      ...zeitraum,
      verweise: 10,
      verdeckt: 0,
    },
  };
}
