import type { Beschreibung } from '#src/modules/offenedaten/offenedaten.model.ts';
import { findInhalt, listDatensaetze } from '#src/modules/offenedaten/load-offene-daten.ts';
import * as offenedaten from '#src/modules/offenedaten/offenedaten.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const SCHRITT = { id: UUID, version: 1, grund: null, erklaert: [], kontoId: UUID2, am: TAG };

export const OFFENEDATEN_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/offenedaten/offenedaten.repo.ts', offenedaten, {
    listAusgabezeilen: [[{ zustaende: ['VORGESCHLAGEN'], ab: 0, hoechstens: 25 }]],
    countVorgeschlagene: [[]],
    findAusgabezeile: [[UUID]],
    findVorhandene: [[UUID]],
    listZuwendungsausgaben: [[2026]],
    findZuwendungsansicht: [[UUID]],
    listBekannte: [['K-01']],
    insertAusgabe: [
      [
        {
          id: UUID,
          veroeffentlichungId: UUID2,
          foerderjahr: null,
          tabelle: null,
          kennung: 'k-01-0123456789ab',
          ausgabe: 1,
          beschreibung: {} as Beschreibung,
          csv: 'a',
          csvPruefsumme: 'a'.repeat(64),
          json: '{}',
          jsonPruefsumme: 'b'.repeat(64),
          lizenz: 'DL_DE_BY_2_0',
          hinweis: null,
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    setEntschieden: [[{ ...SCHRITT, zustand: 'VEROEFFENTLICHT' }]],
    setZurueckgezogen: [[SCHRITT]],
  }),
  {
    pfad: 'src/modules/offenedaten/load-offene-daten.ts',
    aufrufe: [
      { name: 'listDatensaetze', antworten: [[]], act: ({ pool }) => listDatensaetze({ pool }) },
      {
        name: 'findInhalt',
        antworten: [[]],
        act: ({ pool }) => findInhalt({ pool }, { kennung: 'k-01-0123456789ab', ausgabe: 1 }),
      },
    ],
  },
];
