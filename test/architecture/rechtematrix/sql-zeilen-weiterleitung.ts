import { createUuidV7 } from '#src/core/ids.ts';

/** A Weiterleitung in force with one step, and a file beside the Antrag. */
export function createWeiterleitungszeilen({
  foerderfallId,
  standort,
  mandant,
  konto,
}: {
  foerderfallId: string | undefined;
  standort: string;
  mandant: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  const weiterleitungId = createUuidV7();
  const fall = { foerderfall_id: foerderfallId, standort_id: standort };
  return {
    'foerderung.weiterleitung': {
      ...fall,
      id: weiterleitungId,
      lfd: 1,
      zustand: 'AKTIV',
      empfaengerart: 'KOMMUNE',
      empfaenger: 'Stadt Werdeck',
      form: 'BESCHEID',
      von: '2027-01-01',
      bis: '2027-12-31',
      nachweis_bis: '2028-02-29',
      betrag: 5_700_000,
      inhalt: '{}',
      wirksam_ab: '2026-10-01',
      letztempfaenger_id: mandant,
      vorbereitet_von: konto,
      angelegt_am: '2026-10-01',
    },
    'foerderung.weiterleitung_ereignis': {
      ...fall,
      weiterleitung_id: weiterleitungId,
      lfd: 1,
      ereignis: 'unterzeichnen',
      von: 'VERTRAG_GEPRUEFT',
      nach: 'UNTERZEICHNET',
      konto_id: konto,
      rolle: 'ZE_ZEICHNUNG',
      am: '2026-10-01',
    },
    'foerderung.letztempfaenger_meldung': {
      ...fall,
      id: createUuidV7(),
      weiterleitung_id: weiterleitungId,
      mandant_id: mandant,
      lfd: 1,
      art: 'ZWISCHENNACHWEIS',
      bis: '2027-06-30',
      sachbericht: 'Beraten',
      belege: '[]',
      ausgaben: 1,
      erhalten: 1,
      stand: 'UEBERNOMMEN',
      vorgelegt_von: konto,
      vorgelegt_am: '2026-10-01',
      beantwortet_von: konto,
      beantwortet_am: '2026-10-01',
    },
    'foerderung.uebertragung': {
      ...fall,
      id: createUuidV7(),
      schritt: 'ANTRAG',
      gegenstand_id: foerderfallId,
      feld: 'FOERDERJAHR',
      fassung: '2026-11-1',
      stand: 'UEBERTRAGEN',
      wert: '2027',
      konto_id: konto,
      am: '2026-10-01',
    },
    'foerderung.aufbewahrung': {
      ...fall,
      id: createUuidV7(),
      art: 'SPERRE',
      anlass: 'RECHNUNGSPRUEFUNG',
      grund: 'Prüfung',
      konto_id: konto,
      rolle: 'BR_SACHBEARBEITUNG',
      am: '2026-10-01',
    },
    'foerderung.amtsvertretung': {
      id: createUuidV7(),
      rolle: 'BR_SACHBEARBEITUNG',
      abwesend_id: konto,
      vertretung_id: createUuidV7(),
      von: '2026-10-26',
      bis: '2026-11-06',
      eingetragen_von: konto,
      eingetragen_am: '2026-10-19',
    },
    'foerderung.loeschfreigabe': {
      id: createUuidV7(),
      bis: '2026-10-19',
      anzahl: 21,
      grund: 'Durchgesehen',
      vorgeschlagen_von: konto,
      vorgeschlagen_am: '2026-10-19',
    },
    'foerderung.foerdersumme': {
      id: createUuidV7(),
      standort_id: standort,
      foerderjahr: 2024,
      zustand: 'ABGESCHLOSSEN',
      regelsatz: 'RL-2024-12',
      ausgezahlt: 1,
      zurueckgezahlt: 0,
    },
    'foerderung.unterlage': {
      ...fall,
      id: createUuidV7(),
      mandant_id: mandant,
      zu: 'a',
      pruefsumme: 'a'.repeat(64),
      hochgeladen_von: konto,
      am: '2026-10-01',
    },
  };
}
