import { describe, expect, it } from 'vitest';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { ABLEHNUNGSGRUENDE, AUFNAHMEKRITERIEN, FALLMANAGEMENT } from './aufnahme.ts';
import { BERATUNGSORTE, KONTAKTARTEN, SPRACHMITTLUNG } from './kontakt.ts';
import { SPRACHEN } from './sprachen.ts';
import { THEMENBEREICHE } from './themenbereiche.ts';
import { KURZBERATUNG_ERGEBNISSE, ZIELSTAENDE } from './verlauf.ts';
import { codesOf, isWaehlbar, textOf, type Wert } from './werteliste.ts';
import { ZUGANGSWEGE } from './zugangswege.ts';

/** Printed wording and code, as the source has them; `quelle` names the lines. */
type Druck = readonly (readonly [gedruckt: string, code: string])[];

const ABB_17: Druck = [
  ['Verweis durch andere Ratsuchende (bisherige KIM-Klient:innen)', 'ANDERE_RATSUCHENDE'],
  ['Fachberatungsstellen', 'FACHBERATUNGSSTELLE'],
  ['Vermittlung über das Jobcenter und die Agentur für Arbeit', 'JOBCENTER_AGENTUR'],
  ['Vermittlung über das Sozialamt', 'SOZIALAMT'],
  ['Vermittlung durch Ehrenamtliche, Vereine und Migrant:innenorganisationen', 'EHRENAMT_VEREIN_MSO'],
  ['Vermittlung über das Jugendamt', 'JUGENDAMT'],
  ['Verweise aus anderen Programmen und Projekten', 'ANDERES_PROGRAMM'],
  ['Vermittlung über Gemeinschaftsunterkünfte', 'GEMEINSCHAFTSUNTERKUNFT'],
];
/** Abb. 18 and the text: [L1223–1231, L1235, L1192, L1345, L1374, L1387]. */
const WEITERE_WEGE: Druck = [
  ['fachliche Vermittlung', 'FACHLICHE_VERMITTLUNG'],
  ['über Familie, Freunde oder Bekannte', 'FAMILIE_FREUNDE'],
  ['Internet oder Materialien der Öffentlichkeitsarbeit', 'OEFFENTLICHKEITSARBEIT'],
  ['aufsuchende Arbeit', 'AUFSUCHENDE_ARBEIT'],
  ['Briefaktion', 'BRIEFAKTION'],
  ['Mundpropaganda in Communities', 'COMMUNITY'],
  ['Clearing-Stelle', 'CLEARING'],
  ['Offene Sprechstunde', 'OFFENE_SPRECHSTUNDE'],
  ['Erstkontakt bei einer Partnerstelle', 'PARTNERSTELLE'],
  ['Anfragemaske', 'ANFRAGEMASKE'],
  ['zentrales Postfach', 'ZENTRALES_POSTFACH'],
  ['Bürgerbüro', 'BUERGERBUERO'],
];
const ABB_23: Druck = [
  ['Einzelbüro in der Verwaltung/beim Träger', 'EINZELBUERO'],
  ['geteilte Räumlichkeiten', 'GETEILTER_RAUM'],
  ['separater Besprechungsraum', 'BESPRECHUNGSRAUM'],
  ['an verschiedenen Orten außerhalb des Büros', 'AUSSERHALB'],
  ['in Gemeinschaftsunterkünften', 'GEMEINSCHAFTSUNTERKUNFT'],
  ['bei den Ratsuchenden zuhause', 'ZUHAUSE'],
  ['Café', 'CAFE'],
  ['Familienzentrum', 'FAMILIENZENTRUM'],
  ['Rathaus', 'RATHAUS'],
  ['Räumlichkeiten des Trägers', 'TRAEGER'],
  ['Räumlichkeiten im Jobcenter', 'JOBCENTER'],
  ['Stadtbibliothek', 'STADTBIBLIOTHEK'],
];
const ABB_22: Druck = [
  ['persönliches Treffen', 'PERSOENLICH'],
  ['Telefonat', 'TELEFON'],
  ['Kurznachricht', 'KURZNACHRICHT'],
  ['E-Mail', 'E_MAIL'],
  ['Messenger-Dienst', 'MESSENGER'],
];
const HANDREICHUNG: Druck = [
  ['Vorliegen einer komplexen Bedarfslage', 'KOMPLEXE_BEDARFSLAGE'],
  ['Hohe Dichte von Akteur:innen', 'HOHE_AKTEURSDICHTE'],
  ['Nicht-Greifen von Regelversorgung', 'REGELVERSORGUNG_GREIFT_NICHT'],
  ['Fehlende Ressourcen bei den Nutzer:innen', 'FEHLENDE_RESSOURCEN'],
  ['Einwilligung der Ratsuchenden in die Zusammenarbeit (Grundvoraussetzung)', 'EINWILLIGUNG_ZUSAMMENARBEIT'],
];
const TABELLE_6: Druck = [
  ['Sprache', 'SPRACHE'],
  ['Aufenthalt und Staatsangehörigkeit', 'AUFENTHALT'],
  ['Ausbildung und Arbeit', 'AUSBILDUNG_ARBEIT'],
  ['Wohnen', 'WOHNEN'],
  ['Existenzsicherung', 'EXISTENZSICHERUNG'],
  ['Bildung', 'BILDUNG'],
  ['Gesundheit', 'GESUNDHEIT'],
  ['Kinderbetreuung', 'KINDERBETREUUNG'],
  ['Soziale Integration', 'SOZIALE_INTEGRATION'],
  ['Mobilität', 'MOBILITAET'],
  ['Weiteres', 'WEITERES'],
];
const ABB_30: Druck = [
  ['Dokumente', 'DOKUMENTE'],
  ['Hilfe beim Umgang mit Behörden', 'BEHOERDEN'],
  ['fachliche Information und Beratung', 'INFORMIERT'],
  ['Weiterleitung und Kontakt zu einer anderen Behörde oder Einrichtung', 'VERWIESEN'],
  ['Empfehlung für einen Integrationskurs', 'INTEGRATIONSKURS'],
  ['Empfehlung für ein Aus- oder Weiterbildungsangebot', 'WEITERBILDUNG'],
  ['Begleitung zu einer anderen Stelle', 'BEGLEITET'],
  ['Weitere Hilfestellung je nach Einzelfall', 'SONSTIGES'],
];

const gross = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

describe('value lists', () => {
  it.each<[string, readonly Wert[], Druck]>([
    ['Zugangswege, Abb. 17', ZUGANGSWEGE, ABB_17],
    ['Zugangswege, Abb. 18 and text', ZUGANGSWEGE, WEITERE_WEGE],
    ['Beratungsorte, Abb. 23 and text', BERATUNGSORTE, ABB_23],
    ['Kontaktarten, Abb. 22 (printed in the plural)', KONTAKTARTEN, ABB_22],
    ['Aufnahmekriterien, Handreichung', AUFNAHMEKRITERIEN, HANDREICHUNG],
    ['Themenbereiche, Tabelle 6', THEMENBEREICHE, TABELLE_6],
    ['Hilfestellungen, Abb. 30', KURZBERATUNG_ERGEBNISSE, ABB_30],
  ])('%s: hold every printed value in the words of the source', (_name, liste, druck) => {
    for (const [gedruckt, code] of druck) {
      const wert = liste.find((eintrag) => eintrag.code === code);
      expect(wert?.text.startsWith(gross(gedruckt)), gedruckt).toBe(true);
      expect(wert?.quelle, gedruckt).toMatch(/\[L\d|Handlungskonzept/);
    }
  });

  it('hold nothing that is neither printed nor marked', () => {
    const gedruckt = new Set([...ABB_17, ...WEITERE_WEGE].map(([, code]) => code));
    const uebrig = ZUGANGSWEGE.filter(({ code }) => !gedruckt.has(code)).map(({ code }) => code);
    expect(uebrig).toEqual(['SELBSTMELDUNG', 'AUSLAENDERBEHOERDE', 'WEITERES', 'KEINE_ANGABE']);
    expect(THEMENBEREICHE.map(({ code }) => code)).toEqual(TABELLE_6.map(([, code]) => code));
    expect(AUFNAHMEKRITERIEN.map(({ code }) => code)).toEqual(HANDREICHUNG.map(([, code]) => code));
  });

  it('CM-01: know every other Fallmanagement; an ended programme is read and not chosen', () => {
    expect(codesOf(FALLMANAGEMENT)).toEqual([
      'KEINS',
      'SGB_II',
      'SGB_III',
      'SGB_VIII',
      'MBE',
      'JMD',
      'TEILHABEMANAGEMENT',
      'SONSTIGES',
    ]);
    expect(FALLMANAGEMENT.filter((wert) => !isWaehlbar(wert)).map(({ code }) => code)).toEqual([
      'TEILHABEMANAGEMENT',
    ]);
    expect(textOf(FALLMANAGEMENT, 'TEILHABEMANAGEMENT')).toContain('beendet');
  });

  it('Fallmodell 4.2: decline for four reasons', () => {
    expect(codesOf(ABLEHNUNGSGRUENDE)).toEqual(['KRITERIEN', 'KAPAZITAET', 'WUNSCH', 'ZUSTAENDIGKEIT']);
  });

  it('name the ten languages of the survey first [L432, L446]', () => {
    expect(codesOf(SPRACHEN).slice(0, 10)).toEqual([
      'ar',
      'bg',
      'de',
      'en',
      'fa',
      'fr',
      'ro',
      'ru',
      'tr',
      'uk',
    ]);
  });

  it('name every kind of Akteur of value list A and of Abb. 33 as a recipient', () => {
    // biome-ignore format: the list as printed, one line per source
    const erwartet = [
      'KOMMUNALES_INTEGRATIONSZENTRUM', 'SOZIALAMT', 'AUSLAENDERBEHOERDE', 'EINBUERGERUNGSBEHOERDE', 'JUGENDAMT', 'SCHULAMT', 'GESUNDHEITSAMT', 'WOHNUNGSAMT', 'ARBEITSAGENTUR', 'JOBCENTER', 'FREIE_WOHLFAHRTSPFLEGE', 'MBE', 'JMD', 'TEILHABEMANAGEMENT', 'SPRACHKURSTRAEGER', 'MSO', 'ZIELGRUPPENVERTRETUNG', 'EHRENAMT', 'FLUECHTLINGSINITIATIVE', 'BILDUNGSBUERO', 'KOMMUNALE_KOORDINIERUNG', 'FAMILIENPOLITIK', 'FAMILIENBERATUNG', 'ARBEITGEBER', 'WEITERES',
      'BERATUNGSANGEBOT', 'SOZIALARBEIT_KOMMUNE', 'FACHBERATUNGSSTELLE', 'ANWALT', 'BAMF', 'KRANKENKASSE',
    ];
    const codes = new Set<string>(codesOf(EMPFAENGERARTEN));
    expect(erwartet.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each<[string, readonly Wert[]]>([
    ['Zugangswege', ZUGANGSWEGE],
    ['Beratungsorte', BERATUNGSORTE],
    ['Kontaktarten', KONTAKTARTEN],
    ['Sprachmittlung', SPRACHMITTLUNG],
    ['Sprachen', SPRACHEN],
    ['Ergebnisse', KURZBERATUNG_ERGEBNISSE],
    ['Zielstände', ZIELSTAENDE],
    ['Empfänger', EMPFAENGERARTEN],
  ])('%s: have each code and each text once, and a source', (_name, liste) => {
    expect(new Set(liste.map(({ code }) => code)).size).toBe(liste.length);
    expect(new Set(liste.map(({ text }) => text)).size).toBe(liste.length);
    expect(liste.filter(({ quelle }) => quelle.trim() === '')).toEqual([]);
  });
});
