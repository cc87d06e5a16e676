import { Anlaufstellenangaben } from '#src/modules/anlaufstelle/anlaufstelle.model.ts';
import * as anlaufstelle from '#src/modules/anlaufstelle/anlaufstelle.repo.ts';
import { findAnlaufstellen } from '#src/modules/anlaufstelle/oeffentlich.ts';
import { createTestangaben } from '#src/modules/anlaufstelle/test-anlaufstelle.ts';
import * as ansatz from '#src/modules/beratungsansatz/beratungsansatz.repo.ts';
import * as verzeichnis from '#src/modules/gemeindeverzeichnis/gemeindeverzeichnis.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const SATZ = {
  id: UUID2,
  angaben: Anlaufstellenangaben.parse(createTestangaben()),
  gueltigVon: TAG,
  gueltigBis: null,
  bestaetigtAm: TAG,
  erklaert: [],
  kontoId: UUID,
};
const KOMMUNE = {
  id: UUID2,
  standortId: UUID,
  name: 'Talheim',
  ags: '05998004',
  gueltigVon: TAG,
  gueltigBis: null,
};
const ORT = {
  standortId: UUID,
  standort: 'Kreis Test',
  typ: 'KREIS',
  ortId: UUID,
  name: 'Kreis Test',
  fruehere: [],
  plz: [],
};

export const ANLAUFSTELLEN_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/anlaufstelle/anlaufstelle.repo.ts', anlaufstelle, {
    listAnlaufstellen: [[UUID, { ab: 0, hoechstens: 25 }]],
    listAbdeckungen: [[UUID, TAG]],
    findAnlaufstelle: [[UUID, UUID2]],
    lockAnlaufstelle: [[UUID, UUID2]],
    insertAnlaufstelle: [[UUID, SATZ]],
    updateAnlaufstelle: [[UUID, SATZ]],
    setBestaetigt: [[UUID, { id: UUID2, am: TAG, kontoId: UUID }]],
    insertAenderung: [[UUID, UUID2, { art: 'ANGELEGT', felder: [], kontoId: UUID, am: TAG }]],
    listVerlauf: [[UUID, UUID2]],
  }),
  {
    pfad: 'src/modules/anlaufstelle/oeffentlich.ts',
    aufrufe: [
      {
        name: 'findAnlaufstellen',
        act: ({ pool }) =>
          findAnlaufstellen({ pool, stichtag: () => TAG }, { ort: '', ortId: UUID, gesprochen: '' }),
        antworten: [[ORT], []],
      },
    ],
  },
  createRepo('src/modules/beratungsansatz/beratungsansatz.repo.ts', ansatz, {
    listAnsaetze: [[UUID, { heute: TAG, nurBeratung: false, hoechstens: 25 }]],
  }),
  createRepo('src/modules/gemeindeverzeichnis/gemeindeverzeichnis.repo.ts', verzeichnis, {
    lockVerzeichnis: [[]],
    listGemeinden: [[[UUID]]],
    loadOrtsangaben: [[[UUID]]],
    insertKommunen: [[[KOMMUNE]]],
    updateKommunen: [[[{ ...KOMMUNE, nachfolgerId: null }]]],
    saveStaende: [
      [
        [
          {
            kommuneId: UUID2,
            standortId: UUID,
            gueltigVon: TAG,
            gueltigBis: null,
            name: 'Talheim',
            art: null,
            ags: null,
            ars: null,
            breite: null,
            laenge: null,
          },
        ],
        'Datei',
      ],
    ],
    insertPostleitzahlen: [[[{ standortId: UUID, ortId: UUID2, plz: '59999', gueltigVon: TAG }]]],
    setPlzBeendet: [[[{ standortId: UUID, ortId: UUID2, plz: '59999' }], TAG]],
    insertEinwohner: [[[{ standortId: UUID, ortId: UUID2, stichtag: TAG, anzahl: 1, quelle: 'x' }]]],
  }),
];
