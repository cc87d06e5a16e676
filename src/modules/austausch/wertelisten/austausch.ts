import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const EVALUATION = 'Evaluation 2023–2025, Dokumente der Gremien und der Koordination';
const ANNAHME = 'Annahme (OQ-S-55): keine Quelle zählt die Themen auf';
const LIZENZ = 'Annahme (OQ-S-56): keine Quelle nennt Lizenzen';

/** What a contribution is about. */
export const AUSTAUSCHTHEMEN = [
  { code: 'FALLARBEIT', text: 'Fallarbeit und Dokumentation', quelle: ANNAHME },
  { code: 'AUFNAHME_ZUGANG', text: 'Zugang, Aufnahme und Abgrenzung', quelle: ANNAHME },
  { code: 'SCHNITTSTELLEN', text: 'Zusammenarbeit mit Behörden und Beratung', quelle: ANNAHME },
  { code: 'STEUERUNG_GREMIEN', text: 'Lenkungsgruppe und andere Gremien', quelle: ANNAHME },
  { code: 'GENERATIVE_THEMEN', text: 'Generative Themen, vom Fall zur Struktur', quelle: ANNAHME },
  { code: 'KOMMUNEN', text: 'Zusammenarbeit im Kreis und mit Kommunen', quelle: ANNAHME },
  { code: 'RECHT_BAUSTEIN_3', text: 'Aufenthalt und Einbürgerung (Baustein 3)', quelle: ANNAHME },
  { code: 'SPRACHMITTLUNG', text: 'Sprachmittlung und einfache Sprache', quelle: ANNAHME },
  { code: 'OEFFENTLICHKEIT', text: 'Öffentlichkeitsarbeit', quelle: ANNAHME },
  { code: 'TEAM', text: 'Team, Einarbeitung, Qualifizierung', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'Anderes Thema', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Austauschthema = (typeof AUSTAUSCHTHEMEN)[number]['code'];
export const AUSTAUSCHTHEMA_CODES = codesOf(AUSTAUSCHTHEMEN);

/** What kind of paper a Material is. */
export const MATERIALARTEN = [
  { code: 'KONZEPT', text: 'Konzept', quelle: EVALUATION },
  { code: 'CHECKLISTE', text: 'Checkliste', quelle: 'Evaluation 2023–2025, Handlungsempfehlungen' },
  { code: 'FALLVORLAGE', text: 'Vorlage für die Darstellung von Fällen', quelle: EVALUATION },
  { code: 'AGENDA_PROTOKOLL', text: 'Vorlage für Tagesordnung oder Protokoll', quelle: EVALUATION },
  { code: 'BESCHLUSSVORLAGE', text: 'Beschlussvorlage', quelle: EVALUATION },
  { code: 'KETTE', text: 'Dienstleistungs- oder Prozesskette', quelle: EVALUATION },
  { code: 'VEREINBARUNG', text: 'Vereinbarung, Schnittstellenpapier', quelle: EVALUATION },
  { code: 'LEITFADEN', text: 'Leitfaden, Handbuch', quelle: EVALUATION },
  { code: 'MONITORING', text: 'Liste für Monitoring oder Bericht', quelle: EVALUATION },
  {
    code: 'INFORMATION',
    text: 'Information für Ratsuchende',
    quelle: 'Evaluation 2023–2025, Case Management',
  },
  {
    code: 'SCHULUNG',
    text: 'Unterlage für Schulung oder Workshop',
    quelle: 'Evaluation 2023–2025, Fortbildungen',
  },
  { code: 'SONSTIGES', text: 'Anderes Material', quelle: EVALUATION },
] as const satisfies readonly Wert[];
export const MATERIALART_CODES = codesOf(MATERIALARTEN);

/** What others may do with a Material; without one nothing is published. */
export const LIZENZEN = [
  { code: 'CC0', text: 'CC0: frei, ohne Nennung', quelle: LIZENZ },
  { code: 'CC_BY_4', text: 'CC BY 4.0: frei, mit Nennung', quelle: LIZENZ },
  { code: 'CC_BY_SA_4', text: 'CC BY-SA 4.0: frei, mit Nennung, Weitergabe ebenso', quelle: LIZENZ },
  { code: 'CC_BY_NC_4', text: 'CC BY-NC 4.0: nicht kommerziell, mit Nennung', quelle: LIZENZ },
  { code: 'DL_DE_BY_2', text: 'Datenlizenz Deutschland, Namensnennung 2.0', quelle: LIZENZ },
  { code: 'NUR_KIM', text: 'Alle Rechte vorbehalten, Nutzung im KIM erlaubt', quelle: LIZENZ },
] as const satisfies readonly Wert[];
export const LIZENZ_CODES = codesOf(LIZENZEN);
