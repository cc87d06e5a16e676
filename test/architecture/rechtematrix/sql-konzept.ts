import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const LEITET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const ALS = ['steuerung'] as const;
const LEITEN = [{ als: ALS, rollen: LEITET, beziehungen: STANDORT }] as const;
/** In the own name. */
const SELBST_LEITEN = [{ als: ALS, rollen: LEITET, beziehungen: SELBST }] as const;
const aendern = 'bearbeitet_von = kontext.konto_id()';
const ANFUEGEN = { SELECT: LEITEN, INSERT: SELBST_LEITEN } as const satisfies Tabellenrechte;

/** Konzept, checklist, self-assessment. The row of this Fassung is a draft: nobody else reads it, nor its chapters. */
export const KONZEPT_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.konzept_fassung': { SELECT: LEITEN, INSERT: SELBST_LEITEN, UPDATE: LEITEN, aendern },
  'steuerung.konzept_kapitel': { SELECT: LEITEN, INSERT: SELBST_LEITEN, UPDATE: LEITEN, aendern },
  'steuerung.konzept_abstimmung': ANFUEGEN,
  'steuerung.konzept_ereignis': ANFUEGEN,
  'steuerung.checkpunkt_eintrag': ANFUEGEN,
  'steuerung.selbsteinschaetzung': ANFUEGEN,
};

/** One row of each table of migration 0067. */
export function createKonzeptzeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const fassungId = createUuidV7();
  const am = '2026-10-19';
  const fassung = { standort_id: standort, fassung_id: fassungId };
  const erfasst = { tag: am, konto_id: konto };
  return {
    'steuerung.konzept_fassung': {
      standort_id: standort,
      id: fassungId,
      art: 'HANDLUNGSKONZEPT',
      nummer: 900,
      federfuehrung: 'KI',
      vorgabe: 'Handlungskonzept 2021',
      begonnen_am: am,
      bearbeitet_von: konto,
    },
    'steuerung.konzept_kapitel': {
      ...fassung,
      kapitel: 'UMSETZUNG',
      felder: '{}',
      zeilen: '[]',
      bearbeitet_von: konto,
      bearbeitet_am: am,
    },
    'steuerung.konzept_abstimmung': {
      ...fassung,
      ...erfasst,
      id: createUuidV7(),
      bereich: 'INTERN',
      stelle: 'Sozialamt',
      ergebnis: 'ZUGESTIMMT',
    },
    'steuerung.konzept_ereignis': { ...fassung, ...erfasst, lfd: 1, art: 'BEGINN', nach: 'ENTWURF', am },
    'steuerung.checkpunkt_eintrag': {
      ...erfasst,
      standort_id: standort,
      code: 'KO-01',
      lfd: 900,
      stand: 'ERFUELLT',
      inhalt: 'Da.',
      am,
    },
    'steuerung.selbsteinschaetzung': {
      ...erfasst,
      standort_id: standort,
      lfd: 900,
      fallauswertung: 'NEIN',
      strukturbeschluss: 'NEIN',
      sitzungen_vorher: 0,
      am,
    },
  };
}
