import { createUuidV7 } from '#src/core/ids.ts';

type Zeile = Record<string, unknown>;

/** A change that the Kreis signed, with that step. */
export function createAenderungszeilen({
  foerderfallId,
  standortId,
  kontoId,
  bescheidId,
}: {
  foerderfallId: string | undefined;
  bescheidId: unknown;
  standortId: string;
  kontoId: string;
}): Record<string, Zeile> {
  const aenderungId = createUuidV7();
  const berichtigungId = createUuidV7();
  const fall = { foerderfall_id: foerderfallId, standort_id: standortId };
  return {
    'foerderung.aenderung': {
      ...fall,
      id: aenderungId,
      herkunft: 'ANTRAG',
      zustand: 'ANGEZEIGT',
      inhalt: '{}',
      ergebnis: '{}',
      pruefsumme: 'a'.repeat(64),
      bearbeitet_von: createUuidV7(),
      gezeichnet_von: kontoId,
      eingang_am: '2026-10-01',
      vorbereitet_von: kontoId,
      angelegt_am: '2026-10-01',
    },
    // Asked for by the Kreis, so that both sides see it.
    'foerderung.berichtigung': {
      ...fall,
      id: berichtigungId,
      gegenstand: 'BESCHEID',
      gegenstand_id: bescheidId,
      herkunft: 'ANTRAG',
      zustand: 'ANGEREGT',
      anlass: 'Ein Wort ist falsch.',
      vorbereitet_von: kontoId,
      angelegt_am: '2026-10-01',
    },
    'foerderung.berichtigung_ereignis': {
      ...fall,
      berichtigung_id: berichtigungId,
      lfd: 1,
      ereignis: 'anregen',
      nach: 'ANGEREGT',
      grund: 'Ein Wort ist falsch.',
      konto_id: kontoId,
      rolle: 'ZE_SACHBEARBEITUNG',
      am: '2026-10-01',
    },
    'foerderung.aenderung_ereignis': {
      ...fall,
      aenderung_id: aenderungId,
      lfd: 1,
      ereignis: 'anzeigen',
      von: 'ENTWURF',
      nach: 'ANGEZEIGT',
      konto_id: kontoId,
      rolle: 'ZE_ZEICHNUNG',
      am: '2026-10-01',
    },
  };
}
