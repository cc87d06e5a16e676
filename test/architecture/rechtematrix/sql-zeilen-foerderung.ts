import { createUuidV7 } from '#src/core/ids.ts';
import type { Zeile } from './sql-zeilen.ts';

/** A signed Förderfall with its Antrag, and a Stelle of the Mandant with its Besetzung. */
export function createFoerderungszeilen(wer: {
  foerderfallId: string | undefined;
  standort: string;
  mandant: string;
  konto: string;
  stelleId: string | undefined;
  besetzungId: string | undefined;
}): Record<string, Zeile> {
  const { foerderfallId, standort, mandant: m, konto, stelleId, besetzungId } = wer;
  const erfasst = { erfasst_am: new Date(), erfasst_von: konto };
  const gueltig = { gueltig_von: '2026-01-01' };
  const fall = { foerderfall_id: foerderfallId, standort_id: standort };
  return {
    'foerderung.foerderfall': {
      id: foerderfallId,
      standort_id: standort,
      mandant_id: m,
      aktenzeichen: 'KIM-2027-TEST',
      foerderjahr: 2027,
      von: '2027-01-01',
      bis: '2027-12-31',
      regelsatz: 'RL-2024-12',
      parameter: '{}',
      zustand: 'EINGEREICHT',
      frist: '2026-11-02',
      antrag_von: konto,
      angelegt_am: '2026-10-01',
    },
    'foerderung.antrag': {
      ...fall,
      inhalt: '{}',
      fehler: 0,
      hinweise: 0,
    },
    'foerderung.antrag_fassung': {
      ...fall,
      nummer: 1,
      inhalt: '{}',
      regelantrag: '{}',
      ergebnis: '{}',
      pruefsumme: 'a'.repeat(64),
      hinweise: 0,
      bearbeitet_von: konto,
      gezeichnet_von: konto,
      eingang_am: '2026-10-01',
    },
    'foerderung.foerderfall_ereignis': {
      ...fall,
      lfd: 1,
      ereignis: 'einreichen',
      von: 'ENTWURF',
      nach: 'EINGEREICHT',
      konto_id: konto,
      rolle: 'ZE_ZEICHNUNG',
      am: '2026-10-01',
    },
    'foerderung.kontingent': {
      id: createUuidV7(),
      standort_id: standort,
      baustein: 2,
      ...gueltig,
      zugewiesen_vzae: 100,
      vorgesehen_vzae: 100,
      quelle: 'Test',
      ...erfasst,
    },
    'foerderung.stelle': { id: stelleId, standort_id: standort, mandant_id: m, baustein: 2, ...erfasst },
    'foerderung.stelle_fassung': {
      stelle_id: stelleId,
      version: 1,
      ...gueltig,
      bezeichnung: 'Case Management',
      anbindung: 'KI',
      umfang_vzae: 100,
      ...erfasst,
    },
    'foerderung.besetzung': {
      id: besetzungId,
      stelle_id: stelleId,
      standort_id: standort,
      baustein: 2,
      ...gueltig,
      vzae: 100,
      quelle: 'Test',
      ...erfasst,
    },
    'foerderung.besetzung_person': { besetzung_id: besetzungId, standort_id: standort, kuerzel: 'AB-01' },
  };
}
