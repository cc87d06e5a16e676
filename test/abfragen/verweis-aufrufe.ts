import * as clearing from '#src/modules/clearing/clearing.repo.ts';
import { deleteLiegengebliebene } from '#src/modules/abgabe/delete-liegengebliebene.ts';
import { deleteFaelligeAnfragen } from '#src/modules/fallanfrage/delete-faellige-anfragen.ts';
import * as eingang from '#src/modules/fallanfrage/eingang.repo.ts';
import * as fallanfrage from '#src/modules/fallanfrage/fallanfrage.repo.ts';
import { closeAbgelaufeneLinks } from '#src/modules/verweis/close-abgelaufene-links.ts';
import * as verweis from '#src/modules/verweis/verweis.repo.ts';
import * as zugang from '#src/modules/verweis/zugang.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, TRESOR, UUID, UUID2, ZEITPUNKT } from './sendestelle.ts';

const VERWEIS = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  empfaenger_art: 'JOBCENTER',
  angebot_id: null,
  form: 'VERWEIS',
  zustand: 'VORGESCHLAGEN',
  zustand_seit: TAG,
  vorgeschlagen_am: TAG,
  frist: TAG,
  weg: null,
  vermittelt_am: null,
  einwilligung_id: null,
  abweisungsgrund: null,
  ergebnis: null,
  ergebnis_am: null,
  neu: false,
  rueckfrage_offen: false,
  siegel: SIEGEL,
  angelegt_von: UUID,
} as const;
const LINK = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  verweis_id: UUID,
  token_hash: SIEGEL,
  code_hash: 'x',
  siegel: SIEGEL,
  ausgegeben_am: TAG,
  gueltig_bis: TAG,
  geschlossen_grund: null,
  angelegt_von: UUID,
} as const;
const EINTRAG = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  verweis_id: UUID,
  art: 'VERSUCH',
  code: 'TELEFON',
  ueber: 'HAND',
  datum: TAG,
  siegel: null,
  erfasst_von: UUID,
} as const;
const ANTWORT = {
  id: UUID,
  code: 'ANGENOMMEN',
  abweisungsgrund: null,
  ergebnis: null,
  zustand: 'ANGENOMMEN',
  eintrag: null,
  lfd: 1,
  codes: {},
  ereignis: SIEGEL,
  verlauf: SIEGEL,
} as const;

const ENDE = { am: TAG, kontoId: UUID, loeschenAb: TAG } as const;

/** Calls of the rooms that answer a Stelle without an account. */
export const VERWEIS_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/verweis/verweis.repo.ts', verweis, {
    findVerweiszeile: [[UUID, UUID]],
    listVerweiszeilen: [[UUID, UUID]],
    listOffeneVerweise: [[UUID, 300]],
    insertVerweis: [[VERWEIS]],
    updateVerweis: [[UUID, UUID, { zustand: 'VERMITTELT', zustand_seit: TAG }]],
    insertLink: [[LINK]],
    listLinks: [[UUID, [UUID, UUID2]]],
    closeLinkzeilen: [[UUID, UUID, 'RUECKZUG']],
    updateLinkSiegel: [[UUID, UUID, SIEGEL]],
    insertEintrag: [[EINTRAG]],
    listEintragzeilen: [[UUID, [UUID, UUID2]]],
    findStellenname: [[UUID]],
    listPersonalnamen: [[[UUID, UUID2]]],
  }),
  createRepo('src/modules/verweis/zugang.repo.ts', zugang, {
    lockCodezeile: [[SIEGEL]],
    setFehlversuche: [[SIEGEL, { fehlversuche: 1, gesamt: 1 }, ZEITPUNKT]],
    lockZugangszeile: [[SIEGEL]],
    recordOeffnung: [[SIEGEL, ZEITPUNKT]],
    hasAntwort: [[SIEGEL, UUID]],
    createLfd: [{ titel: 'the next number', mit: [SIEGEL], antworten: [[{ lfd: 1 }]] }],
    insertZugangsantwort: [
      { titel: 'an answer', mit: [SIEGEL, ANTWORT], antworten: [[{ geschrieben: true }]] },
    ],
  }),
  {
    pfad: 'src/modules/verweis/close-abgelaufene-links.ts',
    aufrufe: [
      {
        name: 'closeAbgelaufeneLinks',
        act: async ({ client }) => await closeAbgelaufeneLinks(client, TRESOR),
      },
    ],
  },
  createRepo('src/modules/fallanfrage/fallanfrage.repo.ts', fallanfrage, {
    listOffene: [[UUID, 200]],
    listBeantwortete: [[UUID, 50]],
    countWartende: [[UUID, TAG]],
    lockAnfrage: [[UUID, UUID2]],
    saveRueckruf: [[UUID, UUID2, { datum: TAG, erreicht: true }]],
    setUebernommen: [[UUID, UUID2, ENDE]],
    setAbgesagt: [[UUID, UUID2, { ...ENDE, grund: 'KAPAZITAET', siegel: SIEGEL }]],
  }),
  createRepo('src/modules/fallanfrage/eingang.repo.ts', eingang, {
    listEmpfaengerzeilen: [[TAG]],
    findEmpfaenger: [[UUID, TAG]],
    countEingaenge: [[1n]],
    insertFallanfrage: [
      [
        {
          id: UUID,
          belegHash: SIEGEL,
          einwilligungAm: TAG,
          einwilligungForm: 'SCHRIFTLICH',
          rueckrufBis: TAG,
          loeschenAb: TAG,
          adresse: 1n,
          siegel: SIEGEL,
        },
      ],
    ],
    findAntwort: [[SIEGEL]],
  }),
  {
    pfad: 'src/modules/fallanfrage/delete-faellige-anfragen.ts',
    aufrufe: [
      {
        name: 'deleteFaelligeAnfragen',
        act: async ({ client }) => await deleteFaelligeAnfragen(client, TRESOR),
      },
    ],
  },
  {
    pfad: 'src/modules/abgabe/delete-liegengebliebene.ts',
    aufrufe: [
      {
        name: 'deleteLiegengebliebene',
        act: async ({ client }) => await deleteLiegengebliebene(client, TRESOR),
      },
    ],
  },
  createRepo('src/modules/clearing/clearing.repo.ts', clearing, {
    listClearingzeilen: [[UUID]],
    insertClearing: [
      [
        {
          id: UUID,
          standortId: UUID2,
          art: 'A',
          gespraech: 3,
          ausschluss: [{ text: 'Schon betreut', quelle: 'Konzept' }],
          gueltigVon: TAG,
          kontoId: UUID,
        },
      ],
    ],
    countGespraeche: [[UUID, UUID2]],
  }),
];
