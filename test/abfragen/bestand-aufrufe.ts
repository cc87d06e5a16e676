import * as bestand from '#src/modules/bestandsuebernahme/bestand.repo.ts';
import * as regelpruefung from '#src/modules/rechtskreis/regelpruefung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

/** Calls of taking over running cases, and of the checks of rules. */
export const BESTAND_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/bestandsuebernahme/bestand.repo.ts', bestand, {
    listUebernommene: [[[1n, 2n]]],
    saveUebernommen: [[{ mandantId: UUID, akteId: UUID2, am: TAG, token: 1n }]],
  }),
  createRepo('src/modules/rechtskreis/regelpruefung.repo.ts', regelpruefung, {
    listRegelpruefungen: [[UUID]],
    insertRegelpruefung: [
      [
        {
          id: UUID,
          standortId: UUID2,
          regel: 'UMZUG',
          regelHash: SIEGEL,
          geprueftVon: 'Dr. Petra Muster',
          geprueftAm: TAG,
          pruefenBis: TAG,
          erfasstVon: UUID,
        },
      ],
    ],
    updateRegelpruefungEnde: [[UUID, UUID2]],
  }),
];
