import * as aenderung from '#src/modules/foerderung/aenderung/aenderung.repo.ts';
import { Aenderungsinhalt } from '#src/modules/foerderung/aenderung/aenderung.model.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const INHALT = Aenderungsinhalt.parse({});
const EINE = { id: UUID, foerderfallId: UUID, standortId: UUID2 };

export const AENDERUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/aenderung/aenderung.repo.ts', aenderung, {
    findAenderungszeile: [[UUID]],
    listAenderungszeilen: [[UUID]],
    findGeltendenInhalt: [[UUID]],
    insertAenderung: [
      [
        {
          ...EINE,
          herkunft: 'ANTRAG',
          zustand: 'ENTWURF',
          inhalt: INHALT,
          bearbeitetVon: UUID,
          angelegtAm: TAG,
        },
      ],
    ],
    updateAenderungsinhalt: [[{ id: UUID, version: 1 }, INHALT, UUID]],
    updateAenderungsstand: [
      [
        { id: UUID, version: 1 },
        {
          zustand: 'ANGEZEIGT',
          ergebnis: {},
          pruefsumme: 'a',
          gezeichnetVon: UUID,
          eingangAm: TAG,
          vorbereitetVon: UUID,
          bescheidId: null,
        },
      ],
    ],
    insertAenderungsereignis: [
      [
        {
          aenderung: EINE,
          lfd: 2,
          ereignis: 'anzeigen',
          von: 'ENTWURF',
          nach: 'ANGEZEIGT',
          grund: null,
          kontoId: UUID,
          rolle: 'ZE_ZEICHNUNG',
          am: TAG,
        },
      ],
    ],
    listAenderungsereignisse: [[UUID]],
    listFaelligeAenderungen: [[TAG]],
    sumGebundenes: [[UUID]],
  }),
];
