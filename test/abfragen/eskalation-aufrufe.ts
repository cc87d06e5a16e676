import * as eskalation from '#src/modules/eskalation/eskalation.repo.ts';
import * as land from '#src/modules/eskalation/land.repo.ts';
import * as themateilung from '#src/modules/themateilung/themateilung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const AUSSCHNITT = { ab: 0, hoechstens: 25 };
const OFFENE = ['EINGEREICHT', 'GESICHTET'] as const;
const BEZUG = { geteiltId: UUID2, standortId: UUID, kontoId: UUID, am: TAG };

export const ESKALATION_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/eskalation/eskalation.repo.ts', eskalation, {
    listEskalationszeilen: [
      { titel: 'open', mit: [UUID, { zustaende: OFFENE, faelligVor: null, ...AUSSCHNITT }] },
      { titel: 'late', mit: [UUID, { zustaende: OFFENE, faelligVor: TAG, ...AUSSCHNITT }] },
    ],
    countUeberfaellige: [
      { titel: 'of a Standort', mit: [UUID, TAG] },
      { titel: 'of all', mit: [null, TAG] },
    ],
    findEskalationszeile: [[UUID]],
    insertEskalation: [
      [
        {
          id: UUID2,
          standortId: UUID,
          themaId: UUID,
          adressat: 'LAND',
          titel: 'Wartezeiten',
          problem: 'Termine dauern lange.',
          versuche: 'Gespräch.',
          anliegen: 'Personal.',
          hinweise: null,
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    hasOffeneEskalation: [[UUID, UUID2]],
    setEskalationsversion: [[UUID, 1]],
    listEskalationsereignisse: [[[UUID]]],
    insertEskalationsereignis: [
      [
        {
          eskalationId: UUID,
          art: 'SICHTEN',
          seite: 'LAND',
          von: 'EINGEREICHT',
          nach: 'GESICHTET',
          inhalt: null,
          angaben: {},
          rueckmeldung: null,
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    countThemahinweiseGerundet: [[UUID, { hinweise: 5, meldende: 3 }]],
    listOrtsnamen: [[[UUID], true]],
  }),
  createRepo('src/modules/eskalation/land.repo.ts', land, {
    listEingangszeilen: [
      { titel: 'open', mit: [{ zustaende: OFFENE, faelligVor: null, ressort: null, ...AUSSCHNITT }] },
      {
        titel: 'late, of a Ressort',
        mit: [{ zustaende: OFFENE, faelligVor: TAG, ressort: 'MAGS', ...AUSSCHNITT }],
      },
    ],
    listGebuendelte: [
      { titel: 'of a Landesthema', mit: [{ landesthemaId: UUID }] },
      { titel: 'chosen', mit: [{ ids: [UUID] }] },
    ],
    listLandesthemazeilen: [[AUSSCHNITT]],
    findLandesthemazeile: [[UUID]],
    insertLandesthema: [
      [{ id: UUID, titel: 'Wartezeiten', beschreibung: 'Mehrere.', erklaert: [], kontoId: UUID, am: TAG }],
    ],
    setLandesthemaversion: [[UUID, 1]],
  }),
  createRepo('src/modules/themateilung/themateilung.repo.ts', themateilung, {
    listGeteiltzeilen: [
      { titel: 'all', mit: [5, AUSSCHNITT] },
      { titel: 'one', mit: [5, { id: UUID, ...AUSSCHNITT }] },
      {
        titel: 'of a combination',
        mit: [5, { huerde: 'FORMULAR', schnittstelle: 'JOBCENTER', ...AUSSCHNITT }],
      },
    ],
    insertGeteiltes: [
      [
        {
          standortId: UUID,
          themaId: UUID2,
          huerde: 'FORMULAR',
          schnittstelle: 'JOBCENTER',
          titel: 'Wartezeiten',
          problem: 'Termine dauern lange.',
          loesung: 'Ein Blatt.',
          erklaert: [],
          monat: TAG,
          kontoId: UUID,
        },
      ],
    ],
    isGeteilt: [[UUID, UUID2]],
    setZurueckgezogen: [[UUID, UUID2, 1]],
    insertKenntnis: [[BEZUG]],
    deleteKenntnis: [[UUID2, UUID]],
    insertUebernahme: [[{ ...BEZUG, themaId: UUID }]],
    listFragezeilen: [[UUID2]],
    insertTeilungsfrage: [[{ ...BEZUG, frage: 'Wer?', erklaert: [] }]],
    setFrageantwort: [[{ geteiltId: UUID2, frageId: UUID, antwort: 'Das Amt.', erklaert: [] }]],
  }),
];
