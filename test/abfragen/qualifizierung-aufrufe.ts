import * as einarbeitung from '#src/modules/qualifizierung/einarbeitung.repo.ts';
import * as fortbildung from '#src/modules/qualifizierung/fortbildung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const EIGEN = { standortId: UUID, kontoId: UUID2 };

export const QUALIFIZIERUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/qualifizierung/einarbeitung.repo.ts', einarbeitung, {
    findEinarbeitung: [[UUID]],
    insertEinarbeitung: [
      [
        UUID,
        {
          version: 1,
          vorlage: '2026-11',
          schritte: [],
          am: TAG,
          anlass: 'Text',
          erklaert: [],
          kontoId: UUID2,
        },
      ],
    ],
    listErledigtes: [[EIGEN]],
    insertErledigtes: [[EIGEN, 'AKTE', TAG]],
    deleteErledigtes: [[EIGEN, 'AKTE']],
    countEinarbeitung: [[['AKTE']]],
  }),
  createRepo('src/modules/qualifizierung/fortbildung.repo.ts', fortbildung, {
    listFortbildungzeilen: [[EIGEN]],
    insertFortbildung: [
      [EIGEN, { id: UUID, art: 'AUFBAU', veranstalter: 'LAND', titel: 'Text', tag: TAG, erklaert: [] }],
    ],
    deleteFortbildungzeile: [[EIGEN, UUID]],
    listFortbildungsstand: [[2026]],
  }),
];
