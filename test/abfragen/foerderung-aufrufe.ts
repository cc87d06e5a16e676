import * as unterlage from '#src/modules/foerderung/unterlagen/unterlage.repo.ts';
import * as foerderfall from '#src/modules/foerderung/foerderfall.repo.ts';
import { createAntragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import { REGELPARAMETER } from '#src/modules/foerderung/regelwerk/parameter.model.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';
import type { Weiterleitungsinhalt } from '#src/modules/foerderung/weiterleitung/weiterleitung.model.ts';
import * as anzeige from '#src/modules/foerderung/laufjahr/anzeige.repo.ts';
import * as laufjahr from '#src/modules/foerderung/laufjahr/laufjahr.repo.ts';
import * as weiterleitung from '#src/modules/foerderung/weiterleitung/weiterleitung.repo.ts';

const FALL = { id: UUID, standortId: UUID2 };
const STAND = { gesamt: 0, fehler: 0, hinweise: 0 };
const INHALT = createAntragsinhalt();
const EINE = { id: UUID, foerderfallId: UUID, standortId: UUID2 };
const WEITERLEITUNG: Weiterleitungsinhalt = {
  empfaengerart: 'KOMMUNE',
  empfaenger: 'Stadt Werdeck',
  form: 'BESCHEID',
  von: TAG,
  bis: TAG,
  nachweisBis: TAG,
  posten: [],
  begruendung: '',
  zusammenarbeit: '',
  jmdMbe: '',
  punkte: [],
};

export const FOERDERUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/foerderfall.repo.ts', foerderfall, {
    listFoerderfallzeilen: [
      [{ foerderjahr: 2027, zustand: 'EINGEREICHT', stichtag: TAG, ab: 0, hoechstens: 60 }],
    ],
    findFoerderfallzeile: [[UUID]],
    findLaufenden: [[UUID2, 2027]],
    findEmpfaenger: [[UUID2, 2027]],
    insertFoerderfall: [
      [
        {
          ...FALL,
          mandantId: UUID,
          aktenzeichen: 'KIM-2027-TEST',
          foerderjahr: 2027,
          von: TAG,
          bis: TAG,
          regelsatz: 'RL-2024-12',
          parameter: REGELPARAMETER,
          frist: TAG,
          antragVon: UUID,
          angelegtAm: TAG,
        },
      ],
    ],
    updateFoerderfallzeile: [[UUID, 1, { zustand: 'EINGEREICHT', antragVon: UUID, vorbereitetVon: UUID }]],
    insertAntrag: [[FALL, INHALT, [], STAND]],
    updateAntragszeile: [[UUID, INHALT, STAND]],
    findAntragszeile: [[UUID]],
    findLetzteFassung: [[UUID]],
    findVorjahresinhalt: [[UUID2, 2027]],
    insertFassung: [
      [
        {
          fall: FALL,
          inhalt: INHALT,
          regelantrag: {},
          ergebnis: {},
          pruefsumme: 'a',
          gesamt: 0,
          hinweise: 0,
          bearbeitetVon: UUID,
          gezeichnetVon: UUID2,
          eingangAm: TAG,
        },
      ],
    ],
    insertEreignis: [
      [
        {
          fall: FALL,
          ereignis: 'einreichen',
          von: 'ENTWURF',
          nach: 'EINGEREICHT',
          grund: null,
          kontoId: UUID,
          rolle: 'ZE_ZEICHNUNG',
          am: TAG,
        },
      ],
    ],
    listEreigniszeilen: [[UUID]],
  }),
  createRepo('src/modules/foerderung/unterlagen/unterlage.repo.ts', unterlage, {
    listUnterlagenzeilen: [[UUID]],
    lockZustand: [[UUID, ['ENTWURF', 'NACHFORDERUNG']]],
    insertUnterlage: [
      [
        {
          id: UUID,
          foerderfallId: UUID,
          standortId: UUID2,
          mandantId: UUID,
          zu: 'a',
          pruefsumme: 'a',
          von: UUID,
          am: TAG,
        },
      ],
    ],
    deleteUnterlagenzeile: [[UUID, UUID2]],
  }),
  createRepo('src/modules/foerderung/weiterleitung/weiterleitung.repo.ts', weiterleitung, {
    listWeiterleitungszeilen: [[UUID]],
    findWeiterleitungszeile: [[UUID]],
    insertWeiterleitung: [
      [{ id: UUID, fall: FALL, inhalt: WEITERLEITUNG, betrag: 1, kontoId: UUID2, am: TAG }],
    ],
    updateWeiterleitungsinhalt: [[UUID, 1, { inhalt: WEITERLEITUNG, betrag: 1, kontoId: UUID2 }]],
    updateWeiterleitungsstand: [
      [UUID, 1, { zustand: 'AKTIV', vorbereitetVon: UUID2, nachweis: null, pruefung: null, wirksamAb: TAG }],
    ],
    insertWeiterleitungsereignis: [
      [
        {
          weiterleitung: EINE,
          ereignis: 'unterzeichnen',
          von: 'VERTRAG_GEPRUEFT',
          nach: 'UNTERZEICHNET',
          grund: null,
          kontoId: UUID,
          rolle: 'ZE_ZEICHNUNG',
          am: TAG,
        },
      ],
    ],
    listWeiterleitungsereignisse: [[UUID]],
    listWeiterleitungsdateien: [[UUID]],
    insertWeiterleitungsdatei: [
      [
        {
          id: UUID,
          weiterleitung: EINE,
          mandantId: UUID,
          zu: 'VERTRAG',
          pruefsumme: 'a',
          von: UUID2,
          am: TAG,
        },
      ],
    ],
    findBewilligt: [[UUID]],
    listFaelligeWeiterleitungen: [[TAG]],
  }),
  createRepo('src/modules/foerderung/laufjahr/laufjahr.repo.ts', laufjahr, {
    listKofinanzierungszeilen: [[UUID]],
    insertKofinanzierung: [
      [
        {
          id: UUID,
          fall: FALL,
          stelle: 'cm-1',
          quelle: 'KREIS',
          betrag: 1,
          von: TAG,
          bis: TAG,
          beleg: 'B',
          kontoId: UUID2,
        },
      ],
    ],
    findKofinanzierungGestrichen: [[UUID]],
    updateKofinanzierungGestrichen: [[UUID, UUID2]],
    listFremdanteilszeilen: [[UUID2]],
    insertFremdanteil: [
      [
        {
          id: UUID,
          standortId: UUID2,
          kuerzel: 'AB-01',
          programm: 'MBE',
          vzae: 25,
          von: TAG,
          bis: null,
          kontoId: UUID,
        },
      ],
    ],
    findFremdanteilGestrichen: [[UUID]],
    updateFremdanteilGestrichen: [[UUID, UUID2]],
    listBelegfunde: [[FALL]],
  }),
  createRepo('src/modules/foerderung/laufjahr/anzeige.repo.ts', anzeige, {
    listAnzeigezeilen: [[UUID]],
    findAnzeigezeile: [[UUID]],
    findErsteBewilligung: [[UUID]],
    insertAnzeige: [
      [
        {
          id: UUID,
          fall: FALL,
          art: 'BESETZUNG',
          weg: 'ENTSCHEIDUNG',
          stelle: 'cm-1',
          bezeichnung: 'CM 1',
          ab: TAG,
          vorher: 100,
          nachher: 0,
          text: 'Weggang',
          kontoId: UUID2,
          am: TAG,
        },
      ],
    ],
    updateAnzeigestand: [[UUID, 1, { zustand: 'IN_PRUEFUNG', kontoId: UUID2 }]],
    insertAnzeigeereignis: [
      [
        {
          anzeige: EINE,
          ereignis: 'pruefung_beginnen',
          von: 'ANGEZEIGT',
          nach: 'IN_PRUEFUNG',
          antwort: 'AENDERUNG_NOETIG',
          grund: 'Betrag sinkt',
          kontoId: UUID,
          rolle: 'BR_SACHBEARBEITUNG',
          am: TAG,
        },
      ],
    ],
    listAnzeigeereignisse: [[UUID]],
  }),
];
