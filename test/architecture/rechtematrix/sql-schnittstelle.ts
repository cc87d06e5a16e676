import { createUuidV7 } from '#src/core/ids.ts';
import { ABLAGE_RECHTE, createAblagezeilen } from './sql-ablage.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const PFLEGEN = ['KOORDINATION', 'KI_LEITUNG'] as const;
const LESEN_ROLLEN = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const ALS = ['steuerung'] as const;
const LESEN = [{ als: ALS, rollen: LESEN_ROLLEN, beziehungen: STANDORT }] as const;
const HANDELN = [{ als: ALS, rollen: PFLEGEN, beziehungen: STANDORT }] as const;
/** In the own name. */
const SELBST = [{ als: ALS, rollen: PFLEGEN, beziehungen: ['SELBST'] }] as const;
const aendern = 'bearbeitet_von = kontext.konto_id()';

/** The row of each table is no draft of the others, but the Fassung is one: it is read and thrown away by who keeps it. */
export const SCHNITTSTELLE_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.kette': { SELECT: HANDELN, INSERT: SELBST },
  'steuerung.kette_fassung': { SELECT: HANDELN, INSERT: SELBST, UPDATE: HANDELN, DELETE: HANDELN, aendern },
  'steuerung.ansprechperson': { SELECT: LESEN, INSERT: SELBST, UPDATE: HANDELN, aendern },
  'steuerung.vereinbarung': { SELECT: LESEN, INSERT: SELBST, UPDATE: HANDELN, aendern },
  'steuerung.schnittstellenanalyse': { SELECT: LESEN, INSERT: SELBST },
  ...ABLAGE_RECHTE,
};

/** One row of each table of migration 0066. */
export function createSchnittstellenzeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const ketteId = createUuidV7();
  const vereinbarungId = createUuidV7();
  const bearbeitet = { standort_id: standort, bearbeitet_von: konto };
  return {
    'steuerung.kette': { standort_id: standort, id: ketteId, art: 'FALL', angelegt_von: konto },
    'steuerung.kette_fassung': {
      ...bearbeitet,
      kette_id: ketteId,
      nr: 1,
      name: 'Übergang',
      schritte: '[{"kennung": "1"}]',
    },
    'steuerung.ansprechperson': {
      ...bearbeitet,
      id: createUuidV7(),
      schnittstelle: 'JOBCENTER',
      stelle: 'Jobcenter',
      funktion: 'Teamleitung',
      telefon: '02931 94-1',
      gueltig_von: '2026-01-01',
    },
    'steuerung.vereinbarung': {
      ...bearbeitet,
      id: vereinbarungId,
      art: 'WEITERE',
      titel: 'Zusammenarbeit',
      gegenstand: 'Verweise',
      partner: '[{"art": "JOBCENTER", "name": "Jobcenter"}]',
      beginn: '2026-01-01',
      pruefen_am: '2027-01-01',
      zustand: 'UNTERZEICHNET',
      unterzeichnet_am: '2026-01-01',
    },
    'steuerung.schnittstellenanalyse': {
      standort_id: standort,
      id: createUuidV7(),
      version: 1,
      seite_a: 'JOBCENTER',
      seite_b: 'SOZIALAMT',
      gegenstand: 'Übergang',
      ist: 'Spät',
      massnahme: 'Blatt',
      verantwortlich: 'Jobcenter',
      zustand: 'VEREINBART',
      konto_id: konto,
      am: '2026-10-19',
    },
    ...createAblagezeilen(standort, konto, vereinbarungId),
  };
}
