import { BETROFFENENANTRAG } from './eingaben.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Running cases out of a table, who has checked a rule, the form of a Standort, requests of persons about their data. */
export function createBestandProben({
  regelpruefungId,
  akteId,
  personId,
  antragId,
}: Pick<Objekte, 'regelpruefungId' | 'akteId' | 'personId' | 'antragId'>): Readonly<Record<string, Probe>> {
  const kopf = Buffer.from('schluessel;art\n').toString('base64');
  const antraege = (rest = '', body?: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/akten/${akteId}/betroffenenantraege${rest}`,
    body,
  });
  return {
    'betroffenenantrag.listAntraege': antraege(),
    'betroffenenantrag.createAntrag': antraege('', BETROFFENENANTRAG),
    'betroffenenantrag.recordVerlaengerung': antraege(`/${antragId}/verlaengerung`, { grund: 'Viel.' }),
    // Refused by a day before the request came in.
    'betroffenenantrag.recordAntwort': antraege(`/${antragId}/antwort`, {
      am: '2026-10-01',
      ergebnis: 'ERFUELLT',
      identitaet: 'BEKANNT',
      antwort: 'Kopie übergeben.',
    }),
    'betroffenenantrag.listRegister': { bindung: 'nichts', pfad: '/datenschutz/betroffenenantraege' },
    // One Akte: in the plans the person has ten thousand.
    'auskunft.getKopie': antraege(`/${antragId}/kopie?umfang=EINE_AKTE`),
    // Refused by what nobody has looked at.
    'auskunft.recordKopie': antraege(`/${antragId}/kopie`, {
      personId,
      umfang: 'EINE_AKTE',
      sprache: 'de',
      identitaet: 'BEKANNT',
      ausgelassen: [],
      grund: '',
      pruefsumme: '0'.repeat(64),
    }),
    'auskunft.exportKopie': antraege(`/${antragId}/kopie.zip`),
    'bestandsuebernahme.importBestand': {
      bindung: 'nichts',
      pfad: '/bestandsuebernahme',
      body: { datei: kopf, probelauf: true },
    },
    'rechtskreis.listRegeln': { bindung: 'nichts', pfad: '/rechtskreis/regeln' },
    // Refused by words that nobody has read.
    'rechtskreis.recordRegelpruefung': {
      bindung: 'nichts',
      pfad: '/rechtskreis/regeln/UMZUG/pruefungen',
      body: {
        hash: '0'.repeat(64),
        geprueftVon: 'Dr. Petra Muster',
        geprueftAm: '2026-10-01',
        pruefenBis: '2027-09-30',
      },
    },
    'uebertragung.getZielformular': { bindung: 'nichts', pfad: '/zielformular' },
    // Refused by a version that nobody has read.
    'uebertragung.recordZielformular': {
      bindung: 'nichts',
      pfad: '/zielformular/fassungen',
      body: { version: 900_000, name: 'KIM-Datenbank', felder: [{ code: 'ART', text: null }] },
    },
    'rechtskreis.undoRegelpruefung': {
      bindung: 'standort',
      pfad: `/rechtskreis/regelpruefungen/${regelpruefungId}`,
    },
  };
}
