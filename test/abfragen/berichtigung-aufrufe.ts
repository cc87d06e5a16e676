import * as berichtigung from '#src/modules/foerderung/berichtigung/berichtigung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const EINE = { id: UUID, foerderfallId: UUID, standortId: UUID2 };

export const BERICHTIGUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/berichtigung/berichtigung.repo.ts', berichtigung, {
    findBerichtigungszeile: [[UUID]],
    listBerichtigungszeilen: [[UUID]],
    insertBerichtigung: [
      [
        {
          ...EINE,
          gegenstand: 'BESCHEID',
          bezug: UUID2,
          herkunft: 'AMT',
          anlass: 'x',
          angelegtAm: TAG,
          kontoId: UUID,
        },
      ],
    ],
    updateBerichtigung: [
      [
        { id: UUID, version: 1 },
        {
          zustand: 'VORGESCHLAGEN',
          inhalt: null,
          bescheid: null,
          pruefsumme: null,
          gezeichnetVon: null,
          gezeichnetAm: null,
          bekanntgabe: null,
          vorbereitetVon: UUID,
        },
      ],
    ],
    insertBerichtigungsereignis: [
      [
        {
          berichtigung: EINE,
          lfd: 1,
          ereignis: 'anregen',
          von: null,
          nach: 'ANGEREGT',
          grund: 'x',
          angaben: null,
          kontoId: UUID,
          rolle: 'BR_SACHBEARBEITUNG',
          am: TAG,
        },
      ],
    ],
    listBerichtigungsereignisse: [[UUID]],
    updateZahlungstag: [[UUID, TAG]],
    updateAnzeigetag: [[UUID, TAG]],
  }),
];
