import * as hinweis from '#src/modules/thema/hinweis.repo.ts';
import * as thema from '#src/modules/thema/thema.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const AUSSCHNITT = { ab: 0, hoechstens: 25 };

export const THEMA_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/thema/hinweis.repo.ts', hinweis, {
    insertSystemhinweis: [
      [
        {
          schnittstelle: 'JOBCENTER',
          institution: null,
          themenbereich: 'WOHNEN',
          huerde: 'FORMULAR',
          tageVerloren: 3,
          inhalt: null,
          erklaert: [],
          mitName: false,
        },
      ],
    ],
    insertHinweisantwort: [[{ id: UUID, inhalt: 'Im Mai.', erklaert: [] }]],
    insertWiderspruch: [
      [{ id: UUID, inhalt: 'Nein.', erklaert: [], wohin: { BESCHLOSSEN: 'LENKUNGSGRUPPE' } }],
    ],
    listHinweiszeilen: [
      { titel: 'all', mit: [UUID, {}, AUSSCHNITT] },
      { titel: 'of a month', mit: [UUID, { monat: '2026-10', zustand: 'NEU' }, AUSSCHNITT] },
    ],
    listEigeneZeilen: [[UUID, AUSSCHNITT]],
    findHinweiszeile: [[UUID, UUID2]],
    listHinweisbeitraege: [[UUID, [UUID2]]],
    setHinweiszustand: [[UUID, { id: UUID2, version: 1, zustand: 'GESICHTET', grund: null, themaId: null }]],
    setHinweisthema: [[UUID, UUID2, [UUID]]],
    insertHinweisrueckfrage: [
      [UUID, { hinweisId: UUID2, inhalt: 'Seit wann?', erklaert: [], kontoId: UUID, am: TAG }],
    ],
    listRueckmeldungszeilen: [[UUID, 50]],
    setGelesen: [[UUID, UUID2, TAG]],
    countWartendes: [[UUID]],
  }),
  createRepo('src/modules/thema/thema.repo.ts', thema, {
    listThemazeilen: [[UUID, { nurLaufende: true, ...AUSSCHNITT }]],
    findThemazeile: [[UUID, UUID2]],
    listThemaereignisse: [[UUID, UUID2]],
    insertThema: [
      [
        UUID,
        {
          id: UUID2,
          titel: 'Wartezeiten',
          beschreibung: 'Termine dauern lange.',
          herkunft: 'STEUERUNG',
          verantwortlich: UUID,
          am: TAG,
        },
      ],
    ],
    setThemaversion: [[UUID, UUID2, 1]],
    insertThemaereignis: [
      [
        UUID,
        {
          themaId: UUID2,
          art: 'SICHTEN',
          von: 'GEMELDET',
          nach: 'GESICHTET',
          grund: 'Gesehen.',
          angaben: {},
          rueckmeldung: 'Gesehen.',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    countThemahinweise: [[UUID, UUID2]],
    countRueckmeldungen: [[UUID]],
    listHaeufungszeilen: [[]],
  }),
];
