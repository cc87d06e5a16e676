import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const HK = 'Handlungskonzept 1.3 und Anhang (Akteure)';

/** Kind of the named recipient. The name itself is always asked for: a kind alone would be a blanket consent. */
export const EMPFAENGERARTEN = [
  { code: 'JOBCENTER', text: 'Jobcenter', quelle: HK },
  { code: 'ARBEITSAGENTUR', text: 'Agentur für Arbeit', quelle: HK },
  { code: 'SOZIALAMT', text: 'Sozialamt', quelle: HK },
  { code: 'JUGENDAMT', text: 'Jugendamt', quelle: HK },
  { code: 'AUSLAENDERBEHOERDE', text: 'Ausländerbehörde', quelle: HK },
  { code: 'EINBUERGERUNGSBEHOERDE', text: 'Einbürgerungsbehörde', quelle: HK },
  { code: 'SCHULAMT', text: 'Schulamt oder Schule', quelle: HK },
  { code: 'GESUNDHEITSAMT', text: 'Gesundheitsamt', quelle: HK },
  { code: 'WOHNUNGSAMT', text: 'Wohnungsamt', quelle: HK },
  { code: 'GESUNDHEIT', text: 'Praxis, Klinik, Krankenkasse', quelle: 'Annahme' },
  { code: 'MBE', text: 'Migrationsberatung für erwachsene Zugewanderte', quelle: HK },
  { code: 'JMD', text: 'Jugendmigrationsdienst', quelle: HK },
  { code: 'FREIE_WOHLFAHRTSPFLEGE', text: 'Träger der Freien Wohlfahrtspflege', quelle: HK },
  { code: 'SPRACHKURSTRAEGER', text: 'Sprachkursträger', quelle: HK },
  { code: 'MSO', text: 'Migrantenselbstorganisation', quelle: HK },
  { code: 'EHRENAMT', text: 'Ehrenamt', quelle: HK },
  { code: 'ARBEITGEBER', text: 'Arbeitgeber oder Kammer', quelle: HK },
  { code: 'VERMIETER', text: 'Vermieterin oder Vermieter', quelle: 'Annahme' },
  { code: 'KIM_STELLE', text: 'Andere verantwortliche Stelle im KIM', quelle: 'Annahme' },
  { code: 'WEITERES', text: 'Andere Stelle', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
export const EMPFAENGERART_CODES = codesOf(EMPFAENGERARTEN);

export const NACHRICHTENKANAELE = [
  { code: 'SMS', text: 'SMS', quelle: 'Annahme' },
  { code: 'E_MAIL', text: 'E-Mail', quelle: 'Annahme' },
  { code: 'MESSENGER', text: 'Messenger', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
export const NACHRICHTENKANAL_CODES = codesOf(NACHRICHTENKANAELE);
