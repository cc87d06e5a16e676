import { createUuidV7 } from '#src/core/ids.ts';
import { ERSTATTUNGSVORSCHLAG } from './eingaben.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A Förderfall that is not yet due for its proof: whoever has the right is refused by a version that nobody has. */
export function createNachweisProben({
  foerderfallId,
}: Pick<Objekte, 'foerderfallId'>): Readonly<Record<string, Probe>> {
  const fall = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}${rest}`,
    body,
  });
  const version = 999;
  const mitText = { version, text: 'Nachfrage' };
  const mitFrist = { ...mitText, frist: '2026-11-16' };
  return {
    'entwurf.getFoerderungsentwurf': {
      bindung: 'konto',
      pfad: '/foerderung/entwuerfe/nachweis.anhoeren/neu',
    },
    'entwurf.updateFoerderungsentwurf': {
      bindung: 'konto',
      pfad: `/foerderung/entwuerfe/nachweis.anhoeren/${createUuidV7()}`,
      body: { inhalt: { text: 'x' } },
    },
    'entwurf.deleteFoerderungsentwurf': {
      bindung: 'konto',
      pfad: '/foerderung/entwuerfe/nachweis.anhoeren/neu',
    },
    'foerderung.getNachweis': fall('/nachweis'),
    'foerderung.updateNachweis': fall('/nachweis', { version, nachweis: {}, personal: [] }),
    'foerderung.importPersonalausgaben': fall('/personalausgaben', {
      version,
      datei: 'Stelle;Betrag',
      probe: true,
    }),
    'foerderung.createNachweiseinreichung': fall('/nachweis/einreichung', { version, bestaetigt: true }),
    'foerderung.recordStellungnahme': fall('/nachweis/stellungnahme', mitText),
    'foerderung.recordNachweispruefung': fall('/nachweis/pruefungsbeginn', { version }),
    'foerderung.recordPruefvermerk': fall('/nachweis/pruefvermerk', mitText),
    'foerderung.recordNachweisnachforderung': fall('/nachweis/nachforderung', mitFrist),
    'foerderung.recordAnhoerung': fall('/nachweis/anhoerung', mitFrist),
    'foerderung.recordAbsehen': fall('/nachweis/absehen', mitText),
    'foerderung.recordNachweisabschluss': fall('/nachweis/abschluss', { version }),
    'foerderung.createErstattungsvorschlag': fall('/nachweis/erstattungsvorschlag', {
      ...ERSTATTUNGSVORSCHLAG,
      version,
    }),
    'foerderung.createAufhebungsvorschlag': fall('/nachweis/aufhebungsvorschlag', {
      ...ERSTATTUNGSVORSCHLAG,
      version,
      grund: 'ANGABEN',
      positionen: [],
    }),
    'foerderung.recordErstattungszugang': fall('/nachweis/zugang', { version, am: '2026-10-01' }),
    'foerderung.createErstattungsklage': fall('/nachweis/klage', {
      version,
      am: '2026-10-01',
      aktenzeichen: '1 K 1/26',
    }),
    'foerderung.recordErstattungsklageende': fall('/nachweis/klageende', {
      version,
      ausgang: 'AUFGEHOBEN',
      grund: 'Urteil',
      zahlbarBis: null,
    }),
    'foerderung.recordErstattungsrueckgabe': fall('/nachweis/rueckgabe', mitText),
    'foerderung.recordErstattungsbescheid': fall('/nachweis/erstattungsbescheid', { version }),
    'foerderung.recordErstattungsbekanntgabe': fall('/nachweis/bekanntgabe', {
      version,
      weg: 'POST',
      aufgabeAm: '2026-10-01',
    }),
    'foerderung.createEingangskorrektur': fall('/nachweis/eingangskorrektur', {
      version,
      eingang: 3,
      betrag: '1,00',
      grund: 'Zahlendreher',
    }),
    'foerderung.recordEingangskorrektur': fall('/nachweis/eingangskorrektur/entscheidung', { version }),
    'foerderung.recordZahlungseingang': fall('/nachweis/zahlungseingang', {
      version,
      betrag: '1',
      buchung: 'LK 1',
    }),
    'foerderung.createAnspruchsvorschlag': fall('/nachweis/anspruchsvorschlag', {
      ...mitText,
      forderung: 'ERSTATTUNG',
      art: 'ERLASS',
      voraussetzung: 'BESONDERE_HAERTE',
      betrag: '1',
      antragAm: '2026-10-01',
      befristetBis: null,
      raten: [],
      basiszins: '',
      zinsverzicht: '',
      sicherheit: '',
      einwilligung: null,
    }),
    'foerderung.recordAnspruchsentscheidung': fall('/nachweis/anspruchsentscheidung', {
      version,
      entscheidung: 'ZUSTIMMUNG',
      text: '',
    }),
    'foerderung.recordAnspruchsende': fall('/nachweis/anspruchsende', { ...mitText, massnahme: 3 }),
    'foerderung.exportAnspruchsbescheid': fall('/nachweis/massnahmen/9002/pdf'),
    'foerderung.createZinsvorschlag': fall('/nachweis/zinsvorschlag', {
      ...ERSTATTUNGSVORSCHLAG,
      version,
      bis: '2026-10-01',
      anhoerungAm: '2026-09-01',
    }),
    'foerderung.recordZinsrueckgabe': fall('/nachweis/zinsrueckgabe', { version, grund: 'Satz fehlt' }),
    'foerderung.recordZinsbescheid': fall('/nachweis/zinsbescheid', { version }),
    'foerderung.recordZinsbekanntgabe': fall('/nachweis/zinsbekanntgabe', {
      version,
      weg: 'POST',
      aufgabeAm: '2026-10-01',
    }),
    'foerderung.recordZinszugang': fall('/nachweis/zinszugang', { version, am: '2026-10-01' }),
    'foerderung.createZinsklage': fall('/nachweis/zinsklage', {
      version,
      am: '2026-10-01',
      aktenzeichen: '1 K 2/26',
    }),
    'foerderung.recordZinsklageende': fall('/nachweis/zinsklageende', {
      version,
      ausgang: 'AUFGEHOBEN',
      grund: 'Urteil',
      zahlbarBis: null,
    }),
    'foerderung.recordZinseingang': fall('/nachweis/zinseingang', {
      version,
      betrag: '1',
      buchung: 'LK 1',
    }),
  };
}
