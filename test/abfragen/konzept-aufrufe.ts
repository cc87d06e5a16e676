import * as anstehend from '#src/modules/konzept/anstehend.repo.ts';
import * as konzept from '#src/modules/konzept/konzept.repo.ts';
import * as nachweis from '#src/modules/konzept/nachweis.repo.ts';
import * as umsetzung from '#src/modules/konzept/umsetzung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const KAPITEL: konzept.Kapitelangabe = {
  fassungId: UUID2,
  code: 'UMSETZUNG',
  felder: { stand: 'Text' },
  zeilen: [],
  erklaert: [],
  kontoId: UUID,
  am: TAG,
};

export const KONZEPT_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/konzept/anstehend.repo.ts', anstehend, {
    listAnstehendzeilen: [
      [{ standortId: UUID, stichtag: TAG, bis: TAG, seit: TAG, beschlussMonate: 6, konzeptMonate: 12 }],
    ],
  }),
  createRepo('src/modules/konzept/nachweis.repo.ts', nachweis, {
    listStellenlage: [[]],
    listBerichtslage: [[]],
    listRegisternachweise: [[UUID, TAG]],
    countSchnittstellen: [[UUID, TAG]],
    countFortbildungen: [[2026]],
  }),
  createRepo('src/modules/konzept/konzept.repo.ts', konzept, {
    listFassungzeilen: [[UUID]],
    findFassungzeile: [[UUID, UUID2]],
    insertFassung: [
      [
        UUID,
        {
          id: UUID2,
          art: 'HANDLUNGSKONZEPT',
          nummer: 1,
          federfuehrung: 'KI',
          vorgabe: 'Handlungskonzept',
          vorgaengerId: null,
          begonnenAm: TAG,
          kontoId: UUID,
        },
      ],
    ],
    setFassungsversion: [[UUID, { id: UUID2, version: 1, kontoId: UUID }]],
    listKapitelsaetze: [[UUID, UUID2]],
    insertKapitel: [[UUID, KAPITEL]],
    updateKapitelsatz: [[UUID, KAPITEL, 1]],
    listAbstimmungzeilen: [[UUID, UUID2]],
    insertAbstimmung: [
      [
        UUID,
        {
          id: UUID2,
          fassungId: UUID2,
          bereich: 'INTERN',
          stelle: 'Sozialamt',
          tag: TAG,
          ergebnis: 'ZUGESTIMMT',
          bemerkung: null,
          erklaert: [],
          kontoId: UUID,
        },
      ],
    ],
    listEreigniszeilen: [[UUID, UUID2]],
    insertEreignis: [
      [
        UUID,
        {
          fassungId: UUID2,
          lfd: 2,
          art: 'BESCHLIESSEN',
          von: 'ENTWURF',
          nach: 'INTERN_ABGESTIMMT',
          tag: TAG,
          grund: null,
          fundstelle: null,
          beschlussId: null,
          erklaert: [],
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    listLenkungsbeschluesse: [[UUID]],
    listGueltigzeilen: [[]],
  }),
  createRepo('src/modules/konzept/umsetzung.repo.ts', umsetzung, {
    listEintragzeilen: [[UUID]],
    insertEintrag: [
      [
        UUID,
        {
          code: 'KO-01',
          lfd: 1,
          stand: 'ERFUELLT',
          text: 'Text',
          tag: TAG,
          am: TAG,
          kontoId: UUID,
          erklaert: [],
        },
      ],
    ],
    listEinschaetzungen: [[UUID]],
    insertEinschaetzung: [
      [
        UUID,
        {
          tag: TAG,
          fallauswertung: 'NEIN',
          strukturbeschluss: 'JA',
          sitzungenVorher: 0,
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    listGremienzeiten: [[UUID]],
    listLenkungssitzungen: [[UUID]],
    listBeschlussstaende: [[UUID]],
    listThemendaten: [[UUID]],
    listKonzeptbeschluesse: [[UUID]],
  }),
];
