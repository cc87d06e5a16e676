import * as foerderfall from '#src/modules/foerderung/foerderfall.repo.ts';
import { createAntragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import { REGELPARAMETER } from '#src/modules/foerderung/regelwerk/parameter.model.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FALL = { id: UUID, standortId: UUID2 };
const STAND = { gesamt: 0, fehler: 0, hinweise: 0 };
const INHALT = createAntragsinhalt();

export const FOERDERUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/foerderfall.repo.ts', foerderfall, {
    listFoerderfallzeilen: [
      [{ foerderjahr: 2027, zustand: 'EINGEREICHT', stichtag: TAG, ab: 0, hoechstens: 60 }],
    ],
    findFoerderfallzeile: [[UUID]],
    findLaufenden: [[UUID2, 2027]],
    findEmpfaenger: [[UUID2, 2027]],
    insertFoerderfall: [
      [
        {
          ...FALL,
          mandantId: UUID,
          aktenzeichen: 'KIM-2027-TEST',
          foerderjahr: 2027,
          von: TAG,
          bis: TAG,
          regelsatz: 'RL-2024-12',
          parameter: REGELPARAMETER,
          frist: TAG,
          antragVon: UUID,
          angelegtAm: TAG,
        },
      ],
    ],
    updateFoerderfallzeile: [[UUID, 1, { zustand: 'EINGEREICHT', antragVon: UUID, vorbereitetVon: UUID }]],
    insertAntrag: [[FALL, INHALT, [], STAND]],
    updateAntragszeile: [[UUID, INHALT, STAND]],
    findAntragszeile: [[UUID]],
    findLetzteFassung: [[UUID]],
    findVorjahresinhalt: [[UUID2, 2027]],
    insertFassung: [
      [
        {
          fall: FALL,
          inhalt: INHALT,
          regelantrag: {},
          ergebnis: {},
          pruefsumme: 'a',
          gesamt: 0,
          hinweise: 0,
          bearbeitetVon: UUID,
          gezeichnetVon: UUID2,
          eingangAm: TAG,
        },
      ],
    ],
    insertEreignis: [
      [
        {
          fall: FALL,
          ereignis: 'einreichen',
          von: 'ENTWURF',
          nach: 'EINGEREICHT',
          grund: null,
          kontoId: UUID,
          rolle: 'ZE_ZEICHNUNG',
          am: TAG,
        },
      ],
    ],
    listEreigniszeilen: [[UUID]],
  }),
];
