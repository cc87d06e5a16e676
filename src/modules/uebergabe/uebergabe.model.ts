import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const UNSERE = 'eigene Liste; die Quellen nennen keine';

/** Why an Akte changes hands; never a diagnosis (HR-04). */
export const UEBERGABE_ANLAESSE = [
  { code: 'AUSSCHEIDEN', text: 'Person verlässt das Case Management', quelle: UNSERE },
  { code: 'AUFGABENWECHSEL', text: 'Neue Verteilung der Aufgaben', quelle: UNSERE },
  { code: 'LANGE_ABWESENHEIT', text: 'Längere Abwesenheit', quelle: UNSERE },
  { code: 'FACHLICH', text: 'Fachliche Gründe', quelle: UNSERE },
  { code: 'WUNSCH', text: 'Wunsch der Klientin oder des Klienten', quelle: UNSERE },
] as const satisfies readonly Wert[];
export const UEBERGABE_ANLASS_CODES = codesOf(UEBERGABE_ANLAESSE);
export type Anlass = (typeof UEBERGABE_ANLASS_CODES)[number];

/** Why an offer is rejected or an Akte given back. */
export const UEBERGABE_GRUENDE = [
  { code: 'KAPAZITAET', text: 'Keine Kapazität', quelle: UNSERE },
  { code: 'BEFANGENHEIT', text: 'Befangen oder persönlich bekannt', quelle: UNSERE },
  { code: 'FACHLICH', text: 'Fachlich nicht passend', quelle: UNSERE },
  { code: 'UNVOLLSTAENDIG', text: 'Angaben unvollständig', quelle: UNSERE },
  { code: 'SONSTIGES', text: 'Anderer Grund', quelle: UNSERE },
] as const satisfies readonly Wert[];
export const UEBERGABE_GRUND_CODES = codesOf(UEBERGABE_GRUENDE);

/** States of an Übergabe (IF-R3). ABGELAUFEN comes with the day, nobody sets it. */
export const UEBERGABE_ZUSTAENDE = [
  { code: 'ANGEBOTEN', text: 'angeboten', quelle: 'IF-R3' },
  { code: 'ANGENOMMEN', text: 'angenommen', quelle: 'IF-R3' },
  { code: 'ABGELEHNT', text: 'abgelehnt', quelle: 'IF-R3' },
  { code: 'ZURUECKGEGEBEN', text: 'zurückgegeben', quelle: 'IF-R3' },
  { code: 'ZURUECKGEZOGEN', text: 'zurückgezogen', quelle: UNSERE },
  { code: 'ABGELAUFEN', text: 'Frist abgelaufen', quelle: 'Fallmodell 4.2: Annahme innerhalb einer Frist' },
] as const satisfies readonly Wert[];
export const UEBERGABE_ZUSTAND_CODES = codesOf(UEBERGABE_ZUSTAENDE);
export type Uebergabezustand = (typeof UEBERGABE_ZUSTAND_CODES)[number];

/** Last day on which a taken Akte may go back; null when it is not taken. */
export function computeRueckgabeBis(
  { zustand, angenommenAm }: { zustand: Uebergabezustand; angenommenAm: PlainDate | null },
  tage: number,
): PlainDate | null {
  return zustand === 'ANGENOMMEN' && angenommenAm !== null ? addDays(angenommenAm, tage) : null;
}
