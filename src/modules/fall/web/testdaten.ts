import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import type { AkteSeite, MeinTag, Tageszeile, ZielAnsicht } from './akte-typen.ts';

export const AKTE_ID = '01900000-0000-7000-8000-0000000000a1';
export const ZIEL_ID = '01900000-0000-7000-8000-0000000000b1';

/** A session as `GET /sitzung` answers it. */
export function createSitzung(rolle: Rolle = 'CASE_MANAGEMENT'): { json: object } {
  return { json: createSitzungsansicht({ rolle, stichtag: '2026-10-19' }) };
}

export const ZIEL: ZielAnsicht = {
  id: ZIEL_ID,
  wortlaut: 'أريد أن أتعلّم الألمانية',
  sprache: 'ar',
  richtung: 'rtl',
  uebersetzung: 'Ich möchte Deutsch lernen.',
  bereich: 'SPRACHE',
  prioritaet: 1,
  indikator: null,
  frist: null,
  werTutWas: null,
  form: 'MUENDLICH',
  stand: 'OFFEN',
  standSeit: '2026-10-01',
  vereinbartAm: '2026-10-01',
  personen: [],
  version: 1,
  schritte: [],
};

/** A Fall in Begleitung; what a test needs otherwise it hands in. */
export function createAkteSeite(
  teil: Partial<AkteSeite> = {},
  akte: Partial<AkteSeite['akte']> = {},
): AkteSeite {
  return {
    akte: {
      id: AKTE_ID,
      nummer: 'KB-2026-0007',
      art: 'FALL',
      zustand: 'MONITORING',
      zustandSeit: '2026-10-01',
      anonym: false,
      kommuneId: null,
      begonnenAm: '2026-08-01',
      aufgenommenAm: '2026-08-20',
      naechsterTermin: null,
      naechsterTerminArt: null,
      terminUm: null,
      terminGrund: null,
      terminOrt: null,
      terminZweitePerson: null,
      spaetesteSichtung: '2027-01-19',
      letzterKontakt: '2026-10-12',
      abgeschlossenAm: null,
      abschlussgrund: null,
      loeschenAb: null,
      vorigeAkteId: null,
      uebernommenAm: null,
      version: 7,
      ...akte,
    },
    zugriff: { art: 'ZUSTAENDIG', bis: null },
    personen: [
      {
        personId: '01900000-0000-7000-8000-0000000000c1',
        pseudonym: 'K-2026-0003',
        name: 'Z., Rahaf',
        rolle: 'HAUPTPERSON',
      },
    ],
    kurzberatung: null,
    aufnahme: null,
    einwilligungen: [],
    assessments: [],
    ziele: [],
    aufgaben: [],
    ohneZielBegruendet: false,
    kontakte: [],
    kontakteGesamt: 0,
    gespraeche: 2,
    mindestdokumentation: [],
    hinweise: [],
    ...teil,
  };
}

export const ZEILE: Tageszeile = {
  akteId: AKTE_ID,
  nummer: 'KB-2026-0007',
  art: 'FALL',
  zustand: 'MONITORING',
  name: 'Z., Rahaf',
  pseudonym: 'K-2026-0003',
  vertretung: false,
  datum: '2026-10-12',
  um: null,
  text: 'WIEDERVORLAGE',
};

export function createMeinTag(teil: Partial<MeinTag> = {}): MeinTag {
  return {
    stichtag: '2026-10-19',
    akten: { kurzberatungen: 1, faelle: 2, ruhend: 0 },
    termineHeute: [],
    faellig: [],
    schritte: [],
    zielfristen: [],
    ohneTermin: [],
    nichtErreicht: [],
    reAssessment: [],
    einwilligungen: [],
    zuInformieren: [],
    antraege: [],
    kurzberatungen: [],
    warteliste: [],
    sprachmittlungen: [],
    vertretungen: [],
    fallanfragen: { offen: 0, ueberfaellig: 0 },
    ...teil,
  };
}
