import { VERTRAGSPUNKTE } from '#src/modules/foerderung/weiterleitung/weiterleitung.model.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';
import { OKTETTE, UNTERLAGE } from './unterlagen-proben.ts';

/** A signed Weiterleitung of the owner's Standort, most acts refused by a version that nobody has. */
export function createWeiterleitungProben({
  foerderfallId,
  weiterleitungId,
  weiterleitungsdateiId,
}: Pick<Objekte, 'foerderfallId' | 'weiterleitungId' | 'weiterleitungsdateiId'>): Readonly<
  Record<string, Probe>
> {
  const eine = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/weiterleitungen/${weiterleitungId}${rest}`,
    body,
  });
  const liste = `/foerderfaelle/${foerderfallId}/weiterleitungen`;
  const version = 999;
  const nachweis = { sachbericht: 'Beraten', ausgaben: 1, erhalten: 1 };
  return {
    'foerderung.listWeiterleitungen': { bindung: 'standort', pfad: liste },
    'foerderung.createWeiterleitung': {
      bindung: 'standort',
      pfad: liste,
      body: { inhalt: WEITERLEITUNG },
    },
    'foerderung.updateWeiterleitung': eine('', { version, inhalt: WEITERLEITUNG }),
    'foerderung.recordWeiterleitungsschritt': eine('/schritte', {
      version,
      schritt: 'aendern',
      grund: 'Neue Stelle',
    }),
    'foerderung.recordWeiterleitungszeichnung': eine('/zeichnung', {
      version,
      schritt: 'unterzeichnen',
      grund: null,
    }),
    'foerderung.recordLetztempfaengernachweis': eine('/nachweis', { version, nachweis }),
    'foerderung.recordLetztempfaengerpruefung': eine('/nachweispruefung', {
      version,
      anerkannt: 1,
      vermerk: 'Gesehen',
    }),
    'foerderung.createNachweiserinnerung': eine('/erinnerungen', {
      version,
      bis: '2028-03-16',
      text: 'Ihr Nachweis fehlt.',
    }),
    'foerderung.createWeiterleitungsdatei': {
      ...eine('/dateien?zu=VERTRAG&name=Bescheid.txt', UNTERLAGE),
      kopf: OKTETTE,
    },
    'foerderung.getWeiterleitungsdatei': eine(`/dateien/${weiterleitungsdateiId}`),
    'foerderung.getVertragsentwurf': eine('/entwurf.pdf'),
  };
}

export const WEITERLEITUNG = {
  empfaengerart: 'KOMMUNE',
  empfaenger: 'Stadt Werdeck',
  form: 'BESCHEID',
  von: '2027-01-01',
  bis: '2027-12-31',
  nachweisBis: '2028-02-29',
  posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'CM 2', vzae: 100, betrag: 5_700_000 }],
  begruendung: '',
  zusammenarbeit: '',
  jmdMbe: 'Stellenplan der Stadt',
  punkte: [...VERTRAGSPUNKTE],
};
