import type { Parameter } from './parameter-typen.ts';

const STANDORTE = 'KIM-Standorte, MKJFGFI';
const BETRIEB = 'Betriebe der KIM-Standorte';
const MENGE = 'Wie viele Angebote führt die größte Quelle, aus der ein KIM-Standort übernehmen will?';
const LAST =
  'Wie viele Anfragen sollen andere Verzeichnisse stellen dürfen, und wie groß sind ihre Antworten?';

/** HSDS 3.0 out and in, and Integreat in. */
export const HSDS_PARAMETER = {
  hsds_seite: {
    bezeichnung: 'HSDS: Einträge auf einer Seite, wenn nichts gesagt ist',
    wert: 50,
    einheit: 'Anzahl',
    quelle: 'HSDS 3.0 nennt keine Zahl',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-09', text: LAST, wer: BETRIEB },
  },
  hsds_seite_hoechstens: {
    bezeichnung: 'HSDS: Einträge auf einer Seite höchstens',
    wert: 100,
    einheit: 'Anzahl',
    quelle: 'HSDS 3.0 nennt keine Zahl',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-09', text: LAST, wer: BETRIEB },
  },
  hsds_anfragen: {
    bezeichnung: 'HSDS: Anfragen einer Adresse in einer Minute höchstens',
    wert: 240,
    einheit: 'Anzahl',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-09', text: LAST, wer: BETRIEB },
  },
  quelle_antwort: {
    bezeichnung: 'Quellen: Eine Antwort ist höchstens so groß',
    wert: 8,
    einheit: 'MB',
    quelle: 'keine Quelle; eine Seite von 100 Einträgen hat unter 1 MB',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-09', text: LAST, wer: BETRIEB },
  },
  quelle_dauer: {
    bezeichnung: 'Quellen: So lange darf eine Antwort dauern',
    wert: 30,
    einheit: 'Sekunden',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-09', text: LAST, wer: BETRIEB },
  },
  quelle_eintraege: {
    bezeichnung: 'Quellen: So viele Einträge werden höchstens gelesen',
    wert: 25_000,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; mehr als das ganze Verzeichnis',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-10', text: MENGE, wer: STANDORTE },
  },
  quelle_seiten: {
    bezeichnung: 'Quellen: So viele Seiten werden höchstens geholt',
    wert: 2_000,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; schützt vor endlosem Blättern',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-10', text: MENGE, wer: STANDORTE },
  },
} as const satisfies Record<string, Parameter>;
