import * as abfrage from '#src/modules/berichtspflicht/abfrage.repo.ts';
import * as meldung from '#src/modules/berichtspflicht/meldung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const AUSSCHNITT = { ab: 0, hoechstens: 25 };
const BEZUG = { abfrageId: UUID, standortId: UUID2 };
const WER = { ...BEZUG, kontoId: UUID, am: TAG };
const ARBEIT = { werte: { f1: 3 }, gruende: { f1: 'Neues Angebot.' }, erklaert: [] };
const INHALT = {
  feldfassung: 1,
  titel: 'Erhebung',
  hinweis: '',
  zeitraumVon: null,
  stichtag: TAG,
  frist: TAG,
  felder: [],
  standorte: [UUID2],
  erklaert: [],
};
const ENTWURF = { id: UUID, version: 1, kontoId: UUID, am: TAG };

export const BERICHTSPFLICHT_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/berichtspflicht/abfrage.repo.ts', abfrage, {
    findAbfragezeile: [[UUID]],
    listAbfragezeilen: [[AUSSCHNITT]],
    insertAbfrage: [
      [
        {
          id: UUID,
          art: 'FACHDATEN',
          stelle: 'MINISTERIUM',
          reiheId: UUID,
          inhalt: INHALT,
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    updateAbfrageinhalt: [[ENTWURF, INHALT]],
    setVersendet: [[ENTWURF]],
    insertMeldungen: [[UUID]],
    listStandzeilen: [[{ id: UUID, reiheId: UUID2, stichtag: TAG }]],
    setErinnerungen: [[UUID, TAG]],
    findVorher: [[{ reiheId: UUID, standortId: UUID2, stichtag: TAG }]],
  }),
  createRepo('src/modules/berichtspflicht/meldung.repo.ts', meldung, {
    findMeldungszeile: [[BEZUG]],
    listMeldungszeilen: [[UUID2, { stichtag: TAG, ...AUSSCHNITT }]],
    findArbeit: [[BEZUG]],
    saveArbeit: [[WER, ARBEIT]],
    setMeldungsstand: [
      [
        { ...BEZUG, version: 1 },
        { zustand: 'GEMELDET', fassung: 1, giltFassung: 1, abgenommeneFassung: null, vorgelegtVon: UUID },
      ],
    ],
    insertMeldefassung: [
      [WER, { ...ARBEIT, fassung: 1, vorbelegt: {}, pruefsumme: 'a'.repeat(64), vorgelegtVon: UUID }],
    ],
    listMeldefassungen: [[BEZUG]],
    insertMeldeschritt: [[WER, { art: 'MELDEN', fassung: 1, text: null, erklaert: [] }]],
    listMeldeschritte: [[BEZUG]],
  }),
];
