import * as ausgabe from '#src/modules/foerderung/ausgabe/ausgabe.repo.ts';
import * as foerderakte from '#src/modules/foerderung/foerderakte/foerderakte.repo.ts';
import * as fristen from '#src/modules/foerderung/fristen/fristen.repo.ts';
import * as naechstes from '#src/modules/foerderung/naechstes/naechste-schritte.repo.ts';
import * as ueberblick from '#src/modules/foerderung/ueberblick/ueberblick.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

export const UEBERBLICK_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/ausgabe/ausgabe.repo.ts', ausgabe, {
    listZuwendungszeilen: [[{ stichtag: TAG, foerderjahr: null }]],
    listWeitergaben: [[{ stichtag: TAG, foerderjahr: 2026 }]],
  }),
  createRepo('src/modules/foerderung/foerderakte/foerderakte.repo.ts', foerderakte, {
    listFassungszeilen: [[UUID]],
    listNachweisfassungszeilen: [[UUID]],
    listUrteilszeilen: [[UUID]],
  }),
  createRepo('src/modules/foerderung/fristen/fristen.repo.ts', fristen, {
    listFristakten: [[UUID2]],
    listFristposten: [[[UUID, UUID2]]],
  }),
  createRepo('src/modules/foerderung/naechstes/naechste-schritte.repo.ts', naechstes, {
    listSchrittfaelle: [[{ foerderfallId: null, stichtag: TAG }]],
    listSchrittposten: [[[UUID, UUID2]]],
  }),
  createRepo('src/modules/foerderung/ueberblick/ueberblick.repo.ts', ueberblick, {
    listUeberblicksfaelle: [[{ von: 2026, bis: 2026 }]],
    listPruefgruende: [[[UUID, UUID2]]],
    listPunktstaende: [[[UUID, UUID2]]],
  }),
];
