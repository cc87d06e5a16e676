import * as offenlegung from '#src/modules/offenlegung/offenlegung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID } from './sendestelle.ts';

const KOPF = { mandant_id: UUID, id: UUID, akte_id: UUID, siegel: SIEGEL } as const;

/** Calls of the rooms that tell other Stellen something. */
export const OFFENLEGUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/offenlegung/offenlegung.repo.ts', offenlegung, {
    insertOffenlegung: [[{ ...KOPF, am: TAG, einwilligung_id: null, erfasst_von: UUID }]],
    listOffenlegungszeilen: [[UUID, UUID]],
    insertKindeswohl: [[{ ...KOPF, begonnen_am: TAG, beendet_am: null, angelegt_von: UUID }]],
    listKindeswohlzeilen: [[UUID, UUID]],
    findKindeswohlzeile: [[UUID, UUID]],
    updateKindeswohl: [[UUID, UUID, TAG]],
    insertSchritt: [[{ ...KOPF, kindeswohl_id: UUID, am: TAG, erfasst_von: UUID }]],
    listSchrittzeilen: [[UUID, UUID]],
  }),
];
