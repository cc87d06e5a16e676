import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A planned Teilbetrag and a proposed account of the owner's Standort, most acts refused by a version that nobody has. */
export function createZahlungProben({
  zahlungsfallId,
  teilbetragId,
  bankverbindungId,
  zahlungslaufId,
}: Pick<Objekte, 'zahlungsfallId' | 'teilbetragId' | 'bankverbindungId' | 'zahlungslaufId'>): Readonly<
  Record<string, Probe>
> {
  const version = 999;
  const teil = (rest: string, body: object = {}): Probe => ({
    bindung: 'standort',
    pfad: `/teilbetraege/${teilbetragId}/${rest}`,
    body: { version, ...body },
  });
  const bank = (rest: string, body: object = {}): Probe => ({
    bindung: 'standort',
    pfad: `/bankverbindungen/${bankverbindungId}/${rest}`,
    body: { version, ...body },
  });
  const konto = { name: 'Landeshauptkasse', iban: 'DE89370400440532013000' };
  const mitGrund = { grund: 'Bitte prüfen' };
  return {
    'foerderung.getZahlungen': { bindung: 'standort', pfad: `/foerderfaelle/${zahlungsfallId}/zahlungen` },
    'foerderung.listTeilbetraege': { bindung: 'nichts', pfad: '/teilbetraege' },
    'foerderung.createBankverbindung': {
      bindung: 'standort',
      pfad: `/foerderfaelle/${zahlungsfallId}/bankverbindungen`,
      body: { inhaber: 'Kreiskasse', iban: 'DE00' },
    },
    'foerderung.recordBankzeichnung': bank('zeichnung'),
    'foerderung.recordRueckruf': bank('rueckruf', { rueckruf: 'Kämmerei' }),
    'foerderung.updateMittelanforderung': teil('mittelanforderung', { prognose: [] }),
    'foerderung.createMittelanforderung': teil('mittelanforderung', { bestaetigt: true }),
    'foerderung.recordFeststellung': teil('feststellung', { betrag: 1 }),
    'foerderung.recordZurueckweisung': teil('zurueckweisung', mitGrund),
    'foerderung.recordAnordnung': teil('anordnung'),
    'foerderung.recordZahlungsrueckgabe': teil('rueckgabe', mitGrund),
    'foerderung.recordZahlung': teil('zahlung', { gezahltAm: '2026-10-19', buchung: 'B1' }),
    'foerderung.recordFehlzahlung': teil('fehlzahlung', mitGrund),
    'foerderung.listZahlungslaeufe': { bindung: 'nichts', pfad: '/zahlungslaeufe' },
    'foerderung.createZahlungslauf': {
      bindung: 'nichts',
      pfad: '/zahlungslaeufe',
      body: { teilbetraege: [{ id: teilbetragId, version }], konto },
    },
    'foerderung.exportKassenliste': {
      bindung: 'nichts',
      pfad: `/zahlungslaeufe/${zahlungslaufId}/kassenliste.csv`,
    },
    'foerderung.exportSepa': { bindung: 'nichts', pfad: `/zahlungslaeufe/${zahlungslaufId}/sepa.xml` },
    'foerderung.importBestaetigung': {
      bindung: 'nichts',
      pfad: '/zahlungsbestaetigungen?probelauf=true',
      body: 'kennung;betrag;gezahlt_am;buchung;ergebnis;grund\n',
      kopf: { 'content-type': 'text/csv' },
    },
    'foerderung.getHaushaltsuebersicht': { bindung: 'nichts', pfad: '/haushaltsuebersicht' },
  };
}
