import { toCent } from '#src/core/cent.ts';
import type { Bescheid, Bescheidauftrag } from '#src/modules/foerderung/bescheid/bescheid-typen.model.ts';
import * as bescheid from '#src/modules/foerderung/pruefung/bescheid.repo.ts';
import * as pruefung from '#src/modules/foerderung/pruefung/pruefung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FALL = { id: UUID, standortId: UUID2 };
const TEXT = {
  art: 'BEWILLIGUNG',
  auftrag: {
    positionen: [],
    summe: { beantragt: toCent(0), bewilligt: toCent(0) },
  } as unknown as Bescheidauftrag,
  bescheid: {} as Bescheid,
  pruefsumme: 'a',
} as const;
const HAUSHALT = {
  haushaltsjahr: 2027,
  kapitel: '07 080',
  titel: '633 68',
  ansatz: 1,
  verpflichtungsermaechtigung: 0,
  quelle: 'Haushaltsplan',
  kontoId: UUID,
};

export const PRUEFUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/pruefung/pruefung.repo.ts', pruefung, {
    listPunktzeilen: [[UUID, 1]],
    insertPunkt: [[FALL, 1, { schluessel: '4.1:a', stand: 'ERFUELLT', notiz: null, kontoId: UUID, am: TAG }]],
    listNachforderungszeilen: [[UUID]],
    insertNachforderung: [[FALL, { punkte: ['Liste'], frist: TAG, gestelltAm: TAG, gestelltVon: UUID }]],
    updateNachforderung: [[UUID, 'NACHGEREICHT', TAG]],
    listAusnahmezeilen: [[UUID]],
    insertAusnahme: [[FALL, { frage: 'Nr. 4.1 b', gefragtAm: TAG, gefragtVon: UUID }]],
    updateAusnahme: [
      [
        UUID,
        { entscheidung: 'ZUGELASSEN', begruendung: 'Übergang', entschiedenAm: TAG, entschiedenVon: UUID },
      ],
    ],
    listHaushaltszeilen: [[2027]],
    saveHaushaltszeile: [
      { titel: 'neu', mit: [{ ...HAUSHALT, version: 0 }] },
      { titel: 'geändert', mit: [{ ...HAUSHALT, version: 1 }] },
    ],
    listFristfaelle: [[TAG]],
  }),
  createRepo('src/modules/foerderung/pruefung/bescheid.repo.ts', bescheid, {
    listBescheidzeilen: [[UUID]],
    insertBescheid: [[FALL, { ...TEXT, id: UUID2, vorgeschlagenVon: UUID, vorgeschlagenAm: TAG }]],
    saveSignatur: [[UUID, { ...TEXT, gezeichnetVon: UUID, datum: TAG }]],
    updateBescheidstand: [[UUID, 'ZURUECKGEGEBEN']],
    updateBescheidvermerk: [
      [
        UUID,
        { bekanntgabe: null, rechtsbehelfBis: null, verzichtAm: null, klage: null, bestandskraeftigAm: TAG },
      ],
    ],
    insertAuflagen: [
      [
        FALL,
        UUID2,
        [
          {
            buchstabe: 'a',
            regel: 'FR-6-a',
            text: 'Auflage',
            bindung: 'MUSS',
            turnus: 'jährlich',
            faellig: TAG,
          },
        ],
      ],
    ],
    listAuflagenzeilen: [[UUID]],
    updateAuflage: [
      [
        { bescheidId: UUID, buchstabe: 'a' },
        { erledigtAm: TAG, erledigtVon: UUID, vermerk: 'Liegt vor' },
      ],
    ],
  }),
];
