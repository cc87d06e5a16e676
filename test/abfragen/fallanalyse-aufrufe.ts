import * as fallanalyse from '#src/modules/fallanalyse/fallanalyse.repo.ts';
import * as ortswissen from '#src/modules/fachfrage/ortswissen.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const SIEGEL = Buffer.from('00', 'hex');
const ZEILE = { mandant_id: UUID, id: UUID2, akte_id: UUID, fallanalyse_id: UUID2, siegel: SIEGEL };

export const FALLANALYSE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/fachfrage/ortswissen.repo.ts', ortswissen, { listOrtswissen: [[30]] }),
  createRepo('src/modules/fallanalyse/fallanalyse.repo.ts', fallanalyse, {
    listAnalysezeilen: [[UUID]],
    findAnalysezeile: [[UUID, UUID2]],
    insertAnalyse: [
      [
        {
          mandant_id: UUID,
          id: UUID2,
          akte_id: UUID,
          art: 'FALLBESPRECHUNG',
          kurzform: true,
          leitfragen: 1,
          am: TAG,
          siegel: SIEGEL,
          angelegt_von: UUID,
        },
      ],
    ],
    updateAnalyse: [[UUID, UUID2, { zustand: 'ABGESAGT' }]],
    replaceTeilnahme: [
      {
        titel: 'somebody',
        mit: [
          { mandantId: UUID, akteId: UUID, id: UUID2 },
          [{ kontoId: UUID, moderation: true, gueltigBis: TAG }],
        ],
      },
      { titel: 'nobody', mit: [{ mandantId: UUID, akteId: UUID, id: UUID2 }, []] },
    ],
    listTeilnahmen: [[UUID, UUID2]],
    countEingeladene: [{ titel: 'of an Akte', mit: [UUID, UUID2], antworten: [[{ anzahl: 1 }]] }],
    deleteTeilnahmen: [[UUID, UUID2]],
    insertBeitrag: [[{ ...ZEILE, art: 'BEITRAG', frage: 'VERSTEHEN', konto_id: UUID, am: TAG }]],
    listBeitragszeilen: [[UUID, UUID2]],
    insertAufgabe: [[{ ...ZEILE, frist: TAG, angelegt_von: UUID }]],
    listAufgabenzeilen: [[UUID, UUID2]],
    setErledigt: [[UUID, { fallanalyseId: UUID2, aufgabeId: UUID }, TAG]],
    setGelesen: [[UUID, UUID2, TAG]],
    listOffenes: [[UUID, TAG]],
    insertFallformat: [
      [{ standortId: UUID, quartal: '2026-Q4', format: 'FALLBESPRECHUNG', kurzform: true, minuten: 30 }],
    ],
    listFormatzahlen: [['2026-Q4']],
  }),
];
