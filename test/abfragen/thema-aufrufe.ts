import * as hinweis from '#src/modules/thema/hinweis.repo.ts';
import * as signal from '#src/modules/thema/signal.repo.ts';
import * as thema from '#src/modules/thema/thema.repo.ts';
import * as verantwortung from '#src/modules/thema/verantwortung.repo.ts';
import * as umsetzung from '#src/modules/thema/umsetzung.repo.ts';
import * as wirkung from '#src/modules/thema/wirkung.repo.ts';
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
    insertLueckenhinweis: [
      [
        UUID,
        {
          id: UUID2,
          schnittstelle: 'WEITERES',
          themenbereich: 'WOHNEN',
          huerde: 'FEHLENDES_ANGEBOT',
          inhalt: 'Es fehlt etwas.',
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    findLueckenhinweis: [[UUID, 'Es fehlt etwas.']],
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
  createRepo('src/modules/thema/verantwortung.repo.ts', verantwortung, {
    listZustaendige: [[]],
    listVerwaiste: [[UUID, [UUID2]]],
  }),
  createRepo('src/modules/thema/thema.repo.ts', thema, {
    listThemazeilen: [
      { titel: 'running', mit: [UUID, { zustaende: ['GESICHTET'], nachAlter: false, ...AUSSCHNITT }] },
      { titel: 'by age', mit: [UUID, { zustaende: ['UMGESETZT'], nachAlter: true, ...AUSSCHNITT }] },
    ],
    countOffeneThemen: [[UUID]],
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
  createRepo('src/modules/thema/umsetzung.repo.ts', umsetzung, {
    listMassnahmezeilen: [[UUID, UUID2]],
    insertMassnahme: [
      [
        UUID,
        {
          id: UUID2,
          themaId: UUID,
          beschlussId: null,
          inhalt: 'Ein Blatt einführen.',
          verantwortlich: 'Sozialamt',
          faellig: TAG,
          ressourcen: null,
          betrag: null,
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    setMassnahme: [
      [
        UUID,
        {
          id: UUID2,
          faellig: TAG,
          zustand: 'UMGESETZT',
          ergebnis: 'Fertig.',
          abgeschlossenAm: TAG,
          erklaert: [],
          kontoId: UUID,
        },
      ],
    ],
    listStellungnahmezeilen: [[UUID, UUID2]],
    insertStellungnahme: [
      [
        UUID,
        {
          themaId: UUID2,
          institution: 'Jobcenter',
          angefragtAm: TAG,
          antwortBis: TAG,
          erklaert: [],
          kontoId: UUID,
        },
      ],
    ],
    setStellungnahme: [
      [
        UUID,
        { themaId: UUID2, lfd: 1, eingegangenAm: TAG, inhalt: 'So ist es.', erklaert: [], kontoId: UUID },
      ],
    ],
    listBeschlusswahl: [[UUID, 100]],
    findBeschlusswahl: [[UUID, UUID2]],
    findEntscheidung: [[UUID, UUID2]],
  }),
  createRepo('src/modules/thema/wirkung.repo.ts', wirkung, {
    listMessungszeilen: [[UUID, UUID2]],
    insertMessung: [
      [
        UUID,
        UUID2,
        {
          grundlage: 'AUSZAEHLUNG',
          umgesetztAm: TAG,
          vorherVon: TAG,
          vorherBis: TAG,
          nachherVon: TAG,
          nachherBis: TAG,
          vorherBetroffen: 31,
          vorherFaelle: 88,
          nachherBetroffen: 9,
          nachherFaelle: 61,
          vorherTage: 35,
          nachherTage: null,
          gezaehlt: 'Wechsel',
          quelle: 'Projektgruppe',
          ergebnis: 'HINWEIS',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    findUmsetzungstag: [[UUID, UUID2]],
    listHindernisse: [[UUID, UUID2, TAG]],
    listGenannteStellen: [[UUID, UUID2]],
    listHinweistage: [
      [UUID, [{ schnittstelle: 'JOBCENTER', themenbereich: 'WOHNEN', huerde: 'FORMULAR' }], TAG, TAG],
    ],
    countBetroffene: [[['WOHNEN'], TAG, TAG]],
  }),
  createRepo('src/modules/thema/signal.repo.ts', signal, {
    listSignalzeilen: [[UUID, { von: TAG, beginn: TAG, bis: TAG }]],
    listBetroffeneJeQuartal: [[TAG, TAG]],
    listUebergangene: [[UUID, '2026-Q3']],
    insertUebergangen: [
      [
        UUID,
        {
          quartal: '2026-Q3',
          schnittstelle: 'JOBCENTER',
          themenbereich: 'WOHNEN',
          grund: 'Bekannt.',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
  }),
];
