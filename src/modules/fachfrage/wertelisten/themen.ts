import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme (OQ-P-63): keine Quelle zählt die Themen auf';

/** What the Case Management asks the colleagues of Baustein 3, and under what knowledge is filed. */
export const FACHTHEMEN = [
  {
    code: 'AUFENTHALTSSICHERUNG',
    text: 'Aufenthaltssicherung, Bleiberecht (§§ 25a, 25b AufenthG)',
    quelle: 'Evaluation 2023–2025 [L1693, L3938]',
  },
  {
    code: 'CHANCEN_AUFENTHALTSRECHT',
    text: 'Chancen-Aufenthaltsrecht (§ 104c AufenthG)',
    quelle: 'Evaluation 2023–2025 [L1693]',
  },
  { code: 'EINBUERGERUNG', text: 'Einbürgerung', quelle: 'Evaluation 2023–2025 [L1693, L3938]' },
  {
    code: 'IDENTITAET_PASS',
    text: 'Identitätsklärung, Passbeschaffung',
    quelle: 'Evaluation 2023–2025 [L4590, L5035]',
  },
  { code: 'ARBEIT_AUSBILDUNG', text: 'Arbeit und Ausbildung im Aufenthaltsrecht', quelle: ANNAHME },
  { code: 'FAMILIE', text: 'Familiennachzug', quelle: ANNAHME },
  { code: 'ABLAUF', text: 'Ablauf, Zuständigkeit, Unterlagen der Behörde', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'Anderes Thema', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Fachthema = (typeof FACHTHEMEN)[number]['code'];
export const FACHTHEMA_CODES = codesOf(FACHTHEMEN);
