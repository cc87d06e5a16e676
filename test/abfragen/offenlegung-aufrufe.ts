import * as offenlegung from '#src/modules/offenlegung/offenlegung.repo.ts';
import * as kopie from '#src/modules/auskunft/kopie.repo.ts';
import * as antrag from '#src/modules/betroffenenantrag/antrag.repo.ts';
import * as herkunft from '#src/modules/herkunft/herkunft.repo.ts';
import * as uebertragung from '#src/modules/uebertragung/uebertragung.repo.ts';
import * as zielformular from '#src/modules/uebertragung/zielformular.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

const KOPF = { mandant_id: UUID, id: UUID, akte_id: UUID, siegel: SIEGEL } as const;

/** Calls of the rooms that tell other Stellen something. */
export const OFFENLEGUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/offenlegung/offenlegung.repo.ts', offenlegung, {
    insertOffenlegung: [[{ ...KOPF, am: TAG, einwilligung_id: null, erfasst_von: UUID }]],
    listOffenlegungszeilen: [[UUID, UUID]],
    listWiderrufeneAkten: [[{ mandantId: UUID, kontoId: UUID2 }, TAG]],
    insertKindeswohl: [[{ ...KOPF, begonnen_am: TAG, beendet_am: null, angelegt_von: UUID }]],
    listKindeswohlzeilen: [[UUID, UUID]],
    findKindeswohlzeile: [[UUID, UUID]],
    updateKindeswohl: [[UUID, UUID, TAG]],
    insertSchritt: [[{ ...KOPF, kindeswohl_id: UUID, am: TAG, erfasst_von: UUID }]],
    listSchrittzeilen: [[UUID, UUID]],
  }),
  createRepo('src/modules/auskunft/kopie.repo.ts', kopie, {
    listKopiezeilen: [[{ mandantId: UUID, akteId: UUID2, personId: UUID }]],
  }),
  createRepo('src/modules/betroffenenantrag/antrag.repo.ts', antrag, {
    listRegisterzeilen: [[{ nurOffene: true, seite: 1, groesse: 50 }]],
    listWeitereAkten: [[[UUID]]],
    listAntragszeilen: [[UUID, UUID2]],
    listOffeneAntraege: [[UUID]],
    insertAntrag: [
      [
        {
          mandantId: UUID,
          kontoId: UUID2,
          id: UUID,
          akteId: UUID2,
          art: 'AUSKUNFT',
          eingang: TAG,
          siegel: SIEGEL,
        },
      ],
    ],
    updateAntrag: [
      [UUID, { id: UUID2, verlaengertAm: null, beantwortetAm: TAG, ergebnis: 'ERFUELLT', siegel: SIEGEL }],
    ],
  }),
  createRepo('src/modules/herkunft/herkunft.repo.ts', herkunft, {
    listHerkunftszeilen: [[UUID, UUID]],
    listAntwortende: [[UUID, UUID, ['JOBCENTER', 'GESUNDHEIT']]],
    insertHerkunft: [
      [
        {
          mandantId: UUID,
          id: UUID,
          akteId: UUID,
          kontaktId: null,
          art: 'GEHEIMNISTRAEGER',
          eingang: 'SCHREIBEN',
          am: TAG,
          siegel: SIEGEL,
          kontoId: UUID,
        },
      ],
    ],
    saveAufhebung: [[UUID, { id: UUID, am: TAG, siegel: SIEGEL }]],
  }),
  createRepo('src/modules/uebertragung/zielformular.repo.ts', zielformular, {
    listZielformulare: [[{ standortId: UUID, formular: 'KIM_DATENBANK', anzahl: 1 }]],
    insertZielformular: [
      [
        {
          id: UUID,
          standortId: UUID2,
          formular: 'KIM_DATENBANK',
          nummer: 1,
          fassung: '2026-10-19-1',
          name: 'KIM-Datenbank',
          beleg: null,
          felder: [{ code: 'ART', text: null }],
          giltAb: TAG,
          erfasstVon: UUID,
        },
      ],
    ],
  }),
  createRepo('src/modules/uebertragung/uebertragung.repo.ts', uebertragung, {
    listEigeneAkten: [[{ mandantId: UUID, kontoId: UUID2 }, TAG, { von: TAG, bis: TAG }]],
    findAktenzeile: [[UUID, UUID]],
    listBeratungen: [[UUID, [UUID, UUID2]]],
    listBedarfe: [[UUID, [UUID, UUID2]]],
    listZielstaende: [[UUID, [UUID, UUID2]]],
    listVermittlungen: [[UUID, [UUID, UUID2]]],
    countGespraeche: [[UUID, [UUID, UUID2]]],
    listTragende: [[UUID, [UUID, UUID2], TAG]],
    listUebertragungszeilen: [[UUID, [UUID, UUID2], { formular: 'KIM_DATENBANK', zeitraum: '2026-Q4' }]],
    hasAenderung: [[UUID, { akteId: UUID, art: 'FALL' }, 1]],
    insertUebertragung: [
      [
        {
          ...KOPF,
          formular: 'KIM_DATENBANK',
          fassung: '1',
          zeitraum: '2026-Q4',
          umfang: 'MINIMUM',
          einwilligung_id: null,
          stand_lfd: 1,
          uebertragen_am: TAG,
          uebertragen_von: UUID,
        },
      ],
    ],
    findMarke: [[UUID, { akteId: UUID, id: UUID }]],
    updateZurueckgenommen: [[UUID, UUID]],
  }),
];
