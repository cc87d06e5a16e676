import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const HK_1_3 = 'Handlungskonzept 1.3';
const HK_2_1 = 'Handlungskonzept 2.1';
const HK_ANHANG = 'Handlungskonzept Anhang';
const EIGEN = 'Annahme (OQ-S-63): keine Quelle zählt die Formen auf';

/** Which Bausteine a format joins (ST-03). */
export const BAUSTEINPAARE = [
  { code: 'B1_B2', text: 'Baustein 1 und 2', quelle: HK_1_3 },
  { code: 'B1_B3', text: 'Baustein 1 und 3', quelle: HK_1_3 },
  { code: 'B2_B3', text: 'Baustein 2 und 3', quelle: HK_1_3 },
  { code: 'ALLE', text: 'Alle drei Bausteine', quelle: HK_1_3 },
] as const satisfies readonly Wert[];

/** What lets the Koordination act inside the administration (KO-06, KO-08). */
export const BEFUGNISARTEN = [
  { code: 'DIENSTANWEISUNG', text: 'Dienstanweisung oder Verfügung', quelle: HK_ANHANG },
  { code: 'ZEICHNUNG', text: 'Zeichnungsrecht', quelle: HK_ANHANG },
  { code: 'ZUGANG_SPITZE', text: 'Zugang zur Spitze der Verwaltung', quelle: HK_ANHANG },
  { code: 'RUECKHALT', text: 'Beschluss oder Erklärung der Spitze', quelle: HK_ANHANG },
] as const satisfies readonly Wert[];

/** What a Standort declares for a year. */
export const ERKLAERUNGSARTEN = [
  {
    code: 'KI_AUFGABEN',
    text: 'Aufgaben des Kommunalen Integrationszentrums bleiben, Lehrkräfte arbeiten nicht für KIM',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 a',
  },
  {
    code: 'HANDLUNGSKONZEPT',
    text: 'Maßnahmen richten sich nach dem Handlungskonzept',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 c',
  },
  {
    code: 'ZWECK',
    text: 'Strategische Steuerung und Zweckmäßigkeit sind sichergestellt',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 h',
  },
] as const satisfies readonly Wert[];

export const BETEILIGUNGSFORMEN = [
  { code: 'GREMIUM', text: 'Mitarbeit in einem Gremium', quelle: EIGEN },
  { code: 'PROJEKT', text: 'Gemeinsames Vorhaben', quelle: EIGEN },
  { code: 'VERANSTALTUNG', text: 'Veranstaltung oder Austausch', quelle: EIGEN },
  { code: 'QUALIFIZIERUNG', text: 'Gemeinsame Qualifizierung', quelle: EIGEN },
  { code: 'SONSTIGES', text: 'Andere Form', quelle: EIGEN },
] as const satisfies readonly Wert[];

/** What the Land or the wissenschaftliche Begleitung asks a Standort for. */
export const BERICHTSARTEN = [
  { code: 'BEGLEITUNG', text: 'Daten oder Auskunft für die wissenschaftliche Begleitung', quelle: HK_2_1 },
  {
    code: 'ANDERER_WEG',
    text: 'Bericht, den die Bezirksregierung nicht im Programm angefordert hat',
    quelle: HK_2_1,
  },
  { code: 'CONTROLLING', text: 'Meldung für das landesweite Controlling', quelle: HK_2_1 },
  { code: 'VORBEREITUNG', text: 'Zulieferung für ein Format des Landes', quelle: HK_2_1 },
] as const satisfies readonly Wert[];

export const VERANSTALTER = [
  { code: 'LAND', text: 'Land', quelle: HK_2_1 },
  { code: 'KI', text: 'Kommunales Integrationszentrum', quelle: HK_2_1 },
  { code: 'ANDERE', text: 'Andere Stelle', quelle: EIGEN },
] as const satisfies readonly Wert[];

export const FORTBILDUNGSKREISE = [
  { code: 'KIM', text: 'Personal im KIM', quelle: HK_2_1 },
  { code: 'VERWALTUNG', text: 'Verwaltung', quelle: HK_2_1 },
  { code: 'BEIDE', text: 'Personal im KIM und Verwaltung', quelle: HK_2_1 },
] as const satisfies readonly Wert[];

export const VERANSTALTUNGSRAHMEN = [
  { code: 'LAND', text: 'Format des Landes oder Austausch der Kommunen', quelle: HK_2_1 },
  { code: 'EIGEN', text: 'Eigene Veranstaltung', quelle: EIGEN },
] as const satisfies readonly Wert[];

export const JA_NEIN = [
  { code: 'JA', text: 'ja', quelle: HK_2_1 },
  { code: 'NEIN', text: 'nein', quelle: HK_2_1 },
] as const satisfies readonly Wert[];
