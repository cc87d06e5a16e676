import * as analyse from '#src/modules/schnittstelle/analyse.repo.ts';
import * as ansprechperson from '#src/modules/schnittstelle/ansprechperson.repo.ts';
import * as kette from '#src/modules/schnittstelle/kette.repo.ts';
import * as vereinbarung from '#src/modules/schnittstelle/vereinbarung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const ORT = { ketteId: UUID2, nr: 1 };
const FASSUNG: kette.Fassungangabe = {
  name: 'Übergang',
  anlass: null,
  ziel: null,
  quelle: null,
  bemerkung: null,
  schritte: [],
  erklaert: [],
  kontoId: UUID,
};
const KONTAKT: ansprechperson.Ansprechpersonangabe = {
  id: UUID2,
  schnittstelle: 'JOBCENTER',
  stelle: 'Jobcenter',
  aufgabe: null,
  funktion: 'Teamleitung',
  name: null,
  telefon: '02931 94-1',
  email: null,
  vertretungName: null,
  vertretungTelefon: null,
  vertretungEmail: null,
  gueltigVon: TAG,
  gueltigBis: null,
  kontoId: UUID,
};
const VEREINBARUNG: vereinbarung.Vereinbarungangabe = {
  id: UUID2,
  art: 'WEITERE',
  titel: 'Zusammenarbeit',
  gegenstand: 'Verweise',
  ablauf: null,
  daten: null,
  partner: [],
  anlagen: [],
  ketteId: null,
  beginn: TAG,
  ende: null,
  pruefenAm: TAG,
  erklaert: [],
  kontoId: UUID,
};
const AKT = { id: UUID2, version: 1, kontoId: UUID };

export const SCHNITTSTELLE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/schnittstelle/kette.repo.ts', kette, {
    listFassungzeilen: [[UUID, UUID2]],
    insertKette: [[UUID, { id: UUID2, art: 'FALL', kontoId: UUID }]],
    insertFassung: [[UUID, ORT, FASSUNG]],
    updateFassungzeile: [[UUID, ORT, FASSUNG, 1]],
    deleteFassungzeile: [[UUID, ORT]],
    setFassungfreigabe: [[UUID, ORT, { version: 1, kontoId: UUID, gueltigVon: TAG }]],
    setVorgaengerende: [[UUID, ORT, { kontoId: UUID, gueltigBis: TAG }]],
    setFassungsende: [[UUID, ORT, { version: 1, kontoId: UUID, gueltigBis: TAG }]],
    findKettenschritte: [[UUID2]],
  }),
  createRepo('src/modules/schnittstelle/ansprechperson.repo.ts', ansprechperson, {
    listAnsprechpersonzeilen: [[UUID, { schnittstelle: null, stichtag: TAG }]],
    insertAnsprechperson: [[UUID, KONTAKT]],
    updateAnsprechpersonzeile: [[UUID, KONTAKT, 1]],
  }),
  createRepo('src/modules/schnittstelle/vereinbarung.repo.ts', vereinbarung, {
    listVereinbarungzeilen: [[UUID, null]],
    insertVereinbarung: [[UUID, VEREINBARUNG]],
    updateVereinbarungzeile: [[UUID, VEREINBARUNG, 1]],
    setUnterzeichnung: [[UUID, AKT, TAG]],
    setPruefung: [[UUID, AKT, { vermerk: 'Bewährt', pruefenAm: TAG, ende: null }]],
    setKuendigung: [[UUID, AKT, { zum: TAG, grund: 'Neue Zuständigkeit' }]],
  }),
  createRepo('src/modules/schnittstelle/analyse.repo.ts', analyse, {
    listAnalysezeilen: [[UUID, UUID2]],
    insertAnalyse: [
      [
        UUID,
        {
          id: UUID2,
          version: 1,
          seiteA: 'JOBCENTER',
          stelleA: null,
          seiteB: 'SOZIALAMT',
          stelleB: null,
          gegenstand: 'Übergang',
          vorgehen: null,
          ist: 'Spät',
          luecken: null,
          soll: null,
          massnahme: null,
          verantwortlich: null,
          faellig: null,
          ketteId: null,
          zustand: 'IN_ARBEIT',
          kontoId: UUID,
          am: TAG,
          erklaert: [],
        },
      ],
    ],
  }),
];
