import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

// Value list A of the Handlungskonzept (1.3 and Anhang): 26 kinds of Akteure.
const HK = 'Handlungskonzept 1.3 und Anhang, Werteliste A (Akteurstypen)';
// [L1774–1833]: whom case managers work with.
const ABB33 = 'Evaluation 2023–2025, Abb. 33–35 [L1774–1833]';
const TEXT = 'Evaluation 2023–2025, Text [L1235, L1701, L1761]';
// [L2567–2582]: where clients were sent or who was brought in, in the order of the report.
const VERMITTLUNG = 'Evaluation 2023–2025, Unterstützungsangebote [L2567–2582]';

/** Kind of the named recipient. The name itself is always asked for: a kind alone would be a blanket consent. */
export const EMPFAENGERARTEN = [
  { code: 'JOBCENTER', text: 'Jobcenter', quelle: HK },
  { code: 'ARBEITSAGENTUR', text: 'Agentur für Arbeit', quelle: HK },
  { code: 'SOZIALAMT', text: 'Sozialamt', quelle: HK },
  { code: 'JUGENDAMT', text: 'Jugendamt', quelle: HK },
  { code: 'AUSLAENDERBEHOERDE', text: 'Ausländerbehörde', quelle: HK },
  { code: 'EINBUERGERUNGSBEHOERDE', text: 'Einbürgerungsbehörde', quelle: HK },
  { code: 'KOMMUNALES_INTEGRATIONSZENTRUM', text: 'Kommunales Integrationszentrum', quelle: HK },
  { code: 'SCHULAMT', text: 'Schulamt oder Schule', quelle: HK },
  { code: 'GESUNDHEITSAMT', text: 'Gesundheitsamt', quelle: HK },
  { code: 'WOHNUNGSAMT', text: 'Wohnungsamt', quelle: HK },
  { code: 'MBE', text: 'Migrationsberatung für erwachsene Zugewanderte', quelle: HK },
  { code: 'JMD', text: 'Jugendmigrationsdienst', quelle: HK },
  { code: 'TEILHABEMANAGEMENT', text: 'Teilhabemanagement', quelle: HK },
  { code: 'FREIE_WOHLFAHRTSPFLEGE', text: 'Träger der Freien Wohlfahrtspflege', quelle: HK },
  { code: 'SPRACHKURSTRAEGER', text: 'Bildungs- oder Sprachkursträger', quelle: `${HK}; ${ABB33}` },
  { code: 'MSO', text: 'Migrantenselbstorganisation', quelle: HK },
  { code: 'ZIELGRUPPENVERTRETUNG', text: 'Vertretung der Zielgruppe', quelle: HK },
  { code: 'EHRENAMT', text: 'Bürgerschaftliches Engagement, Ehrenamt', quelle: HK },
  { code: 'FLUECHTLINGSINITIATIVE', text: 'Flüchtlingsinitiative', quelle: HK },
  { code: 'BILDUNGSBUERO', text: 'Bildungsbüro', quelle: HK },
  { code: 'KOMMUNALE_KOORDINIERUNG', text: 'Kommunale Koordinierung', quelle: HK },
  { code: 'FAMILIENPOLITIK', text: 'Familienpolitische Struktur, Familienbüro', quelle: `${HK}; ${TEXT}` },
  { code: 'FAMILIENBERATUNG', text: 'Familienbildung oder Familienberatung', quelle: HK },
  { code: 'ARBEITGEBER', text: 'Unternehmen oder Kammer', quelle: HK },
  {
    code: 'FACHBERATUNGSSTELLE',
    text: 'Fachberatungsstelle (zum Beispiel Schuldnerberatung)',
    quelle: ABB33,
  },
  { code: 'BERATUNGSANGEBOT', text: 'Anderes Beratungsangebot für Zugewanderte', quelle: ABB33 },
  { code: 'SOZIALARBEIT_KOMMUNE', text: 'Sozialarbeit der Kommune', quelle: ABB33 },
  { code: 'ANWALT', text: 'Anwältin oder Anwalt', quelle: ABB33 },
  { code: 'BAMF', text: 'Bundesamt für Migration und Flüchtlinge (BAMF)', quelle: ABB33 },
  { code: 'KRANKENKASSE', text: 'Krankenkasse', quelle: ABB33 },
  { code: 'GESUNDHEIT', text: 'Praxis oder Klinik', quelle: 'Annahme: Abb. 29 nennt Fachärzte [L1700]' },
  { code: 'KITA', text: 'Kindertageseinrichtung', quelle: TEXT },
  { code: 'FRUEHE_HILFEN', text: 'Frühe Hilfen oder Frühförderung', quelle: VERMITTLUNG },
  { code: 'BERUFSBILDUNG', text: 'Einrichtung der Berufsbildung', quelle: VERMITTLUNG },
  { code: 'WOHNUNGSHILFE', text: 'Wohnungshilfe', quelle: VERMITTLUNG },
  { code: 'STANDESAMT', text: 'Standesamt', quelle: TEXT },
  { code: 'JUSTIZ', text: 'Gericht oder andere Stelle der Justiz', quelle: TEXT },
  { code: 'GEMEINSCHAFTSUNTERKUNFT', text: 'Gemeinschaftsunterkunft', quelle: TEXT },
  { code: 'VERMIETER', text: 'Vermieterin oder Vermieter', quelle: 'Annahme' },
  { code: 'KIM_STELLE', text: 'Andere verantwortliche Stelle im KIM', quelle: 'Annahme' },
  { code: 'WEITERES', text: 'Andere Stelle', quelle: HK },
] as const satisfies readonly Wert[];
export const EMPFAENGERART_CODES = codesOf(EMPFAENGERARTEN);

export const NACHRICHTENKANAELE = [
  { code: 'SMS', text: 'SMS', quelle: 'Annahme' },
  { code: 'E_MAIL', text: 'E-Mail', quelle: 'Annahme' },
  { code: 'MESSENGER', text: 'Messenger', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
export const NACHRICHTENKANAL_CODES = codesOf(NACHRICHTENKANAELE);
