import * as angebotsergebnis from '#src/modules/bericht/angebotsergebnis/angebotsergebnis.repo.ts';
import * as rechenlauf from '#src/modules/bericht/kennzahl/rechenlauf.repo.ts';
import * as summen from '#src/modules/bericht/kennzahl/summen.repo.ts';
import * as veroeffentlichung from '#src/modules/bericht/kennzahl/veroeffentlichung.repo.ts';
import type { Kennzahltabelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FRAGE = {
  arten: ['KURZBERATUNG_BEGINN'],
  schnitt: 'zugangsweg',
  von: '2025-Q1',
  bis: '2026-Q4',
  wissensstand: '2026-Q3',
} as const;

const TABELLE: Kennzahltabelle = {
  kennzahl: 'K-01',
  version: 1,
  titel: 'Begonnene Kurzberatungen',
  einheit: 'ANZAHL',
  zeilen: [],
  spalten: [],
  zellen: [],
  median: null,
  n: 0,
  N: null,
  zeitraum: { von: TAG, bis: TAG },
  stichtag: null,
  wissensstand: TAG,
  frische: null,
  verfahren: 'SPERRUNG',
  hinweise: [],
  anteilVerdeckt: 0,
  profil: 'EXTERN',
  pruefsumme: 'a'.repeat(64),
};

const ZEITRAUM = { quartal: quarterOf(TAG), von: TAG, bis: TAG };

export const KENNZAHL_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/bericht/angebotsergebnis/angebotsergebnis.repo.ts', angebotsergebnis, {
    listErgebnisstandorte: [[ZEITRAUM.quartal]],
    listZaehlungen: [[TAG, TAG]],
    replaceErgebnisse: [[ZEITRAUM, TAG, { laeufe: [], zeilen: [] }]],
  }),
  createRepo('src/modules/bericht/kennzahl/summen.repo.ts', summen, {
    listSummen: [[FRAGE]],
    listLandessummen: [[FRAGE, false]],
    listStaende: [
      [{ sicht: 'STANDORT', demo: false }, FRAGE.arten, FRAGE.bis],
      [{ sicht: 'LAND', demo: false }, FRAGE.arten, FRAGE.bis],
    ],
    listKommunen: [[]],
    listStandorte: [[false]],
    countCaseManager: [[TAG, TAG]],
    countTeam: [[TAG, TAG]],
    listStellen: [[{ stichtag: TAG, wissensstand: TAG, demo: false }]],
    listSteuerung: [[2026, false]],
    listAnbindung: [[{ stichtag: TAG, wissensstand: TAG, demo: false }]],
  }),
  createRepo('src/modules/bericht/kennzahl/veroeffentlichung.repo.ts', veroeffentlichung, {
    listVeroeffentlichungszeilen: [['K-01']],
    findVeroeffentlichung: [[UUID]],
    insertVeroeffentlichung: [
      [
        {
          id: UUID,
          land: true,
          schluessel: 'b'.repeat(64),
          ausgabe: 1,
          kennzahl: 'K-01',
          version: 1,
          profil: 'EXTERN',
          frage: {},
          tabelle: TABELLE,
          pruefsumme: 'a'.repeat(64),
          anlass: 'ERSTE',
          am: TAG,
        },
      ],
    ],
  }),
  createRepo('src/modules/bericht/kennzahl/rechenlauf.repo.ts', rechenlauf, {
    findRechenlauf: [[]],
    insertRechenlauf: [[UUID]],
    updateRechenlauf: [[UUID, 3, 'LAEUFT']],
    listOffeneSummen: [[]],
    replaceSummen: [[UUID2]],
  }),
];
