import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const EVAL = 'Evaluation 2023–2025 [L498, L1506, L1513]';
const ANNAHME = 'Annahme (OQ-P-46): keine Quelle zählt die Werte auf';

export const POOLARTEN = [
  { code: 'PERSON', text: 'Person', quelle: EVAL },
  { code: 'DIENST', text: 'Dienst oder Pool', quelle: EVAL },
] as const satisfies readonly Wert[];
export const POOLART_CODES = codesOf(POOLARTEN);

/** Which way somebody interprets. */
export const RICHTUNGEN = [
  { code: 'BEIDE', text: 'in beide Richtungen', quelle: ANNAHME },
  { code: 'INS_DEUTSCHE', text: 'nur ins Deutsche', quelle: ANNAHME },
  { code: 'AUS_DEUTSCH', text: 'nur aus dem Deutschen', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const RICHTUNG_CODES = codesOf(RICHTUNGEN);

export const FORMEN = [
  { code: 'VOR_ORT', text: 'vor Ort', quelle: ANNAHME },
  { code: 'TELEFON', text: 'am Telefon', quelle: ANNAHME },
  { code: 'VIDEO', text: 'per Video', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Form = (typeof FORMEN)[number]['code'];
export const FORM_CODES = codesOf(FORMEN);

export const QUALIFIKATIONEN = [
  { code: 'VEREIDIGT', text: 'Vereidigt oder ermächtigt', quelle: ANNAHME },
  { code: 'STUDIUM_AUSBILDUNG', text: 'Studium oder Ausbildung im Dolmetschen', quelle: ANNAHME },
  { code: 'GESCHULT', text: 'Geschult als Sprachmittlerin oder Sprachmittler', quelle: EVAL },
  { code: 'OHNE_SCHULUNG', text: 'Ohne Schulung, spricht beide Sprachen', quelle: ANNAHME },
  { code: 'DIENST', text: 'Je nach eingesetzter Person', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const QUALIFIKATION_CODES = codesOf(QUALIFIKATIONEN);

export const GESCHLECHTER = [
  { code: 'WEIBLICH', text: 'weiblich', quelle: ANNAHME },
  { code: 'MAENNLICH', text: 'männlich', quelle: ANNAHME },
  { code: 'DIVERS', text: 'divers', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const GESCHLECHT_CODES = codesOf(GESCHLECHTER);

export const PREISARTEN = [
  { code: 'STUNDE', text: 'je Stunde', quelle: ANNAHME },
  { code: 'PAUSCHALE', text: 'je Einsatz', quelle: ANNAHME },
  { code: 'KOSTENFREI', text: 'kostenfrei', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const PREISART_CODES = codesOf(PREISARTEN);

/** What the person wishes for. It helps to choose; it is told to nobody. */
export const WUENSCHE = [
  { code: 'FRAU', text: 'Eine Frau', quelle: ANNAHME },
  { code: 'MANN', text: 'Ein Mann', quelle: ANNAHME },
  { code: 'GLEICHE_PERSON', text: 'Dieselbe Person wie beim letzten Mal', quelle: ANNAHME },
  { code: 'NICHT_AUS_UMFELD', text: 'Niemand aus dem eigenen Umfeld', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Wunsch = (typeof WUENSCHE)[number]['code'];
export const WUNSCH_CODES = codesOf(WUENSCHE);

export const ZUSTAENDE = [
  { code: 'ANGEFRAGT', text: 'angefragt', quelle: ANNAHME },
  { code: 'BESTAETIGT', text: 'bestätigt', quelle: ANNAHME },
  { code: 'STATTGEFUNDEN', text: 'fand statt', quelle: ANNAHME },
  { code: 'ABGESAGT', text: 'abgesagt', quelle: ANNAHME },
  { code: 'NICHT_ERSCHIENEN', text: 'nicht gekommen', quelle: ANNAHME },
  { code: 'NICHT_GEFUNDEN', text: 'niemand gefunden', quelle: 'Evaluation 2023–2025 [L1508, L1513]' },
] as const satisfies readonly Wert[];
export type Zustand = (typeof ZUSTAENDE)[number]['code'];
export const ZUSTAND_CODES = codesOf(ZUSTAENDE);

/** Who called it off or did not come. */
export const BETEILIGTE = [
  { code: 'PERSON', text: 'die Klientin oder der Klient', quelle: ANNAHME },
  { code: 'SPRACHMITTLUNG', text: 'die Sprachmittlung', quelle: ANNAHME },
  { code: 'STELLE', text: 'wir', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const BETEILIGT_CODES = codesOf(BETEILIGTE);

/** How well people understood each other. Short, own, and about the appointment: nobody is ranked by it. */
export const QUALITAETEN = [
  { code: 'GUT', text: 'Die Verständigung gelang', quelle: ANNAHME },
  { code: 'MIT_MUEHE', text: 'Mit Mühe', quelle: ANNAHME },
  {
    code: 'NICHT',
    text: 'Die Verständigung gelang nicht',
    quelle: 'Evaluation 2023–2025 [L1513, L1543]; Wert Annahme (OQ-P-46)',
  },
] as const satisfies readonly Wert[];
export const QUALITAET_CODES = codesOf(QUALITAETEN);
