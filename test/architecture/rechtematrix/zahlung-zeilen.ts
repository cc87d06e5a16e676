import { createUuidV7 } from '#src/core/ids.ts';

type Zeile = Record<string, unknown>;

/** An ordered Teilbetrag of a Bescheid, a proposed account, and the run that took the payment over. */
export function createZahlungszeilen(wer: {
  foerderfallId: string | undefined;
  standortId: string;
  mandantId: string;
  kontoId: string;
}): Record<string, Zeile> {
  const [rateId, bankId, laufId, anderes] = Array.from({ length: 4 }, createUuidV7);
  const { foerderfallId, standortId, mandantId, kontoId } = wer;
  const betrag = 5_985_000;
  return {
    'foerderung.bankverbindung': {
      id: bankId,
      standort_id: standortId,
      mandant_id: mandantId,
      inhaber: 'Kreiskasse',
      iban: 'DE02120300000000202051',
      erfasst_von: kontoId,
      erfasst_am: '2026-10-01',
    },
    'foerderung.zahlungslauf': {
      id: laufId,
      nummer: 1,
      ausfuehrung: '2026-10-05',
      anzahl: 1,
      summe: betrag,
      positionen: '[{}]',
      konto: '{}',
      pruefsumme: 'a'.repeat(64),
      erstellt_von: kontoId,
      erstellt_am: '2026-10-05',
    },
    'foerderung.rate': {
      id: rateId,
      foerderfall_id: foerderfallId,
      standort_id: standortId,
      bescheid_id: createUuidV7(),
      lfd: 1,
      haushaltsjahr: 2027,
      termin: '2026-05-01',
      vorgesehen: betrag,
      betrag,
      zustand: 'ANGEORDNET',
      anforderung: '{}',
      vorbereitet_von: kontoId,
      angefordert_von: anderes,
      angefordert_am: '2026-10-01',
      festgestellt_von: kontoId,
      festgestellt_am: '2026-10-02',
      bank_id: bankId,
      angeordnet_von: anderes,
      angeordnet_am: '2026-10-05',
      lauf_id: laufId,
    },
    'foerderung.rate_ereignis': {
      rate_id: rateId,
      standort_id: standortId,
      lfd: 1,
      ereignis: 'auszahlung_anordnen',
      von: 'GEPRUEFT',
      nach: 'ANGEORDNET',
      betrag,
      konto_id: kontoId,
      rolle: 'BR_FREIGABE',
      am: '2026-10-05',
    },
  };
}
