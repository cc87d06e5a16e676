import { codesOf, type Wert } from './werteliste.ts';

// [L1203–1219]: eight categories are printed, the others of the figure are not named.
const ABB17 = 'Evaluation 2023–2025, Abb. 17 [L1203–1219]';
// [L1223–1231]: the view of the clients, three categories.
const ABB18 = 'Evaluation 2023–2025, Abb. 18 [L1223–1231]';

/**
 * How a person came to KIM, in the words of the survey: its categories first, then the other ways that the text names.
 * `wertelisten.test.ts` holds the printed wording beside each code.
 */
export const ZUGANGSWEGE = [
  {
    code: 'ANDERE_RATSUCHENDE',
    text: 'Verweis durch andere Ratsuchende (bisherige KIM-Klient:innen)',
    quelle: ABB17,
  },
  { code: 'FACHBERATUNGSSTELLE', text: 'Fachberatungsstellen', quelle: ABB17 },
  {
    code: 'JOBCENTER_AGENTUR',
    text: 'Vermittlung über das Jobcenter und die Agentur für Arbeit',
    quelle: ABB17,
  },
  { code: 'SOZIALAMT', text: 'Vermittlung über das Sozialamt', quelle: ABB17 },
  {
    code: 'EHRENAMT_VEREIN_MSO',
    text: 'Vermittlung durch Ehrenamtliche, Vereine und Migrant:innenorganisationen',
    quelle: ABB17,
  },
  { code: 'JUGENDAMT', text: 'Vermittlung über das Jugendamt', quelle: ABB17 },
  { code: 'ANDERES_PROGRAMM', text: 'Verweise aus anderen Programmen und Projekten', quelle: ABB17 },
  { code: 'GEMEINSCHAFTSUNTERKUNFT', text: 'Vermittlung über Gemeinschaftsunterkünfte', quelle: ABB17 },
  { code: 'FACHLICHE_VERMITTLUNG', text: 'Fachliche Vermittlung durch eine andere Stelle', quelle: ABB18 },
  { code: 'FAMILIE_FREUNDE', text: 'Über Familie, Freunde oder Bekannte', quelle: ABB18 },
  {
    code: 'OEFFENTLICHKEITSARBEIT',
    text: 'Internet oder Materialien der Öffentlichkeitsarbeit',
    quelle: `${ABB18}, Text [L1247]`,
  },
  { code: 'AUFSUCHENDE_ARBEIT', text: 'Aufsuchende Arbeit', quelle: 'Evaluation 2023–2025 [L1235]' },
  { code: 'BRIEFAKTION', text: 'Briefaktion', quelle: 'Evaluation 2023–2025 [L1192]' },
  { code: 'COMMUNITY', text: 'Mundpropaganda in Communities', quelle: 'Evaluation 2023–2025 [L1192]' },
  { code: 'SELBSTMELDUNG', text: 'Selbstmeldung', quelle: 'Evaluation 2023–2025, Ablauf [L1085, L1126]' },
  { code: 'CLEARING', text: 'Clearing-Stelle', quelle: 'Evaluation 2023–2025 [L1345]' },
  { code: 'OFFENE_SPRECHSTUNDE', text: 'Offene Sprechstunde', quelle: 'Evaluation 2023–2025 [L1374]' },
  {
    code: 'PARTNERSTELLE',
    text: 'Erstkontakt bei einer Partnerstelle',
    quelle: 'Evaluation 2023–2025 [L1374]',
  },
  { code: 'ANFRAGEMASKE', text: 'Anfragemaske im Internet', quelle: 'Evaluation 2023–2025 [L1374]' },
  { code: 'ZENTRALES_POSTFACH', text: 'Zentrales Postfach', quelle: 'Evaluation 2023–2025 [L1374]' },
  { code: 'BUERGERBUERO', text: 'Bürgerbüro vor der Anmeldung', quelle: 'Evaluation 2023–2025 [L1387]' },
  {
    code: 'AUSLAENDERBEHOERDE',
    text: 'Ausländer- oder Einbürgerungsbehörde',
    quelle: 'Annahme: eigene Stelle im Baustein 3',
  },
  { code: 'WEITERES', text: 'Anderer Weg', quelle: 'Evaluation 2023–2025, Abb. 17: weitere Kategorien' },
  { code: 'KEINE_ANGABE', text: 'Keine Angabe', quelle: 'Annahme: Angabe ist freiwillig' },
] as const satisfies readonly Wert[];

export type Zugangsweg = (typeof ZUGANGSWEGE)[number]['code'];
export const ZUGANGSWEG_CODES = codesOf(ZUGANGSWEGE);
