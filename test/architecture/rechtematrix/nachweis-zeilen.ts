type Zeile = Record<string, unknown>;

/** A draft with one salary, a signed Fassung, and an answer of the Kreis. */
export function createNachweiszeilen({
  foerderfallId,
  standortId,
  kontoId,
}: {
  foerderfallId: string | undefined;
  standortId: string;
  kontoId: string;
}): Record<string, Zeile> {
  return {
    'foerderung.nachweis': {
      foerderfall_id: foerderfallId,
      standort_id: standortId,
      inhalt: '{}',
      bearbeitet_von: kontoId,
    },
    'foerderung.entwurf': {
      konto_id: kontoId,
      bereich: 'nachweis.anhoeren',
      bezug: kontoId,
      siegel: Buffer.alloc(32),
    },
    'foerderung.personalausgabe': {
      foerderfall_id: foerderfallId,
      standort_id: standortId,
      fassung: 0,
      stelle: 'cm-1',
      eingabe: '57.000,00',
    },
    'foerderung.nachweis_fassung': {
      foerderfall_id: foerderfallId,
      standort_id: standortId,
      nummer: 1,
      inhalt: '{}',
      frage: '{}',
      ergebnis: '{}',
      pruefsumme: 'a'.repeat(64),
      bearbeitet_von: kontoId,
      gezeichnet_von: kontoId,
      eingang_am: '2026-10-01',
    },
    'foerderung.nachweis_vorgang': {
      foerderfall_id: foerderfallId,
      standort_id: standortId,
      lfd: 1,
      art: 'STELLUNGNAHME',
      text: 'Keine Einwände.',
      konto_id: kontoId,
      rolle: 'ZE_ZEICHNUNG',
      am: '2026-10-01',
    },
  };
}
