/** What the matrices send: valid input, with invented words. */

export const SAMMELEINTRAG = {
  art: 'SPRECHSTUNDE',
  am: '2026-10-15',
  ort: 'Bürgerbüro',
  erreicht: null,
  gekommen: 12,
  kurzberatungen: 2,
};

export const SYSTEMHINWEIS = {
  schnittstelle: 'JOBCENTER',
  themenbereich: 'EXISTENZSICHERUNG',
  huerde: 'LANGE_BEARBEITUNG',
  mitName: false,
};
export const THEMA = { titel: 'Wartezeiten', beschreibung: 'Termine dauern lange.', bestaetigt: true };

export const FACHFRAGE = {
  thema: 'EINBUERGERUNG',
  betreff: 'Welche Unterlagen?',
  text: 'Was braucht die Behörde zuerst?',
  frist: '2026-11-02',
  bestaetigt: true,
};

export const WISSEN = {
  thema: 'EINBUERGERUNG',
  titel: 'Unterlagen zum ersten Termin',
  frage: 'Was braucht die Behörde zuerst?',
  antwort: 'Den Pass.',
  quelle: '§ 10 StAG',
  stand: '2026-10-01',
  pruefenAm: '2027-10-01',
  bestaetigt: true,
};

export const HELFER = { art: 'FAMILIE', name: 'Tante', aufgabe: 'Holt das Kind ab.' };

const JA = { erfuellt: 'JA' };
export const KRITERIEN = {
  KOMPLEXE_BEDARFSLAGE: JA,
  HOHE_AKTEURSDICHTE: JA,
  REGELVERSORGUNG_GREIFT_NICHT: JA,
  FEHLENDE_RESSOURCEN: JA,
  EINWILLIGUNG_ZUSAMMENARBEIT: JA,
};

export const ZIEL = {
  wortlaut: 'Ich möchte Deutsch lernen.',
  sprache: 'de',
  bereich: 'SPRACHE',
  prioritaet: 1,
  form: 'MUENDLICH',
};

export const RECHTSKREIS = { spur: 'VERAENDERUNG', code: 'KREISWECHSEL', gueltigVon: '2026-10-15' };

export const VERWEIS = {
  empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Testkreis' },
  anliegen: 'Bitte um einen Termin.',
};

export const KINDESWOHL = {
  am: '2026-10-12',
  kind: 'Kind der Nachbarin',
  anhaltspunkte: 'Verletzungen',
  gebundenAls: 'BERUFSGEHEIMNIS',
};

export const SPRACHMITTLER = {
  art: 'PERSON',
  name: 'Samira Muster',
  kontakt: '0123 789',
  sprachen: [{ sprache: 'ar', richtung: 'BEIDE' }],
  formen: ['VOR_ORT'],
  qualifikation: 'GESCHULT',
  verschwiegenAm: '2026-10-01',
  preisart: 'STUNDE',
  preisCent: 4_500,
};

export const SPRACHMITTLUNG = {
  tag: '2026-11-02',
  zeit: '14:30',
  dauerMinuten: 60,
  sprache: 'ar',
  form: 'VOR_ORT',
};

export const VERFAHREN = { art: 'P25B', begonnenAm: '2026-10-12' };

export const SCHRITT = { wer: 'KLIENT', was: 'Kurs wählen' };

export const FALLANFRAGE = {
  stelle: {
    art: 'FACHBERATUNGSSTELLE',
    name: 'Schuldnerberatung Testkreis',
    ansprechperson: 'Maria Muster',
    telefon: '0123 456',
  },
  sprache: 'ar',
  bedarfe: ['WOHNEN'],
  anliegen: 'Mehrere Stellen sind beteiligt.',
};

export const STELLE = {
  baustein: 2,
  bezeichnung: 'Case Management Mitte',
  umfangVzae: 100,
  anbindung: 'KI',
  gueltigVon: '2025-01-01',
};

export const BETROFFENENANTRAG = { art: 'AUSKUNFT', eingang: '2026-10-19', was: 'Eine Kopie aller Daten.' };

export const HERKUNFT = {
  art: 'GEHEIMNISTRAEGER',
  stelleArt: 'GESUNDHEIT',
  stelle: 'Klinik Lennetal',
  zweck: null,
  am: '2026-10-19',
  was: 'Arztbrief',
};

export const ERSTATTUNGSVORSCHLAG = {
  grund: 'ZWECK',
  kenntnisAm: '2026-10-01',
  unwirksamAb: '2026-10-01',
  zahlbarBis: '2026-12-01',
  zinsenBis: '2026-12-01',
  basiszinsen: [],
  zinsverzicht: '',
  wuerdigung: 'x',
  begruendung: 'x',
  ermessen: 'x',
};
