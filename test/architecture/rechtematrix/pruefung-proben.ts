import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Acts on a signed Förderfall, refused by a version that nobody has; the Haushalt belongs to nobody. */
export function createPruefungProben({
  foerderfallId,
  bescheidId,
}: Pick<Objekte, 'foerderfallId' | 'bescheidId'>): Readonly<Record<string, Probe>> {
  const fall = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}${rest}`,
    body,
  });
  const version = 999;
  const mitGrund = { version, grund: 'Nachfrage' };
  const vorschlag = {
    art: 'ABLEHNUNG',
    positionen: [],
    zweck: '',
    anschrift: '',
    gericht: null,
    kontakt: '',
    anbestFassung: '',
    begruendung: '',
    ermessen: '',
    ablehnungsgruende: '',
    nebenbestimmungen: [],
  };
  return {
    'foerderung.getPruefung': fall('/pruefung'),
    'foerderung.recordPruefpunkt': fall('/pruefpunkte', { version, schluessel: '4.1:a', stand: 'ERFUELLT' }),
    'foerderung.createNachforderung': fall('/nachforderung', {
      version,
      punkte: ['Mitgliederliste'],
      frist: '2026-11-02',
    }),
    'foerderung.createAusnahme': fall('/ausnahme', mitGrund),
    'foerderung.recordAusnahme': fall('/ausnahmeentscheidung', { ...mitGrund, entscheidung: 'ZUGELASSEN' }),
    'foerderung.listHaushalt': { bindung: 'nichts', pfad: '/foerderhaushalt' },
    'foerderung.saveHaushalt': {
      bindung: 'nichts',
      pfad: '/foerderhaushalt/2027',
      body: {
        version,
        kapitel: '07 080',
        titel: '633 68',
        ansatz: 1,
        verpflichtungsermaechtigung: 0,
        quelle: 'Test',
      },
    },
    'foerderung.previewBescheid': fall('/bescheidvorschau', vorschlag),
    'foerderung.createVorschlag': fall('/vorschlag', { ...vorschlag, version }),
    'foerderung.createSchlusszeichnung': fall('/schlusszeichnung', { version, funktion: 'Im Auftrag' }),
    'foerderung.recordRueckgabe': fall('/vorschlagrueckgabe', mitGrund),
    'foerderung.recordBekanntgabe': fall('/bekanntgabe', { version, weg: 'POST', aufgabeAm: '2026-10-19' }),
    'foerderung.recordZugang': fall('/zugang', { version, am: '2026-10-19' }),
    'foerderung.createVerzicht': fall('/rechtsbehelfsverzicht', { version, bestaetigt: true }),
    'foerderung.createKlage': fall('/klage', { version, am: '2026-10-19', aktenzeichen: '1 K 1/26' }),
    'foerderung.recordKlageende': fall('/klageende', { ...mitGrund, ausgang: 'BESTAETIGT' }),
    'foerderung.recordAuflage': fall('/auflagen', {
      version,
      bescheidId,
      buchstabe: 'a',
      vermerk: 'Liegt vor',
    }),
    'foerderung.exportBescheid': fall(`/bescheide/${bescheidId}/pdf`),
  };
}
