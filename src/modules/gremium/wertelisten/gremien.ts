import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const EVALUATION = 'Evaluation 2023–2025 [L4366–4403]';
const ANHANG = 'Handlungskonzept 2021, Anhang Lenkungsgruppe';

/** Kinds of bodies. Arbeits- and Projektgruppen are one: practice draws no line between them [L4290–4294]. */
export const GREMIUMARTEN = [
  { code: 'LENKUNGSGRUPPE', text: 'Lenkungsgruppe', quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c; HK 2.1' },
  { code: 'ARBEITS_PROJEKTGRUPPE', text: 'Arbeits- oder Projektgruppe', quelle: 'HK Anhang (PG-01)' },
  { code: 'BEGLEITGRUPPE', text: 'Begleitgruppe mit der Zielgruppe', quelle: 'HK Anhang (PG-09)' },
  {
    code: 'AG_FREIE_WOHLFAHRTSPFLEGE',
    text: 'Arbeitsgruppe mit der Freien Wohlfahrtspflege',
    quelle: 'HK 2.1, Anhang Baustein 2 (CM-12)',
  },
  {
    code: 'PLANUNGSGRUPPE_CM',
    text: 'Planungsgruppe Case Management',
    quelle: 'Evaluation 2023–2025 [L4754–4760]',
  },
  { code: 'ABSTIMMUNG_B1_B2', text: 'Abstimmung der Bausteine', quelle: 'HK 1.3 (ST-03, ST-08)' },
  { code: 'REGIONALKONFERENZ', text: 'Regionalkonferenz', quelle: 'Evaluation 2023–2025 [L4740]' },
  { code: 'REGELTERMIN', text: 'Regeltermin', quelle: EVALUATION },
  { code: 'NETZWERKTREFFEN', text: 'Netzwerktreffen', quelle: EVALUATION },
  { code: 'ARBEITSKREIS', text: 'Arbeitskreis', quelle: EVALUATION },
  { code: 'AUSTAUSCHRUNDE', text: 'Austauschrunde', quelle: EVALUATION },
  { code: 'SONSTIGES', text: 'Anderes Gremium', quelle: 'HK Anhang (PG-11)' },
] as const satisfies readonly Wert[];
export type Gremiumart = (typeof GREMIUMARTEN)[number]['code'];
export const GREMIUMART_CODES = codesOf(GREMIUMARTEN);

export const UNTERARTEN = [
  { code: 'ARBEITSGRUPPE', text: 'Arbeitsgruppe', quelle: 'Evaluation 2023–2025 [L4281]' },
  { code: 'PROJEKTGRUPPE', text: 'Projektgruppe', quelle: 'Evaluation 2023–2025 [L4284]' },
] as const satisfies readonly Wert[];
export type Unterart = (typeof UNTERARTEN)[number]['code'];
export const UNTERART_CODES = codesOf(UNTERARTEN);

/** How it came to be: the Richtlinie allows both. */
export const ENTSTEHUNGEN = [
  { code: 'NEU', text: 'Neu eingerichtet', quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c' },
  { code: 'BEAUFTRAGT', text: 'Vorhandenes Gremium beauftragt', quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c' },
] as const satisfies readonly Wert[];
export type Entstehung = (typeof ENTSTEHUNGEN)[number]['code'];
export const ENTSTEHUNG_CODES = codesOf(ENTSTEHUNGEN);

export const TURNUSSE = [
  { code: 'MONATLICH', text: 'Monatlich', quelle: 'Annahme (OQ-S-02)' },
  { code: 'QUARTALSWEISE', text: 'Vierteljährlich', quelle: 'Evaluation 2023–2025 [L4132]' },
  { code: 'HALBJAEHRLICH', text: 'Halbjährlich', quelle: 'Evaluation 2023–2025 [L4132]' },
  { code: 'JAEHRLICH', text: 'Jährlich', quelle: 'Annahme (OQ-S-02)' },
  { code: 'ANLASSBEZOGEN', text: 'Bei Anlass', quelle: 'Evaluation 2023–2025 [L4132]' },
] as const satisfies readonly Wert[];
export type Turnus = (typeof TURNUSSE)[number]['code'];
export const TURNUS_CODES = codesOf(TURNUSSE);

/** Level of who sits in a Gremium. The first three are the deciders that the Handlungskonzept names. */
export const FUNKTIONSEBENEN = [
  { code: 'DEZERNAT', text: 'Dezernat, Beigeordnete, Verwaltungsspitze', quelle: ANHANG },
  { code: 'AMTSLEITUNG', text: 'Amts- oder Fachbereichsleitung', quelle: ANHANG },
  { code: 'GESCHAEFTSFUEHRUNG', text: 'Geschäftsführung, Vorstand', quelle: ANHANG },
  { code: 'TEAMLEITUNG', text: 'Team- oder Sachgebietsleitung', quelle: 'Annahme (OQ-S-04)' },
  { code: 'SACHBEARBEITUNG', text: 'Sachbearbeitung, Fachkraft', quelle: 'Annahme (OQ-S-04)' },
  { code: 'EHRENAMT', text: 'Ehrenamt oder Vertretung ohne Leitungsamt', quelle: ANHANG },
] as const satisfies readonly Wert[];
export type Funktionsebene = (typeof FUNKTIONSEBENEN)[number]['code'];
export const FUNKTIONSEBENE_CODES = codesOf(FUNKTIONSEBENEN);

export const HERKUENFTE = [
  { code: 'INTERN', text: 'Verwaltungsintern', quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c' },
  { code: 'EXTERN', text: 'Verwaltungsextern', quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c' },
] as const satisfies readonly Wert[];
export type Mitgliedsherkunft = (typeof HERKUENFTE)[number]['code'];
export const HERKUNFT_CODES = codesOf(HERKUENFTE);
