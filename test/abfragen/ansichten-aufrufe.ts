import * as bericht from '#src/modules/bericht/mappe/bericht.repo.ts';
import * as lenkung from '#src/modules/bericht/mappe/lenkung.repo.ts';
import * as lieferung from '#src/modules/bericht/mappe/lieferung.repo.ts';
import * as vergleich from '#src/modules/bericht/vergleich/vergleich.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const BERICHT = {
  id: UUID,
  fuer: 'STANDORT',
  titel: 'Zahlen',
  notiz: '',
  erklaert: [],
  profil: 'INTERN',
  tabellen: [],
  am: TAG,
} as const;
const ERGEBNIS = {
  titel: 'Zahlen',
  notiz: '',
  tag: TAG,
  zeitraum: 'Jahr 2026',
  profil: 'INTERN' as const,
  gerechnetAm: '2026-10-19T08:00:00.000Z',
  teile: [],
  anteilVerdeckt: 0,
  pruefsumme: 'a'.repeat(64),
};

export const ANSICHTEN_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/bericht/mappe/bericht.repo.ts', bericht, {
    listBerichtszeilen: [[]],
    findBerichtszeile: [[UUID]],
    insertBericht: [[{ ...BERICHT, kontoId: UUID2 }]],
    updateBerichtszeile: [[{ ...BERICHT, version: 1 }]],
    deleteBerichtszeile: [[UUID, 1]],
  }),
  createRepo('src/modules/bericht/vergleich/vergleich.repo.ts', vergleich, {
    findOffeneStandorttabelle: [['K-01']],
  }),
  createRepo('src/modules/bericht/mappe/lieferung.repo.ts', lieferung, {
    findLieferung: [[UUID]],
    listEmpfaenger: [[UUID]],
    listBerichtsrollen: [['STANDORT', TAG]],
    insertLieferung: [
      [{ id: UUID, berichtId: UUID2, takt: 'MONATLICH', naechsteAm: TAG, empfaenger: [UUID] }],
    ],
    updateLieferungsende: [[UUID, TAG]],
    updateEmpfangsende: [[UUID, TAG]],
    updateLieferungsmail: [[UUID, true]],
    listFaelligeLieferungen: [[TAG]],
    insertZustellung: [
      [
        {
          id: UUID,
          lieferungId: UUID2,
          mitgliedschaftId: UUID,
          faelligAm: TAG,
          am: TAG,
          titel: 'Zahlen',
          inhalt: ERGEBNIS,
          pruefsumme: 'a'.repeat(64),
        },
      ],
    ],
    setNaechsteLieferung: [[UUID, TAG]],
    listZustellungszeilen: [[]],
    countUngelesene: [[]],
    findZustellung: [[UUID]],
    updateGelesen: [[UUID]],
  }),
  createRepo('src/modules/bericht/mappe/lenkung.repo.ts', lenkung, {
    listLenkungszeilen: [[TAG, TAG]],
    findStandortname: [[]],
  }),
];
