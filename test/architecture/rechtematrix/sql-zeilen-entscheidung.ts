import { createUuidV7 } from '#src/core/ids.ts';

/** What the Land keeps about the decision on a Förderfall: judged, asked, granted and made known. */
export function createEntscheidungszeilen({
  foerderfallId,
  standort,
  konto,
}: {
  foerderfallId: string | undefined;
  standort: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  const bescheidId = createUuidV7();
  return {
    'foerderung.pruefpunkt': {
      foerderfall_id: foerderfallId,
      standort_id: standort,
      fassung: 1,
      schluessel: 'FR-4.1-a',
      lfd: 1,
      stand: 'ERFUELLT',
      konto_id: konto,
      am: '2026-10-05',
    },
    'foerderung.nachforderung': {
      foerderfall_id: foerderfallId,
      standort_id: standort,
      lfd: 1,
      punkte: '["Mitgliederliste"]',
      frist: '2026-10-20',
      gestellt_am: '2026-10-05',
      gestellt_von: konto,
      erledigung: 'NACHGEREICHT',
      erledigt_am: '2026-10-08',
    },
    'foerderung.ausnahme': {
      foerderfall_id: foerderfallId,
      standort_id: standort,
      lfd: 1,
      frage: 'Nr. 4.1 b',
      gefragt_am: '2026-10-05',
      gefragt_von: konto,
      entscheidung: 'ZUGELASSEN',
      begruendung: 'Übergang',
      entschieden_am: '2026-10-08',
      entschieden_von: konto,
    },
    'foerderung.haushalt': {
      haushaltsjahr: 2027,
      kapitel: '07 080',
      titel: '633 64',
      ansatz: 100,
      quelle: 'Test',
      erfasst_von: konto,
    },
    'foerderung.bescheid': {
      id: bescheidId,
      foerderfall_id: foerderfallId,
      standort_id: standort,
      lfd: 1,
      art: 'BEWILLIGUNG',
      stand: 'ERLASSEN',
      auftrag: '{}',
      bescheid: '{}',
      positionen: '[]',
      bewilligt: 0,
      vorgeschlagen_von: konto,
      vorgeschlagen_am: '2026-10-05',
      gezeichnet_von: createUuidV7(),
      datum: '2026-10-06',
      pruefsumme: 'a'.repeat(64),
      bekanntgabe: '{}',
    },
    'foerderung.bescheid_auflage': {
      bescheid_id: bescheidId,
      foerderfall_id: foerderfallId,
      standort_id: standort,
      buchstabe: 'a',
      text: 'Auflage',
      bindung: 'MUSS',
      turnus: 'jährlich',
      faellig: '2028-03-31',
    },
  };
}
