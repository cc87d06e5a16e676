import * as angebot from '#src/modules/angebot/angebot.repo.ts';
import * as ergebnis from '#src/modules/angebot/ergebnis.repo.ts';
import * as pflege from '#src/modules/angebot/pflege.repo.ts';
import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { createTestanbieter, createTestangaben } from '#src/modules/angebot/test-angebot.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const SATZ: angebot.Angebotsatz = {
  id: UUID2,
  anbieterId: UUID,
  angaben: Angaben.parse(createTestangaben()),
  oeffentlich: true,
  gueltigBis: null,
  bestaetigtAm: TAG,
  bestaetigtDurch: 'KONTO',
  quelle: 'Umfrage',
  erklaert: [],
  tsvector: "'f_alle':1B",
  orte: [{ name: 'talheim', breite: 51.3, laenge: 8.1 }],
  kontoId: UUID,
};
const ANBIETER = { id: UUID2, angaben: Anbieterangaben.parse(createTestanbieter()), kontoId: UUID };

export const ANGEBOT_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/angebot/angebot.repo.ts', angebot, {
    listAngebotzeilen: [[[UUID, UUID2]]],
    listStandortangebote: [[UUID, { nach: UUID2, hoechstens: 500 }]],
    lockAngebot: [[UUID, UUID2]],
    insertAngebot: [[UUID, SATZ]],
    updateAngebotsatz: [[UUID, SATZ, 1]],
    setBestaetigt: [[UUID, { ids: [UUID2], am: TAG, durch: 'KONTO', kontoId: UUID }]],
    setArchiviert: [[UUID, { id: UUID2, version: 1, grund: 'BEENDET', kontoId: UUID }]],
    insertAenderungen: [
      [UUID, [UUID2], { art: 'GEAENDERT', durch: 'KONTO', felder: [], grund: null, kontoId: UUID, am: TAG }],
    ],
    listVerlaufszeilen: [[UUID, UUID2]],
    findAnbieterzeile: [[UUID, UUID2]],
    listAnbieterzeilen: [
      [UUID, { suche: 'haus', id: null, ab: 0, hoechstens: 50, frischAb: TAG, heute: TAG }],
      [UUID, { suche: '', id: UUID2, ab: 0, hoechstens: 1, frischAb: TAG, heute: TAG }],
    ],
    insertAnbieter: [[UUID, ANBIETER]],
    updateAnbietersatz: [[UUID, ANBIETER, 1]],
    listAnbieterangebote: [[UUID, UUID2]],
  }),
  createRepo('src/modules/angebot/ergebnis.repo.ts', ergebnis, {
    findErgebnis: [[UUID, UUID2]],
    findErgebnisstand: [[UUID]],
    listVolle: [[UUID, { abProzent: 30, hoechstens: 50 }]],
  }),
  createRepo('src/modules/angebot/pflege.repo.ts', pflege, {
    listVorschlagszeilen: [[UUID, { hoechstens: 50 }]],
    insertVorschlag: [
      [
        UUID,
        { id: UUID2, angebotId: UUID, feld: 'TELEFON', inhalt: '02731 55', durch: 'OEFFENTLICH', am: TAG },
      ],
    ],
    listGemeldete: [[UUID, UUID2]],
    countOffeneVorschlaege: [[UUID, UUID2]],
    hasVorschlag: [[UUID, UUID2]],
    setEntschieden: [[UUID, { id: UUID2, zustand: 'UEBERNOMMEN', grund: null, kontoId: UUID, am: TAG }]],
    countBestaetigte: [[UUID, TAG]],
    listVeraltete: [[UUID, TAG, 50]],
    listEndende: [[UUID, TAG, 50]],
    listAnzurufende: [[UUID, { frischAb: TAG, erinnerungen: 2, hoechstens: 50 }]],
    insertPflegelink: [[UUID, { tokenHash: Buffer.alloc(32), anbieterId: UUID2, am: TAG, gueltigBis: TAG }]],
    listZuErinnernde: [[{ frischAb: TAG, erinnertVor: TAG, erinnerungen: 2, hoechstens: 500 }]],
    setPflegelinksGesperrt: [[UUID, { anbieterId: UUID2, am: TAG }]],
    resetErinnerungen: [[TAG]],
    setErinnert: [[UUID, { id: UUID2, am: TAG, kontoId: UUID }]],
  }),
];
