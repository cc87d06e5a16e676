import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const FORM = 'Evaluation 2023–2025 [L1721–1723]: Formen der Vermittlung';
const ANNAHME = 'Annahme OQ-P-20: keine Quelle nennt die Werte';

/** How the case manager brings person and Stelle together. */
export const VERWEISFORMEN = [
  { code: 'VERWEIS', text: 'Verweis', quelle: FORM },
  { code: 'WEITERLEITUNG', text: 'Weiterleitung', quelle: FORM },
  { code: 'EMPFEHLUNG', text: 'Empfehlung', quelle: FORM },
  { code: 'BEGLEITUNG', text: 'Begleitung zur Stelle', quelle: FORM },
  { code: 'KONTAKT_HERSTELLEN', text: 'Kontakt herstellen', quelle: FORM },
] as const satisfies readonly Wert[];
export const VERWEISFORM_CODES = codesOf(VERWEISFORMEN);

/** The way by which the Stelle learns of the Verweis. BRIEF: the person carries it, we disclose nothing. */
export const VERWEISWEGE = [
  { code: 'LINK', text: 'Link mit Code', quelle: 'Hausregel' },
  { code: 'EINGANG', text: 'Stellen-Eingang', quelle: 'Hausregel' },
  { code: 'TELEFON', text: 'Telefon', quelle: 'Hausregel' },
  { code: 'PERSOENLICH', text: 'Persönlich', quelle: 'Hausregel' },
  {
    code: 'BRIEF',
    text: 'Brief, den die Person selbst abgibt',
    quelle: 'Handlungskonzept 2.2 (IF-01: selbst überbracht)',
  },
] as const satisfies readonly Wert[];
export type Verweisweg = (typeof VERWEISWEGE)[number]['code'];
export const VERWEISWEG_CODES = codesOf(VERWEISWEGE);

export const VERSUCHSKANAELE = [
  { code: 'TELEFON', text: 'Telefon', quelle: ANNAHME },
  { code: 'E_MAIL', text: 'E-Mail', quelle: ANNAHME },
  { code: 'PERSOENLICH', text: 'Persönlich', quelle: ANNAHME },
  { code: 'POST', text: 'Post', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const VERSUCHSKANAL_CODES = codesOf(VERSUCHSKANAELE);

/** What a Stelle may answer; the first four and the result by hand too. */
export const ANTWORTEN = [
  { code: 'ANGENOMMEN', text: 'Wir nehmen die Person an', quelle: 'Zustandsmodell 4.3' },
  { code: 'NICHT_ERREICHT', text: 'Wir haben die Person nicht erreicht', quelle: 'Zustandsmodell 4.3' },
  { code: 'ABGEWIESEN', text: 'Wir können nicht helfen', quelle: 'Zustandsmodell 4.3' },
  { code: 'RUECKFRAGE', text: 'Wir haben eine Rückfrage', quelle: 'Hausregel' },
  { code: 'ERGEBNIS', text: 'Wir teilen ein Ergebnis mit', quelle: 'Zustandsmodell 4.3; VB-02' },
  { code: 'FALSCHE_STELLE', text: 'Wir sind die falsche Stelle', quelle: 'Hausregel' },
] as const satisfies readonly Wert[];
export type AntwortCode = (typeof ANTWORTEN)[number]['code'];
export const ANTWORT_CODES = codesOf(ANTWORTEN);

export const ABWEISUNGSGRUENDE = [
  { code: 'NICHT_ZUSTAENDIG', text: 'nicht zuständig', quelle: ANNAHME },
  {
    code: 'KEINE_KAPAZITAET',
    text: 'kein freier Platz',
    quelle: 'Evaluation 2023–2025 [L656]: fehlende Ressourcen',
  },
  { code: 'VORAUSSETZUNG_FEHLT', text: 'eine Voraussetzung fehlt', quelle: ANNAHME },
  { code: 'BEREITS_DORT', text: 'die Person wird dort schon beraten', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'anderer Grund', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const ABWEISUNGSGRUND_CODES = codesOf(ABWEISUNGSGRUENDE);

export const VERWEISERGEBNISSE = [
  { code: 'HILFE_BEGONNEN', text: 'Hilfe oder Beratung hat begonnen', quelle: ANNAHME },
  { code: 'ANLIEGEN_GEKLAERT', text: 'Anliegen ist geklärt', quelle: ANNAHME },
  { code: 'WARTELISTE', text: 'Person steht auf einer Warteliste', quelle: ANNAHME },
  { code: 'NICHT_ERSCHIENEN', text: 'Person war nicht dort', quelle: ANNAHME },
  {
    code: 'KEIN_ANGEBOT',
    text: 'kein passendes Angebot',
    quelle: 'Evaluation 2023–2025 [L656]: fehlende Angebote',
  },
  { code: 'SONSTIGES', text: 'anderes Ergebnis', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const VERWEISERGEBNIS_CODES = codesOf(VERWEISERGEBNISSE);

export const RUECKZUGSGRUENDE = [
  { code: 'WUNSCH', text: 'Die Person möchte nicht mehr', quelle: ANNAHME },
  { code: 'NICHT_MEHR_NOETIG', text: 'Nicht mehr nötig', quelle: ANNAHME },
  { code: 'IRRTUM', text: 'Irrtum, falsche Stelle gewählt', quelle: ANNAHME },
  { code: 'WIDERRUF', text: 'Einwilligung widerrufen', quelle: 'Art. 7 Abs. 3 DSGVO' },
] as const satisfies readonly Wert[];
export const RUECKZUGSGRUND_CODES = codesOf(RUECKZUGSGRUENDE);

/** What may be handed over beside the concern, each ticked for itself (Art. 5 Abs. 1 c DSGVO). */
export const ANGABEN = [
  { code: 'NAME', text: 'Name', quelle: 'Hausregel' },
  { code: 'GEBURTSDATUM', text: 'Geburtsdatum', quelle: 'Hausregel' },
  { code: 'KONTAKT', text: 'Sichere Kontaktwege', quelle: 'Hausregel' },
  { code: 'ANSCHRIFT', text: 'Anschrift', quelle: 'Hausregel' },
  { code: 'SPRACHEN', text: 'Sprachen', quelle: 'Hausregel' },
] as const satisfies readonly Wert[];
export type Angabe = (typeof ANGABEN)[number]['code'];
export const ANGABE_CODES = codesOf(ANGABEN);
