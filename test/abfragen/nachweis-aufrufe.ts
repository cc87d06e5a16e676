import { NULL_CENT } from '#src/core/cent.ts';
import * as nachweis from '#src/modules/foerderung/nachweis/nachweis.repo.ts';
import { Nachweisinhalt } from '#src/modules/foerderung/nachweis/nachweisinhalt.model.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FALL = { id: UUID, standortId: UUID2 };
const INHALT = Nachweisinhalt.parse({});
const PERSONAL = [{ stelle: 'cm-1', betrag: '57.000,00' }];
const AUFTRAG = {
  art: 'WIDERRUF',
  positionen: [],
  summe: { beantragt: NULL_CENT, bewilligt: NULL_CENT },
} as const;
const TEXT = { auftrag: AUFTRAG, bescheid: {}, pruefsumme: 'a', kontoId: UUID, am: TAG };

export const NACHWEIS_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/nachweis/nachweis.repo.ts', nachweis, {
    findNachweiszeile: [[UUID]],
    insertNachweis: [[FALL, INHALT, UUID]],
    updateNachweiszeile: [[UUID, { version: 1, inhalt: INHALT, kontoId: UUID }]],
    listPersonalzeilen: [[UUID, 0]],
    savePersonalzeilen: [[FALL, PERSONAL]],
    insertPersonalzeilen: [[FALL, 1, PERSONAL]],
    findLetzteNachweisfassung: [[UUID]],
    insertNachweisfassung: [
      [
        {
          fall: FALL,
          nummer: 1,
          inhalt: INHALT,
          frage: {},
          ergebnis: {},
          pruefsumme: 'a',
          bearbeitetVon: UUID,
          gezeichnetVon: UUID2,
          eingangAm: TAG,
        },
      ],
    ],
    listVorgangszeilen: [[UUID]],
    insertVorgang: [
      [
        {
          fall: FALL,
          lfd: 1,
          art: 'ANHOERUNG',
          text: 'x',
          frist: TAG,
          betrag: null,
          eingangLfd: null,
          inhalt: null,
          kontoId: UUID,
          rolle: 'BR_PRUEFUNG',
          am: TAG,
        },
      ],
    ],
    sumAusgezahlt: [[UUID]],
    findBewilligung: [[UUID]],
    findErstattungszeile: [[UUID]],
    insertErstattung: [[{ ...TEXT, id: UUID2, fall: FALL }]],
    updateErstattungGezeichnet: [[UUID, TEXT]],
    updateErstattungZurueckgegeben: [[UUID]],
    updateErstattungBekanntgegeben: [[UUID, { bekanntgabe: {}, rechtsbehelfBis: TAG }]],
    listNachweisfristen: [[TAG]],
    listErstattungsfristen: [[TAG]],
  }),
];
