import { codesOf, type Wert } from './werteliste.ts';

const ABB17 = 'Evaluation 2023–2025, Abb. 17 [L1203–1219]';
const ABB18 = 'Evaluation 2023–2025, Abb. 18 [L1223–1231]';

/** How a person came to KIM: the categories of the survey first, then the other ways that the text names. */
export const ZUGANGSWEGE = [
  { code: 'ANDERE_RATSUCHENDE', text: 'Verweis durch andere Ratsuchende', quelle: ABB17 },
  { code: 'FACHBERATUNGSSTELLE', text: 'Fachberatungsstelle', quelle: ABB17 },
  { code: 'JOBCENTER_AGENTUR', text: 'Jobcenter oder Agentur für Arbeit', quelle: ABB17 },
  { code: 'SOZIALAMT', text: 'Sozialamt', quelle: ABB17 },
  { code: 'EHRENAMT_VEREIN_MSO', text: 'Ehrenamtliche, Vereine, Migrantenorganisationen', quelle: ABB17 },
  { code: 'JUGENDAMT', text: 'Jugendamt', quelle: ABB17 },
  { code: 'ANDERES_PROGRAMM', text: 'Anderes Programm oder Projekt', quelle: ABB17 },
  { code: 'GEMEINSCHAFTSUNTERKUNFT', text: 'Gemeinschaftsunterkunft', quelle: ABB17 },
  { code: 'FAMILIE_FREUNDE', text: 'Familie, Freunde oder Bekannte', quelle: ABB18 },
  { code: 'OEFFENTLICHKEITSARBEIT', text: 'Internet, Flyer, Plakat', quelle: `${ABB18}, Text [L1247]` },
  { code: 'AUFSUCHENDE_ARBEIT', text: 'Aufsuchende Arbeit', quelle: 'Evaluation 2023–2025 [L1235]' },
  { code: 'BRIEFAKTION', text: 'Briefaktion', quelle: 'Evaluation 2023–2025 [L1192]' },
  { code: 'COMMUNITY', text: 'Mundpropaganda in der Community', quelle: 'Evaluation 2023–2025 [L1192]' },
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
