import * as anfrage from '#src/modules/kleineanfrage/anfrage.repo.ts';
import * as tabelle from '#src/modules/kleineanfrage/tabelle.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const OFFENE = ['ENTWURF', 'MITZEICHNUNG', 'ZEICHNUNG'] as const;
const AUSSCHNITT = { ab: 0, hoechstens: 25 };
const KOPF = {
  drucksache: '18/1391',
  titel: 'Wie geht es weiter?',
  fragesteller: 'Fraktion',
  eingang: TAG,
  frist: TAG,
  federfuehrung: 'Referat 521',
  vorbemerkungAnfrage: '',
  vorbemerkung: '',
  erklaert: [],
};
const FRAGE = { id: UUID2, anfrageId: UUID, nummer: 1, wortlaut: 'Wie viele?', antwort: '', erklaert: [] };
const WISSENSSTAND = '2026-10-19T08:00:00.000Z';
const GEHALT = { quelle: 'NIE_GEZAEHLT', merkmal: 'GEHALT' } as const;

export const KLEINEANFRAGE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/kleineanfrage/anfrage.repo.ts', anfrage, {
    listAnfragezeilen: [
      { titel: 'open', mit: [{ zustaende: OFFENE, faelligVor: null, nummer: null, ...AUSSCHNITT }] },
      { titel: 'late, by number', mit: [{ zustaende: OFFENE, faelligVor: TAG, nummer: 498, ...AUSSCHNITT }] },
    ],
    countUeberfaelligeAnfragen: [[TAG]],
    findAnfragezeile: [[UUID]],
    listAnfragefassungen: [[{ wahlperiode: 18, nummer: 498 }]],
    insertAnfrage: [
      [
        {
          ...KOPF,
          id: UUID,
          wahlperiode: 18,
          nummer: 498,
          fassung: 1,
          korrekturgrund: null,
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    updateAnfragekopf: [[UUID, KOPF]],
    setAnfrageversion: [[UUID, 1]],
    listFragezeilen: [[UUID]],
    insertFrage: [[FRAGE]],
    updateFragezeile: [[FRAGE]],
    deleteFragezeile: [[UUID, UUID2]],
    listSchrittzeilen: [[UUID]],
    insertSchritt: [
      [
        {
          anfrageId: UUID,
          lfd: 1,
          art: 'VORLEGEN',
          von: 'ENTWURF',
          nach: 'ZEICHNUNG',
          referat: null,
          inhalt: null,
          erklaert: [],
          mitzeichnung: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    listMinisterium: [[]],
  }),
  createRepo('src/modules/kleineanfrage/tabelle.repo.ts', tabelle, {
    listTabellenzeilen: [[UUID]],
    insertTabelle: [
      [
        {
          id: UUID2,
          anfrageId: UUID,
          frageId: UUID2,
          anlage: 1,
          fassung: 1,
          frage: GEHALT,
          ergebnis: {
            art: 'NICHT_BEANTWORTBAR',
            titel: 'Gehalt',
            fehlt: 'Kein Gehalt.',
            seit: null,
            stattdessen: null,
            hinweise: [],
          },
          definition: 'NIE_GEZAEHLT, Fassung 1',
          wissensstand: WISSENSSTAND,
          pruefsumme: 'a'.repeat(64),
          kontoId: UUID,
        },
      ],
    ],
    setTabelleErsetzt: [[UUID, UUID2]],
    getWissensstand: [[]],
    listStellenzeilen: [[{ baustein: 1, stichtag: TAG, wissensstand: WISSENSSTAND }]],
    findStellenbeginn: [[1]],
  }),
];
