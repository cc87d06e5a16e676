import * as fachfrage from '#src/modules/fachfrage/fachfrage.repo.ts';
import * as wissen from '#src/modules/fachfrage/wissen.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FASSUNG = {
  wissenId: UUID2,
  version: 2,
  zustand: 'GILT',
  thema: 'EINBUERGERUNG',
  titel: 'Unterlagen',
  frage: 'Was braucht die Behörde?',
  antwort: 'Den Pass.',
  quelle: '§ 10 StAG',
  stand: TAG,
  pruefenAm: TAG,
  anlass: 'Geprüft',
  erklaert: [],
  suchtext: ' UNTERLAGEN ',
  kontoId: UUID,
  am: TAG,
} as const;

export const FACHFRAGE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/fachfrage/fachfrage.repo.ts', fachfrage, {
    listFachfragezeilen: [
      { titel: 'open ones', mit: [UUID, { nurOffene: true, ab: 0, hoechstens: 25 }] },
      { titel: 'all', mit: [UUID, { nurOffene: false, ab: 0, hoechstens: 25 }] },
    ],
    findFachfragezeile: [[UUID, UUID2]],
    listBeitragszeilen: [[UUID, UUID2]],
    setFachfragezustand: [
      [UUID, { id: UUID2, version: 1, zustand: 'ANGENOMMEN', angenommenVon: UUID, beantwortetAm: null }],
    ],
    insertBeitrag: [
      [
        UUID,
        {
          fachfrageId: UUID2,
          art: 'ANTWORT',
          inhalt: 'Ja.',
          quelle: '§ 10 StAG',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    insertFachfrage: [
      [{ id: UUID, thema: 'EINBUERGERUNG', betreff: 'Frage', inhalt: 'Was gilt?', frist: TAG, erklaert: [] }],
    ],
    insertErgaenzung: [[{ id: UUID, version: 1, inhalt: 'Dazu.', erklaert: [] }]],
    setGeschlossen: [[{ id: UUID, version: 1, art: 'RUECKZUG' }]],
    countEigene: [[UUID, UUID2, TAG]],
  }),
  createRepo('src/modules/fachfrage/wissen.repo.ts', wissen, {
    listWissenszeilen: [
      [
        UUID,
        {
          anfrage: [' UNTERLA'],
          mindestens: 1,
          thema: null,
          nurGueltige: true,
          stichtag: TAG,
          ab: 0,
          hoechstens: 20,
        },
      ],
    ],
    findWissenszeile: [[UUID, UUID2]],
    listFassungszeilen: [[UUID, UUID2]],
    findWissenVon: [[UUID, UUID2]],
    insertWissen: [[UUID, { ...FASSUNG, fachfrageId: null }]],
    updateWissenszeile: [[UUID, FASSUNG]],
    insertFassung: [[UUID, FASSUNG]],
  }),
];
