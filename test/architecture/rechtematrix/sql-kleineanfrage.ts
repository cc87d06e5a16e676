import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const LAND = ['MINISTERIUM'] as const;
const ALS = ['bericht'] as const;
const UEBERALL = [
  'SELBST',
  'VERTRETUNG',
  'GLEICHER_MANDANT',
  'GLEICHER_STANDORT',
  'ANDERER_STANDORT',
  'LAND',
] as const;
const LESEN = [{ als: ALS, rollen: LAND, beziehungen: UEBERALL }] as const;
const SELBST = [{ als: ALS, rollen: LAND, beziehungen: ['SELBST'] }] as const;

/** A draft: its questions and tables may change. What is laid before others or signed does not (kleineanfrage.db.test.ts). */
export const KLEINEANFRAGE_SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'bericht.kleine_anfrage': { SELECT: LESEN, INSERT: SELBST, UPDATE: LESEN, aendern: 'version = 2' },
  'bericht.anfrage_frage': { SELECT: LESEN, INSERT: LESEN, UPDATE: LESEN, DELETE: LESEN },
  'bericht.anfrage_tabelle': { SELECT: LESEN, INSERT: SELBST, UPDATE: LESEN },
  'bericht.anfrage_schritt': { SELECT: LESEN, INSERT: SELBST },
};

/** One row of each table of migration 0081. */
export function createKleineanfragezeilen(konto: string): Record<string, Record<string, unknown>> {
  const [anfrageId, frageId] = [createUuidV7(), createUuidV7()];
  const am = '2026-10-19';
  return {
    'bericht.kleine_anfrage': {
      id: anfrageId,
      wahlperiode: 18,
      nummer: 498,
      titel: 'Wie geht es weiter?',
      fragesteller: 'Fraktion',
      eingang: am,
      frist: '2026-11-02',
      federfuehrung: 'Referat 521',
      konto_id: konto,
      angelegt_am: am,
    },
    'bericht.anfrage_frage': { id: frageId, anfrage_id: anfrageId, nummer: 1, wortlaut: 'Wie viele?' },
    'bericht.anfrage_tabelle': {
      id: createUuidV7(),
      anfrage_id: anfrageId,
      frage_id: frageId,
      anlage: 1,
      fassung: 1,
      frage: '{}',
      ergebnis: '{}',
      definition: 'STELLEN, Fassung 1',
      wissensstand: '2026-10-19T08:00:00Z',
      pruefsumme: 'a'.repeat(64),
      konto_id: konto,
    },
    'bericht.anfrage_schritt': {
      anfrage_id: anfrageId,
      lfd: 1,
      art: 'VORLEGEN',
      von: 'ENTWURF',
      nach: 'ZEICHNUNG',
      konto_id: konto,
      am,
    },
  };
}
