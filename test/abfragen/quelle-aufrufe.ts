import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { createTestanbieter, createTestangaben } from '#src/modules/angebot/test-angebot.ts';
import * as datei from '#src/modules/angebotsimport/datei/datei.repo.ts';
import * as herkunft from '#src/modules/angebotsimport/herkunft.repo.ts';
import * as quelle from '#src/modules/angebotsimport/quelle.repo.ts';
import { KEINE_ZAHLEN } from '#src/modules/angebotsimport/quelle.model.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const SATZ = {
  art: 'HSDS' as const,
  name: 'Verzeichnis',
  url: 'https://quelle.example',
  region: null,
  sprachen: [],
  inhalte: [],
  lizenz: 'CC BY 4.0',
  verantwortlich: 'Koordination',
  rhythmus: 'VON_HAND' as const,
  oeffentlich: true,
  vollstaendig: false,
  id: UUID2,
  kontoId: UUID,
};
const ANGEBOT: herkunft.Importsatz = {
  id: UUID2,
  anbieterId: UUID,
  titel: 'Deutschkurs',
  angaben: Angaben.parse(createTestangaben()),
  oeffentlich: true,
  gueltigBis: null,
  bestaetigtAm: TAG,
  quelle: 'Verzeichnis',
  fremdangaben: {},
  erklaert: [],
  suche: "'f_alle':1B",
  ortsnamen: ['talheim'],
  breiten: [51.3],
  laengen: [8.1],
};
const ANBIETER = { id: UUID2, angaben: Anbieterangaben.parse(createTestanbieter()), fremdangaben: {} };
const ZEILE = {
  lfd: 1,
  art: 'NEU' as const,
  fremdId: 'f-1',
  angebotId: null,
  titel: 'Deutschkurs',
  felder: [],
  befunde: [],
  hinweise: [],
  kandidat: {},
};

export const QUELLEN_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/angebotsimport/quelle.repo.ts', quelle, {
    listQuellenzeilen: [[UUID, { ab: 0, hoechstens: 25 }]],
    findQuelle: [[UUID, UUID2]],
    insertQuelle: [[UUID, SATZ]],
    updateQuelle: [[UUID, { ...SATZ, zuordnung: {}, spalten: {}, zustand: 'AKTIV', version: 1 }]],
    listLetzteLaeufe: [[UUID, [UUID2]]],
    findLauf: [[UUID, UUID2]],
    listFaelligeQuellen: [[{ taeglichVor: TAG, woechentlichVor: TAG }]],
    insertLauf: [[UUID, { id: UUID2, quelleId: UUID, kontoId: UUID, am: TAG }]],
    setLaufZustand: [[UUID, { id: UUID2, von: ['WARTET'], nach: 'LIEST' }]],
    setLaufEntscheidung: [
      [UUID, { id: UUID2, quelleId: UUID, nach: 'UEBERNAHME', auswahl: {}, kontoId: UUID }],
    ],
    setLaufGestoppt: [[UUID, { id: UUID2, quelleId: UUID, kontoId: UUID }]],
    setFortschritt: [[UUID, { id: UUID2, gelesen: 1, gesamt: 2 }]],
    setLaufZahlen: [[{ standortId: UUID, id: UUID2 }, KEINE_ZAHLEN]],
    setLaufErgebnis: [[UUID, { id: UUID2, zahlen: KEINE_ZAHLEN, zustand: 'BEREIT' }]],
    setLaufFehler: [[UUID, { id: UUID2, fehler: 'ENDLOS', ort: '' }]],
    insertZeilen: [[UUID, UUID2, [ZEILE]]],
    listVorschauzeilen: [[UUID, { laufId: UUID2, art: null, ab: 0, hoechstens: 25 }]],
    listKandidaten: [[UUID, UUID2, { nach: 0, hoechstens: 500 }]],
    deleteZeilen: [[UUID, UUID2]],
    deleteLaufzeilen: [[UUID, UUID2]],
  }),
  createRepo('src/modules/angebotsimport/datei/datei.repo.ts', datei, {
    saveDatei: [
      [
        { standortId: UUID, quelleId: UUID2 },
        { inhalt: Buffer.from('Titel'), kontoId: UUID, am: TAG },
      ],
    ],
    findDatei: [[{ standortId: UUID, quelleId: UUID2 }]],
    listDateien: [[UUID, [UUID2]]],
    deleteDatei: [[{ standortId: UUID, quelleId: UUID2 }]],
    deleteAlteDateien: [[TAG]],
  }),
  createRepo('src/modules/angebotsimport/herkunft.repo.ts', herkunft, {
    listHerkunft: [[UUID, { quelleId: UUID2, art: 'ANGEBOT', fremdIds: ['f-1'] }]],
    listGefuehrte: [[UUID, UUID2]],
    saveHerkunft: [
      [
        UUID,
        {
          quelleId: UUID2,
          art: 'ANGEBOT',
          lizenz: 'CC BY 4.0',
          am: TAG,
          saetze: [{ fremdId: 'f-1', objektId: UUID, stand: {}, abdruck: 'ab'.repeat(32) }],
        },
      ],
    ],
    listBestand: [
      [UUID, [UUID2], false],
      [UUID, [UUID2], true],
    ],
    insertImportierte: [[UUID, [ANGEBOT]]],
    updateImportierte: [[UUID, [ANGEBOT]]],
    setVerschwunden: [[UUID, [UUID2], 'QUELLE']],
    insertQuellenverlauf: [
      [UUID, { am: TAG, zeilen: [{ id: UUID2, art: 'GEAENDERT', grund: null, felder: [] }] }],
    ],
    listOeffentlicheIds: [[UUID]],
    listAnbieterbestand: [[UUID, { ids: [UUID2], namen: ['Haus der Sprachen'] }]],
    insertAnbieterImport: [[UUID, [ANBIETER]]],
    updateAnbieterImport: [[UUID, [ANBIETER]]],
  }),
];
