import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme (OQ-S-27)';

/** For what a Kette is: work with one client, or a change of structures. */
export const KETTENARTEN = [
  { code: 'FALL', text: 'Ablauf im Fall', quelle: 'Evaluation 2023–2025, 3.3.1.6 [L5077]' },
  {
    code: 'STRUKTUR',
    text: 'Veränderung von Strukturen',
    quelle: 'Evaluation 2023–2025, 3.3.1.6 [L5085, L5116]',
  },
] as const satisfies readonly Wert[];
export const KETTENART_CODES = codesOf(KETTENARTEN);
export type Kettenart = (typeof KETTENART_CODES)[number];

/** In which way something is handed over to the next. */
export const UEBERGABEFORMEN = [
  { code: 'GESPRAECH', text: 'Gemeinsames Gespräch', quelle: ANNAHME },
  { code: 'TELEFON', text: 'Anruf', quelle: ANNAHME },
  { code: 'SCHRIFTLICH', text: 'Schriftlich, Brief oder sichere Nachricht', quelle: ANNAHME },
  { code: 'FORMULAR', text: 'Formular oder Übergabeblatt', quelle: ANNAHME },
  { code: 'PERSON_SELBST', text: 'Die Person nimmt es selbst mit', quelle: 'Fallmodell 3 (client-carried)' },
] as const satisfies readonly Wert[];
export const UEBERGABEFORM_CODES = codesOf(UEBERGABEFORMEN);

/** Types of Kooperationsvereinbarungen. */
export const VEREINBARUNGSARTEN = [
  {
    code: 'CASE_MANAGEMENT',
    text: 'Zusammenarbeit im KIM-Case Management',
    quelle: 'Evaluation 2023–2025, Tabelle 4 [L4445]',
  },
  {
    code: 'ABH_EBH_JOBCENTER',
    text: 'Zusammenarbeit mit Ausländer- oder Einbürgerungsbehörde und Jobcenter',
    quelle: 'Evaluation 2023–2025, Tabelle 4 [L4447]',
  },
  {
    code: 'KOMMUNEN',
    text: 'Zusammenarbeit mit kreisangehörigen Kommunen',
    quelle: 'Evaluation 2023–2025 [L4422, L4627]',
  },
  {
    code: 'WEITERE',
    text: 'Zusammenarbeit mit weiteren Stellen',
    quelle: 'Evaluation 2023–2025, Tabelle 4 [L4449]',
  },
] as const satisfies readonly Wert[];
export const VEREINBARUNGSART_CODES = codesOf(VEREINBARUNGSARTEN);
export type Vereinbarungsart = (typeof VEREINBARUNGSART_CODES)[number];
