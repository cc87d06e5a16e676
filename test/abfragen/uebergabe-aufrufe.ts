import * as abgabe from '#src/modules/abgabe/abgabe.repo.ts';
import * as uebergabe from '#src/modules/uebergabe/uebergabe.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

/** Statements of handing an Akte on, in the Stelle and to another. */
export const UEBERGABE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/abgabe/abgabe.repo.ts', abgabe, {
    listAndereStellen: [[UUID, TAG]],
    insertAbgabe: [
      [{ id: UUID, akteId: UUID, anMandantId: UUID2, anlass: 'UMZUG', frist: TAG, einwilligungId: UUID }],
    ],
    updateAbgabe: [[{ id: UUID, entscheidung: 'ANGENOMMEN', grund: null, frist: TAG }]],
    saveUebergeben: [
      [
        {
          id: UUID,
          akteId: UUID,
          einwilligungId: UUID,
          neueAkteId: UUID2,
          siegel: SIEGEL,
          abholenBis: TAG,
        },
      ],
    ],
    lockUebergebenes: [[UUID, true]],
    insertInhalt: [[{ mandant_id: UUID, abgabe_id: UUID, akte_id: UUID, siegel: SIEGEL }]],
    listInhalte: [[UUID, UUID]],
    listAbgabezeilen: [
      { titel: 'own', mit: [null] },
      { titel: 'of one Akte', mit: [UUID] },
    ],
    countWartende: [[]],
    endOhneEinwilligung: [[UUID]],
  }),
  createRepo('src/modules/uebergabe/uebergabe.repo.ts', uebergabe, {
    insertUebergabe: [
      [{ id: UUID, akteId: UUID, anKontoId: UUID2, anlass: 'FACHLICH', frist: TAG, vonKontoId: UUID }],
    ],
    insertInhalt: [[{ mandant_id: UUID, uebergabe_id: UUID, akte_id: UUID, siegel: SIEGEL }]],
    listInhalte: [[UUID, UUID]],
    updateUebergabe: [[{ id: UUID, entscheidung: 'ANGENOMMEN', grund: null, rueckgabeTage: 14 }]],
    listUebergabezeilen: [
      { titel: 'own', mit: [null] },
      { titel: 'of one Akte', mit: [UUID] },
    ],
    listOffenes: [[UUID]],
    listWeiteresOffenes: [[UUID]],
    listKollegenzeilen: [
      { titel: 'all', mit: [null] },
      { titel: 'one', mit: [UUID] },
    ],
  }),
];
