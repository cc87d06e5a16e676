import * as belegung from '#src/modules/sprachmittlung/belegung.repo.ts';
import * as pool from '#src/modules/sprachmittlung/pool.repo.ts';
import * as sprachmittlung from '#src/modules/sprachmittlung/sprachmittlung.repo.ts';
import * as sprachzahlen from '#src/modules/sprachmittlung/zahlen.repo.ts';
import * as verfahren from '#src/modules/verfahren/verfahren.repo.ts';
import * as verfahrenszahlen from '#src/modules/verfahren/zahlen.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

const KOPF = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  siegel: SIEGEL,
  erfasst_tag: TAG,
  erfasst_von: UUID,
} as const;
const ANGABE = {
  art: 'PERSON',
  name: 'Samira Muster',
  kontakt: '0123 789',
  sprachen: [{ sprache: 'ar', richtung: 'BEIDE' }],
  formen: ['VOR_ORT'],
  qualifikation: 'GESCHULT',
  geschlecht: null,
  verschwiegenAm: TAG,
  preisart: 'STUNDE',
  preisCent: 4_500,
  hinweis: null,
  geschlossen: false,
} satisfies Parameters<typeof pool.insertPooleintrag>[2];

/** Calls of Sprachmittlung and of the ways to Einbürgerung and Aufenthalt. */
export const SPRACHE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/sprachmittlung/belegung.repo.ts', belegung, {
    listBelegungen: [[[UUID, UUID2], TAG]],
    insertBelegung: [
      [
        {
          id: UUID,
          standortId: UUID2,
          mandantId: UUID2,
          sprachmittlerId: UUID,
          tag: TAG,
          zeit: '14:30',
          dauerMinuten: 60,
        },
      ],
    ],
    deleteBelegung: [[UUID, UUID2]],
  }),
  createRepo('src/modules/sprachmittlung/pool.repo.ts', pool, {
    listPooleintraege: [[UUID]],
    findPooleintrag: [[UUID, UUID2]],
    insertPooleintrag: [
      [{ id: UUID, standort_id: UUID2, mandant_id: null, erfasst_von: UUID }, ANGABE, null],
    ],
    updatePooleintrag: [[UUID, UUID2, ANGABE, null]],
  }),
  createRepo('src/modules/sprachmittlung/sprachmittlung.repo.ts', sprachmittlung, {
    listBuchungzeilen: [[UUID, UUID]],
    listOffeneBuchungzeilen: [[UUID, [UUID, UUID2], TAG]],
    findBuchungzeile: [[UUID, UUID, UUID]],
    insertBuchung: [[{ ...KOPF, tag: TAG, zustand: 'ANGEFRAGT', kontakt_id: null }]],
    updateBuchungzeile: [
      { titel: 'another day', mit: [UUID, UUID, { tag: TAG, zustand: 'BESTAETIGT', siegel: SIEGEL }] },
      {
        titel: 'a result',
        mit: [UUID, UUID, { zustand: 'STATTGEFUNDEN', kontakt_id: UUID2, siegel: SIEGEL }],
      },
    ],
    listKontaktwahl: [[UUID, UUID]],
  }),
  createRepo('src/modules/sprachmittlung/zahlen.repo.ts', sprachzahlen, {
    listSprachmittlungssummen: [['2026-Q4']],
  }),
  createRepo('src/modules/verfahren/verfahren.repo.ts', verfahren, {
    listVerfahrenzeilen: [[UUID, UUID]],
    findVerfahrenzeile: [[UUID, UUID, UUID]],
    insertVerfahren: [[{ ...KOPF, person_id: UUID2 }]],
    updateVerfahrenzeile: [[UUID, UUID, SIEGEL]],
  }),
  createRepo('src/modules/verfahren/zahlen.repo.ts', verfahrenszahlen, { listStufensummen: [['2026-Q4']] }),
];
