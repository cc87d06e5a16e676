import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const UNSERE = 'eigene Liste; die Quellen nennen keine';
const IF_R3 = 'IF-R3';

/** Why an Akte goes to another Stelle. */
export const ABGABE_ANLAESSE = [
  {
    code: 'UMZUG',
    text: 'Umzug der Person',
    quelle: 'Evaluation 2023–2025 [L5303]: „auch nach einem Wohnortwechsel“',
  },
  { code: 'ZUSTAENDIGKEIT', text: 'Andere Stelle ist zuständig', quelle: UNSERE },
  { code: 'TRAEGERWECHSEL', text: 'Der Träger gibt das Case Management ab', quelle: UNSERE },
  { code: 'FACHLICH', text: 'Fachliche Gründe', quelle: UNSERE },
  { code: 'WUNSCH', text: 'Wunsch der Klientin oder des Klienten', quelle: UNSERE },
] as const satisfies readonly Wert[];
export const ABGABE_ANLASS_CODES = codesOf(ABGABE_ANLAESSE);

/** Why the other Stelle does not take it over. */
export const ABGABE_GRUENDE = [
  { code: 'KAPAZITAET', text: 'Keine Kapazität', quelle: UNSERE },
  { code: 'ZUSTAENDIGKEIT', text: 'Nicht zuständig', quelle: UNSERE },
  { code: 'BEFANGENHEIT', text: 'Befangen oder persönlich bekannt', quelle: UNSERE },
  { code: 'FACHLICH', text: 'Fachlich nicht passend', quelle: UNSERE },
  { code: 'SONSTIGES', text: 'Anderer Grund', quelle: UNSERE },
] as const satisfies readonly Wert[];
export const ABGABE_GRUND_CODES = codesOf(ABGABE_GRUENDE);

/** States of an Abgabe (IF-R3). ABGELAUFEN comes with the day, nobody sets it. */
export const ABGABE_ZUSTAENDE = [
  { code: 'ANGEBOTEN', text: 'angeboten', quelle: IF_R3 },
  { code: 'ANGENOMMEN', text: 'angenommen, noch nicht übergeben', quelle: IF_R3 },
  { code: 'ABGELEHNT', text: 'abgelehnt', quelle: IF_R3 },
  { code: 'ZURUECKGEZOGEN', text: 'zurückgezogen', quelle: UNSERE },
  { code: 'ABGELAUFEN', text: 'Frist abgelaufen', quelle: 'Fallmodell 4.2: Annahme innerhalb einer Frist' },
  { code: 'UEBERGEBEN', text: 'übergeben, noch nicht übernommen', quelle: IF_R3 },
  { code: 'UEBERNOMMEN', text: 'übernommen', quelle: IF_R3 },
] as const satisfies readonly Wert[];
export const ABGABE_ZUSTAND_CODES = codesOf(ABGABE_ZUSTAENDE);
export type Abgabezustand = (typeof ABGABE_ZUSTAND_CODES)[number];

/** What may go beside the name, each ticked for itself (Art. 5 Abs. 1 c DSGVO). */
export const ABGABE_TEILE = [
  { code: 'GEBURTSDATUM', text: 'Geburtsdatum', quelle: UNSERE },
  { code: 'KONTAKT', text: 'Sichere Kontaktwege', quelle: UNSERE },
  { code: 'ANSCHRIFT', text: 'Anschrift', quelle: UNSERE },
  { code: 'SPRACHEN', text: 'Sprachen', quelle: UNSERE },
  { code: 'ZIELE', text: 'Offene Ziele mit ihren Schritten', quelle: UNSERE },
] as const satisfies readonly Wert[];
export const ABGABE_TEIL_CODES = codesOf(ABGABE_TEILE);
export type Abgabeteil = (typeof ABGABE_TEIL_CODES)[number];
