import * as amtsvertretung from '#src/modules/foerderung/amtsvertretung/amtsvertretung.repo.ts';
import * as aufbewahrung from '#src/modules/foerderung/aufbewahrung/aufbewahrung.repo.ts';
import * as loeschfreigabe from '#src/modules/foerderung/aufbewahrung/loeschfreigabe.repo.ts';
import * as meldung from '#src/modules/foerderung/letztempfaenger/meldung.repo.ts';
import * as uebertragung from '#src/modules/foerderung/uebertragung/uebertragung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const FALL = { id: UUID, standortId: UUID2 };

/** Übertragungsblatt, Letztempfänger with an account, retention of a Förderfall. */
export const BRUECKE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/uebertragung/uebertragung.repo.ts', uebertragung, {
    listLetzteMarken: [[UUID]],
    insertMarken: [
      [
        {
          fall: FALL,
          schritt: 'ANTRAG',
          gegenstandId: UUID,
          fassung: '1',
          stand: 'UEBERTRAGEN',
          felder: [{ id: UUID2, feld: 'FOERDERJAHR', wert: '2027' }],
          kontoId: UUID2,
          am: TAG,
        },
      ],
    ],
  }),
  createRepo('src/modules/foerderung/letztempfaenger/meldung.repo.ts', meldung, {
    listMeldungen: [[[UUID]]],
    insertMeldung: [
      [
        {
          id: UUID,
          weiterleitung: { id: UUID, foerderfallId: UUID, standortId: UUID2 },
          mandantId: UUID2,
          art: 'NACHWEIS',
          inhalt: { bis: TAG, sachbericht: 'x', belege: [], erhalten: 0 },
          ausgaben: 0,
          kontoId: UUID2,
          am: TAG,
        },
      ],
    ],
    updateMeldungsantwort: [[UUID, 1, { stand: 'UEBERNOMMEN', antwort: null, kontoId: UUID2, am: TAG }]],
    listLetztempfaengerstellen: [[UUID2, TAG]],
    updateLetztempfaenger: [[UUID, 1, UUID2]],
    listEigeneWeiterleitungszeilen: [[UUID2]],
    listEigeneVertraege: [[[UUID]]],
    listErinnerungen: [[[UUID]]],
  }),
  createRepo('src/modules/foerderung/amtsvertretung/amtsvertretung.repo.ts', amtsvertretung, {
    listAmtsvertretungszeilen: [[TAG]],
    listBezirkskonten: [[]],
    insertAmtsvertretung: [
      [
        {
          id: UUID,
          rolle: 'BR_KASSE',
          abwesendId: UUID,
          vertretungId: UUID2,
          von: TAG,
          bis: TAG,
          kontoId: UUID,
          am: TAG,
        },
      ],
    ],
    updateAmtsvertretungsende: [[{ id: UUID, version: 1, kontoId: UUID, am: TAG }]],
  }),
  createRepo('src/modules/foerderung/aufbewahrung/loeschfreigabe.repo.ts', loeschfreigabe, {
    countLoeschreife: [[TAG]],
    listLoeschvorschlaege: [[6]],
    insertLoeschvorschlag: [[{ id: UUID, bis: TAG, anzahl: 21, grund: 'Durchgesehen', kontoId: UUID }]],
    setLoeschentscheidung: [[{ id: UUID, freigegeben: true, antwort: 'Geprüft', kontoId: UUID, am: TAG }]],
  }),
  createRepo('src/modules/foerderung/aufbewahrung/aufbewahrung.repo.ts', aufbewahrung, {
    listStufen: [[UUID]],
    listLoeschtagzeilen: [[{ stichtag: TAG, ab: 0, hoechstens: 50 }]],
    findBelegeGeloeschtAm: [[UUID]],
    listVermerke: [[UUID]],
    insertVermerk: [
      [
        {
          id: UUID,
          fall: FALL,
          art: 'SPERRE',
          sperreId: null,
          anlass: 'KLAGE',
          grund: 'x',
          kontoId: UUID2,
          rolle: 'BR_SACHBEARBEITUNG',
          am: TAG,
        },
      ],
    ],
  }),
];
