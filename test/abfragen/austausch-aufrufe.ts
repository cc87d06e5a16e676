import * as ablage from '#src/modules/ablage/ablage.repo.ts';
import * as beitrag from '#src/modules/austausch/beitrag.repo.ts';
import * as register from '#src/modules/austausch/register.repo.ts';
import * as stellenprofil from '#src/modules/austausch/stellenprofil.repo.ts';
import * as rueckmeldung from '#src/modules/austausch/rueckmeldung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const STAND: beitrag.NeuerStand = {
  id: UUID2,
  standortId: UUID,
  thema: 'TEAM',
  titel: 'Titel',
  zustand: 'VEROEFFENTLICHT',
  felder: { frage: 'Text' },
  suchtext: ' TEXT ',
  verfasstVon: UUID,
  freigegebenVon: null,
  version: 2,
  anlass: null,
  erklaert: [],
  kontoId: UUID,
  am: TAG,
};

const EINTRAG: register.Registerstand = {
  id: UUID2,
  art: 'PRODUKT',
  titel: 'Titel',
  tag: TAG,
  felder: {},
  gestrichen: false,
  version: 2,
  erklaert: [],
  kontoId: UUID,
  am: TAG,
};

export const AUSTAUSCH_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/austausch/beitrag.repo.ts', beitrag, {
    listBeitragszeilen: [
      [
        {
          art: 'MATERIAL',
          zustaende: ['VEROEFFENTLICHT'],
          anfrage: [' PROTOKO'],
          thema: null,
          kategorie: null,
          lizenz: null,
          standortId: undefined,
          aelteste: false,
          stichtag: TAG,
          ab: 0,
          hoechstens: 20,
        },
      ],
    ],
    findBeitragszeile: [[UUID2, TAG]],
    lockBeitrag: [[UUID2]],
    listFassungszeilen: [[UUID2]],
    insertBeitrag: [[{ ...STAND, art: 'FRAGE' }]],
    updateBeitragszeile: [[STAND]],
    insertFassung: [[STAND]],
    hasDatei: [[UUID2]],
  }),
  createRepo('src/modules/ablage/ablage.repo.ts', ablage, {
    findAblagelage: [
      ['BEITRAG', UUID],
      ['SITZUNG', UUID],
    ],
    listAblagezeilen: [[{ objektId: UUID, id: null, stichtag: TAG }]],
    insertAblage: [
      [
        {
          id: UUID,
          standortId: UUID2,
          zu: 'BEITRAG',
          objektId: UUID,
          abFassung: 1,
          pruefsumme: '0'.repeat(64),
          geprueftVon: UUID2,
          am: TAG,
        },
      ],
    ],
    setBisFassung: [[{ id: UUID, objektId: UUID2 }, 2]],
    deleteAblagezeile: [[UUID]],
  }),
  createRepo('src/modules/austausch/rueckmeldung.repo.ts', rueckmeldung, {
    listRueckmeldungszeilen: [[UUID2, TAG]],
    insertRueckmeldung: [
      [
        {
          id: UUID,
          beitragId: UUID2,
          beitragsart: 'FRAGE',
          zielStandortId: UUID,
          standortId: UUID2,
          art: 'ANTWORT',
          text: 'Text',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    updateRueckmeldungszeile: [
      [
        {
          id: UUID,
          beitragId: UUID2,
          version: 1,
          zustand: 'ANGENOMMEN',
          antwort: null,
          bericht: null,
          besuchAm: null,
          erklaert: [],
          kontoId: UUID,
        },
      ],
    ],
    countPlaetze: [[UUID2]],
    countWartendes: [[{ kontoId: UUID, standortId: UUID2, verantwortlich: true }]],
  }),
  createRepo('src/modules/austausch/register.repo.ts', register, {
    listRegisterzeilen: [[UUID, { art: 'PRODUKT', von: TAG, bis: TAG }]],
    findRegisterzeile: [[UUID, UUID2]],
    insertRegisterzeile: [[UUID, EINTRAG]],
    updateRegisterzeile: [[UUID, EINTRAG]],
  }),
  createRepo('src/modules/austausch/stellenprofil.repo.ts', stellenprofil, {
    listProfilstaende: [[UUID]],
    listProfilzeilen: [[UUID, 'KOORDINATION']],
    insertProfilzeile: [
      [
        UUID,
        {
          profil: 'KOORDINATION',
          version: 1,
          vorlage: '2026-11',
          abschnitte: { aufgaben: 'Text', abgrenzung: '', qualifikation: '', erwuenscht: '' },
          anlass: 'Text',
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
  }),
];
