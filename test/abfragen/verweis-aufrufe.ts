import * as auslastung from '#src/modules/auslastung/auslastung.repo.ts';
import * as warteliste from '#src/modules/warteliste/warteliste.repo.ts';
import * as sammeleintrag from '#src/modules/sammeleintrag/sammeleintrag.repo.ts';
import * as clearing from '#src/modules/clearing/clearing.repo.ts';
import { deleteLiegengebliebene } from '#src/modules/abgabe/delete-liegengebliebene.ts';
import { deleteFaelligeAnfragen } from '#src/modules/fallanfrage/delete-faellige-anfragen.ts';
import * as eingang from '#src/modules/fallanfrage/eingang.repo.ts';
import * as fallanfrage from '#src/modules/fallanfrage/fallanfrage.repo.ts';
import { closeAbgelaufeneLinks } from '#src/modules/verweis/close-abgelaufene-links.ts';
import { closeAbgelaufeneZugaenge } from '#src/modules/stelleneingang/close-abgelaufene-zugaenge.ts';
import * as stelleneingang from '#src/modules/stelleneingang/stelleneingang.repo.ts';
import * as stelle from '#src/modules/verweis/eingang.repo.ts';
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
  partnerstelle_id: null,
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
  createRepo('src/modules/verweis/eingang.repo.ts', stelle, {
    listStelleneingaenge: [[]],
    listEingangszeilen: [[]],
    findEingangMandant: [[UUID]],
    lockEingangszeile: [[UUID, ZEITPUNKT]],
    hasEingangsantwort: [[UUID, UUID2]],
    createEingangLfd: [{ titel: 'the next number', mit: [UUID], antworten: [[{ lfd: 1 }]] }],
    insertEingangsantwort: [
      { titel: 'an answer', mit: [UUID, ANTWORT], antworten: [[{ geschrieben: true }]] },
    ],
  }),
  createRepo('src/modules/stelleneingang/stelleneingang.repo.ts', stelleneingang, {
    ensurePartnerstelle: [
      {
        titel: 'a Stelle',
        mit: [
          {
            id: UUID,
            standort_id: UUID2,
            empfaenger_art: 'JOBCENTER',
            name: 'Jobcenter A',
            schluessel: 'jobcenter a',
          },
        ],
        antworten: [[], [{ id: UUID }]],
      },
    ],
    insertPartnerzugang: [
      [
        {
          konto_id: UUID,
          partnerstelle_id: UUID2,
          standort_id: UUID,
          grund: 'WUNSCH',
          eingeladen_am: TAG,
          eingeladen_von: UUID,
          gueltig_bis: TAG,
          geschlossen_am: null,
          geschlossen_grund: null,
          geschlossen_von: null,
        },
      ],
    ],
    listZugangszeilen: [[UUID]],
    findZugang: [[UUID]],
    closeZugangszeile: [[UUID, 1, { am: TAG, grund: 'IRRTUM', von: UUID2 }]],
  }),
  {
    pfad: 'src/modules/stelleneingang/close-abgelaufene-zugaenge.ts',
    aufrufe: [
      {
        name: 'closeAbgelaufeneZugaenge',
        act: async ({ client }) => await closeAbgelaufeneZugaenge(client),
      },
    ],
  },
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
  createRepo('src/modules/auslastung/auslastung.repo.ts', auslastung, {
    listZaehlungen: [[{ von: TAG, bis: TAG }]],
    listVzae: [[{ von: TAG, bis: TAG }]],
    listCaseManager: [[{ von: TAG, bis: TAG }]],
    listZielzeilen: [[UUID]],
    insertZielwerte: [
      [
        {
          id: UUID,
          standortId: UUID2,
          faelle: 18,
          kurzberatungenVon: 25,
          kurzberatungenBis: 40,
          aktenVon: 40,
          aktenBis: 55,
          grund: 'Beschluss',
          gueltigVon: TAG,
          kontoId: UUID,
        },
      ],
    ],
  }),
  createRepo('src/modules/sammeleintrag/sammeleintrag.repo.ts', sammeleintrag, {
    listSammelzeilen: [[UUID, TAG, TAG]],
    insertSammelzeile: [
      [
        {
          mandantId: UUID,
          id: UUID2,
          kontoId: UUID,
          vorgaengerId: null,
          art: 'SPRECHSTUNDE',
          am: TAG,
          ort: 'Bürgerbüro',
          themen: ['WOHNEN'],
          sprachen: ['ar'],
          erreicht: null,
          gekommen: 12,
          kurzberatungen: 2,
        },
      ],
    ],
    findSammelstand: [[UUID, UUID2]],
    setErsetzt: [[UUID, UUID2]],
    listSammelsummen: [[TAG, TAG]],
  }),
  createRepo('src/modules/warteliste/warteliste.repo.ts', warteliste, {
    listWartende: [[UUID, 300]],
    listFaellige: [[UUID, [UUID2], TAG]],
    findOffen: [[UUID, UUID2]],
    listFruehere: [[UUID, UUID2]],
    insertWartend: [
      [
        {
          id: UUID,
          akteId: UUID2,
          mandantId: UUID,
          kontoId: UUID,
          seit: TAG,
          dringlichkeit: 'BALD',
          naechsterBlick: TAG,
          ohneSprachmittlung: true,
          siegel: Buffer.from('x'),
        },
      ],
    ],
    saveBlick: [
      [
        UUID,
        {
          id: UUID2,
          dringlichkeit: 'BALD',
          naechsterBlick: TAG,
          ohneSprachmittlung: true,
          siegel: Buffer.from('x'),
        },
      ],
    ],
    saveEnde: [[UUID, { id: UUID2, ergebnis: 'VERWIESEN', am: TAG }]],
    listWartezahlen: [[TAG, TAG]],
  }),
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
          kriterien: [{ text: 'Mehrere Rechtskreise', quelle: 'Fachkonzept' }],
          gueltigVon: TAG,
          kontoId: UUID,
        },
      ],
    ],
    countGespraeche: [[UUID, UUID2]],
  }),
];
