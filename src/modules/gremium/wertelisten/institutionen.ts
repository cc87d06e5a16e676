import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const BENANNT = 'Handlungskonzept 2021, Anhang Lenkungsgruppe (LG-04)';
const WEITERE = 'Handlungskonzept 2021, Anhang Lenkungsgruppe (LG-05): keine abschließende Aufzählung';
const EVALUATION = 'Evaluation 2023–2025 [L4136, L4142–4196]';
const AKTEUR = 'Handlungskonzept 2021, 1.3';

/** The fourteen that the Handlungskonzept names for the Lenkungsgruppe. */
export const BENANNTE_INSTITUTIONEN = [
  { code: 'KI', text: 'Kommunales Integrationszentrum', quelle: BENANNT },
  { code: 'SOZIALAMT', text: 'Sozialamt', quelle: BENANNT },
  { code: 'AUSLAENDERBEHOERDE', text: 'Ausländerbehörde', quelle: BENANNT },
  { code: 'JUGENDAMT', text: 'Jugendamt', quelle: BENANNT },
  { code: 'SCHULAMT', text: 'Schulamt', quelle: BENANNT },
  { code: 'GESUNDHEITSAMT', text: 'Gesundheitsamt', quelle: BENANNT },
  { code: 'ARBEITSAGENTUR', text: 'Agentur für Arbeit', quelle: BENANNT },
  { code: 'JOBCENTER', text: 'Jobcenter', quelle: BENANNT },
  { code: 'FREIE_WOHLFAHRTSPFLEGE', text: 'Freie Wohlfahrtspflege (auch für MBE und JMD)', quelle: BENANNT },
  { code: 'ENGAGEMENT', text: 'Bürgerschaftliches Engagement', quelle: BENANNT },
  { code: 'WOHNUNGSAMT', text: 'Wohnungsamt', quelle: BENANNT },
  { code: 'SPRACHKURSTRAEGER', text: 'Sprachkursträger', quelle: BENANNT },
  { code: 'MIGRANTENSELBSTORGANISATION', text: 'Migrantenselbstorganisation', quelle: BENANNT },
  { code: 'ZIELGRUPPE', text: 'Vertretung der Zielgruppe', quelle: BENANNT },
] as const satisfies readonly Wert[];

/** All types of institutions; the list is open at its end. */
export const INSTITUTIONEN = [
  ...BENANNTE_INSTITUTIONEN,
  { code: 'BILDUNGSBUERO', text: 'Bildungsbüro', quelle: WEITERE },
  { code: 'KOMMUNALE_KOORDINIERUNG', text: 'Kommunale Koordinierung', quelle: WEITERE },
  { code: 'FAMILIENPOLITIK', text: 'Familienpolitische Struktur', quelle: WEITERE },
  { code: 'UNTERNEHMEN', text: 'Unternehmen', quelle: WEITERE },
  { code: 'KAMMER', text: 'Kammer', quelle: WEITERE },
  { code: 'EINBUERGERUNGSBEHOERDE', text: 'Einbürgerungsbehörde', quelle: AKTEUR },
  { code: 'MBE', text: 'Migrationsberatung (MBE)', quelle: AKTEUR },
  { code: 'JMD', text: 'Jugendmigrationsdienst (JMD)', quelle: AKTEUR },
  { code: 'FAMILIENBILDUNG', text: 'Familienbildung oder -beratung', quelle: AKTEUR },
  { code: 'FLUECHTLINGSINITIATIVE', text: 'Flüchtlingsinitiative', quelle: 'HK Anhang (PG-08)' },
  { code: 'BAMF', text: 'Bundesamt für Migration und Flüchtlinge', quelle: EVALUATION },
  { code: 'KREISANGEHOERIGE_KOMMUNE', text: 'Kreisangehörige Kommune', quelle: EVALUATION },
  { code: 'VERWALTUNGSSPITZE', text: 'Verwaltungsspitze, Dezernat', quelle: EVALUATION },
  { code: 'CASE_MANAGEMENT', text: 'KIM-Case Management (Baustein 2)', quelle: EVALUATION },
  { code: 'POLITIK', text: 'Kreistag, Rat oder Ausschuss', quelle: EVALUATION },
  { code: 'VOLKSHOCHSCHULE', text: 'Volkshochschule', quelle: EVALUATION },
  { code: 'BEZIRKSREGIERUNG', text: 'Bezirksregierung', quelle: EVALUATION },
  { code: 'SONSTIGE', text: 'Andere Institution', quelle: WEITERE },
] as const satisfies readonly Wert[];
export type Institutionstyp = (typeof INSTITUTIONEN)[number]['code'];
export const INSTITUTION_CODES = codesOf(INSTITUTIONEN);
