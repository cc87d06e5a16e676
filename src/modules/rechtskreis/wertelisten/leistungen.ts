import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ABB32 = 'Evaluation 2023–2025, Abb. 32 [L1752–1770]';
const OFFEN = 'Evaluation 2023–2025, offene Antworten zu Abb. 32 [L1761]';

/** What a person lives on: every benefit law the evaluation names, and the few that stand beside them. */
export const LEISTUNGEN = [
  { code: 'ASYLBLG', text: 'AsylbLG, Grundleistungen', quelle: `§ 3 AsylbLG; ${ABB32}` },
  { code: 'ASYLBLG_ANALOG', text: 'AsylbLG, Leistungen wie SGB XII', quelle: `§ 2 AsylbLG; ${ABB32}` },
  { code: 'SGB_II', text: 'SGB II, Grundsicherung für Arbeitsuchende', quelle: ABB32 },
  { code: 'SGB_III', text: 'SGB III, Arbeitsförderung', quelle: ABB32 },
  { code: 'SGB_V', text: 'SGB V, zum Beispiel Krankengeld', quelle: OFFEN },
  { code: 'SGB_VIII', text: 'SGB VIII, Kinder- und Jugendhilfe', quelle: ABB32 },
  {
    code: 'SGB_VIII_UNBEGLEITET',
    text: 'SGB VIII, unbegleitet eingereiste junge Menschen',
    quelle: `§§ 42, 42a SGB VIII; ${ABB32}`,
  },
  { code: 'SGB_IX', text: 'SGB IX, Teilhabe von Menschen mit Behinderung', quelle: OFFEN },
  { code: 'SGB_XI', text: 'SGB XI, soziale Pflegeversicherung', quelle: OFFEN },
  { code: 'SGB_XII', text: 'SGB XII, Hilfe zum Lebensunterhalt', quelle: `3. Kapitel SGB XII; ${ABB32}` },
  {
    code: 'SGB_XII_ALTER',
    text: 'SGB XII, Grundsicherung im Alter und bei Erwerbsminderung',
    quelle: `4. Kapitel SGB XII; ${ABB32}`,
  },
  {
    code: 'BAFOEG_BAB',
    text: 'BAföG oder Berufsausbildungsbeihilfe',
    quelle: '§ 8 BAföG; §§ 56 ff. SGB III',
  },
  { code: 'WOHNGELD', text: 'Wohngeld', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1697]' },
  {
    code: 'KINDERGELD',
    text: 'Kindergeld, Kinderzuschlag',
    quelle: 'Evaluation 2023–2025, Tabelle 6 [L1698]',
  },
  { code: 'ELTERNGELD', text: 'Elterngeld', quelle: 'BEEG' },
  { code: 'RENTE', text: 'Rente', quelle: 'SGB VI' },
  { code: 'EINKOMMEN', text: 'Eigenes Einkommen', quelle: 'Annahme' },
  { code: 'KEINE', text: 'Keine Leistung', quelle: 'Annahme' },
  { code: 'ANDERE', text: 'Andere Leistung', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
