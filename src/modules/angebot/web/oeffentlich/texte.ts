import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { createTexte, type Uebersetzer } from '#src/platform/i18n/texte.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import {
  ANMELDUNGEN,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  ORTSARTEN,
  PLATZSTAENDE,
  VORSCHLAGSFELDER,
  ZIELGRUPPEN,
} from '../../wertelisten/angebot.ts';
import { AR } from './sprachen/ar.ts';
import { BG } from './sprachen/bg.ts';
import { EN } from './sprachen/en.ts';
import { FA } from './sprachen/fa.ts';
import { FR } from './sprachen/fr.ts';
import { RO } from './sprachen/ro.ts';
import { RU } from './sprachen/ru.ts';
import { TR } from './sprachen/tr.ts';
import { UK } from './sprachen/uk.ts';

/** German texts of the pages for anybody. The nine other languages have the same ids; the compiler reports a missing one. */
const DEUTSCH = {
  titel: 'Angebote finden',
  einleitung:
    'Hier finden Sie Hilfe, Kurse und Beratung. Sie brauchen kein Konto. Wir speichern nicht, was Sie suchen.',
  was: 'Was brauchen Sie?',
  'was.hinweis': 'Schreiben Sie in Ihrer Sprache, zum Beispiel „Deutschkurs für Frauen“.',
  ort: 'Ort oder Postleitzahl',
  umkreis: 'Wie weit weg?',
  km: '{km} km',
  bereich: 'Thema',
  sprache: 'Sprache der Beratung oder des Kurses',
  zielgruppe: 'Für wen?',
  alle: 'Alle',
  mitKinderbetreuung: 'Mit Kinderbetreuung',
  kostenfrei: 'Kostenfrei',
  frei: 'Ohne volle Angebote',
  stufenlos: 'Ohne Stufen',
  suchen: 'Suchen',
  themen: 'Nach Thema',
  anlaufstelle: 'Wer berät mich an meinem Ort?',
  ergebnis: 'Ergebnis',
  anzahl: '{anzahl, plural, =0 {Kein Angebot passt.} one {# Angebot} other {# Angebote}}',
  leer: 'Nehmen Sie eine Auswahl weg, oder suchen Sie weiter weg.',
  ortUnbekannt: 'Diesen Ort kennen wir nicht. Wir haben überall gesucht.',
  passt: 'Passt, weil:',
  teilweise: 'Passt nur zum Teil.',
  'grund.TITEL': '„{wort}“ im Titel',
  'grund.ANBIETER': '„{wort}“ bei Anbieter, Ort oder Programm',
  'grund.TEXT': '„{wort}“ in der Beschreibung',
  'grund.aehnlich': 'Ähnlich wie {was}',
  entfernt: '{km} km entfernt',
  bestaetigt: 'Geprüft am {tag}',
  veraltet: 'Lange nicht geprüft, zuletzt am {tag}. Rufen Sie vorher an.',
  abgelaufen: 'Dieses Angebot ist am {tag} zu Ende gegangen.',
  zurueck: 'Zurück',
  weiter: 'Weiter',
  seite: 'Seite {seite} von {seiten}',
  blaettern: 'Seiten',
  suche: 'Zur Suche',
  sprachwahl: 'In einer anderen Sprache lesen',
  nichtDa: 'Nicht gefunden',
  'nichtDa.text': 'Dieses Angebot gibt es nicht oder nicht mehr.',
  kontakt: 'Kontakt',
  telefon: 'Telefon',
  email: 'E-Mail',
  webseite: 'Internetseite',
  gueltigBis: 'Gültig bis',
  anbieter: 'Anbieter',
  anfahrt: 'Anfahrt',
  korrektur: 'Stimmt etwas nicht?',
  'korrektur.text':
    'Sagen Sie uns, was nicht stimmt. Schreiben Sie keine Namen. Wir speichern nicht, wer Sie sind.',
  'korrektur.titel': 'Korrektur vorschlagen: {titel}',
  'korrektur.feld': 'Was stimmt nicht?',
  'korrektur.inhalt': 'Was ist richtig?',
  'korrektur.senden': 'Senden',
  'korrektur.danke': 'Danke für Ihren Hinweis',
  'korrektur.danke.text': 'Die Stelle, die das Verzeichnis pflegt, prüft ihn.',
  waehlen: 'Bitte wählen',
  fehler: 'Bitte prüfen Sie',
  'fehler.FELD': 'Wählen Sie, was nicht stimmt.',
  'fehler.TEXT': 'Schreiben Sie, was richtig ist, mit höchstens 500 Zeichen.',
  'fehler.TELEFON': 'Schreiben Sie nur die richtige Nummer, mit Ziffern.',
  'fehler.EMAIL': 'Schreiben Sie nur die richtige E-Mail-Adresse.',
  'fehler.WEBSEITE': 'Schreiben Sie nur die richtige Adresse, mit https:// am Anfang.',
  'fehler.PERSON':
    'Der Text kann eine Person erkennbar machen. Schreiben Sie keine Namen, Nummern oder Geburtstage.',
  'fehler.VIELE': 'Zu diesem Angebot liegen schon viele Vorschläge. Rufen Sie bitte bei der Stelle an.',
  zuViel: 'Zu viele Anfragen in kurzer Zeit',
  'zuViel.text': 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  nurDeutsch: 'Dieser Text ist auf Deutsch.',
  ungeprueft: 'Diese Seite ist auf Deutsch geschrieben.',
  einfach: 'In einfacher Sprache',
  zielgruppeText: 'Für wen genau',
  alter: 'Alter',
  niveau: 'Niveau',
  plaetze: 'Plätze',
  kosten: 'Kosten',
  anmeldung: 'Anmeldung',
  unterlagen: 'Mitzubringen',
  kinderbetreuung: 'Kinderbetreuung',
  barrierefreiheit: 'Barrierefreiheit',
  orte: 'Orte',
  termine: 'Zeiten',
  gebiete: 'Für welches Gebiet',
  'plaetze.frei': '{zahl} frei',
  'plaetze.warten': 'Wartezeit in Wochen: {wochen}',
  stand: 'Stand {tag}',
  ab: 'ab {was}',
  bis: 'bis {was}',
  jahre: '{alter} Jahre',
  'sprache.weitere': 'Weitere Sprache',
  'sprache.mandinka': 'Mandinka',
} as const;
type Textschluessel = keyof typeof DEUTSCH;

type Texte<L extends readonly Wert[]> = Readonly<Record<L[number]['code'], string>>;
/** What a page says in one language: its sentences, and the lists an Angebot chooses from. */
export type Sprachkatalog = {
  texte: Readonly<Record<Textschluessel, string>>;
  werte: {
    bereiche: Texte<typeof THEMENBEREICHE>;
    zielgruppen: Texte<typeof ZIELGRUPPEN>;
    kosten: Texte<typeof KOSTEN>;
    anmeldungen: Texte<typeof ANMELDUNGEN>;
    plaetze: Texte<typeof PLATZSTAENDE>;
    kinderbetreuungen: Texte<typeof KINDERBETREUUNGEN>;
    barrierefreiheiten: Texte<typeof BARRIEREFREIHEITEN>;
    ortsarten: Texte<typeof ORTSARTEN>;
    vorschlagsfelder: Texte<typeof VORSCHLAGSFELDER>;
    /** The one Niveau that has no letter and number. */
    alphabetisierung: string;
  };
};

const toTexte = <L extends readonly Wert[]>(liste: L): Texte<L> =>
  Object.fromEntries(liste.map(({ code, text }) => [code, text])) as Texte<L>;

const DE: Sprachkatalog = {
  texte: DEUTSCH,
  werte: {
    bereiche: toTexte(THEMENBEREICHE),
    zielgruppen: toTexte(ZIELGRUPPEN),
    kosten: toTexte(KOSTEN),
    anmeldungen: toTexte(ANMELDUNGEN),
    plaetze: toTexte(PLATZSTAENDE),
    kinderbetreuungen: toTexte(KINDERBETREUUNGEN),
    barrierefreiheiten: toTexte(BARRIEREFREIHEITEN),
    ortsarten: toTexte(ORTSARTEN),
    vorschlagsfelder: toTexte(VORSCHLAGSFELDER),
    alphabetisierung: toTexte(NIVEAUS).ALPHA,
  },
};

export const KATALOGE: Readonly<Record<Sprache, Sprachkatalog>> = {
  de: DE,
  ar: AR,
  bg: BG,
  en: EN,
  fa: FA,
  fr: FR,
  ro: RO,
  ru: RU,
  tr: TR,
  uk: UK,
};

export type Texter = Uebersetzer<typeof DEUTSCH>;
const TEXTER = Object.fromEntries(
  Object.entries(KATALOGE).map(([sprache, { texte }]) => [sprache, createTexte(texte, sprache)]),
) as unknown as Readonly<Record<Sprache, Texter>>;

/** The texts of a language, with the placeholders of the German ones. */
export function getTexte(sprache: Sprache): Texter {
  return TEXTER[sprache];
}

/** Pages for those who keep an entry: offices, in German. */
export const t = createTexte({
  fehler: 'Bitte prüfen Sie',
  telefon: 'Telefon',
  email: 'E-Mail',
  'pflege.titel': 'Angebote von {anbieter} prüfen',
  'pflege.text':
    'Stimmt alles noch? Dann genügt ein Klick. Sonst schreiben Sie beim Angebot, was anders ist.',
  'pflege.alle': 'Alle {anzahl} Angebote sind unverändert',
  'pflege.uebrige':
    '{anzahl, plural, one {Das übrige Angebot ist} other {Die übrigen # Angebote sind}} unverändert',
  'pflege.gemeldet':
    'Sie haben hier eine Änderung gesendet. Die Stelle, die das Verzeichnis pflegt, trägt sie ein.',
  'pflege.leer': 'Zurzeit steht kein Angebot von Ihnen im Verzeichnis.',
  'pflege.eins': 'Dieses Angebot ist unverändert',
  'pflege.anders': 'Etwas ist anders',
  'pflege.offen': 'Zu Ihrer Korrektur: Was Sie geschrieben haben, steht noch dort.',
  'pflege.danke': 'Danke, gespeichert',
  'pflege.danke.text':
    '{anzahl, plural, =0 {Nichts war zu bestätigen.} one {# Angebot ist bestätigt.} other {# Angebote sind bestätigt.}}',
  'pflege.korrektur.danke': 'Danke. Die Stelle, die das Verzeichnis pflegt, trägt die Korrektur ein.',
  'pflege.zurueck': 'Zurück zu Ihren Angeboten',
  'pflege.ungueltig': 'Dieser Link gilt nicht mehr',
  'pflege.ungueltig.text':
    'Warten Sie auf die nächste Erinnerung, oder bitten Sie das Kommunale Integrationszentrum um einen neuen Link.',
});
