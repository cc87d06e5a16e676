import { addDays, minDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import { type Antragsfrist, computeAntragsfrist } from '#src/modules/rechtskreis/antragsfrist.model.ts';
import { computeGeburtstag, isGeprueftBis, type Lage } from '#src/modules/rechtskreis/konsequenzen.model.ts';
import type { Regel } from '#src/modules/rechtskreis/regel.model.ts';
import { UNGEPRUEFT } from '#src/modules/rechtskreis/pruefstand.model.ts';

/** § 25a Abs. 1 Satz 1 Nr. 3 AufenthG: the application before the 27th birthday. */
const ALTER_P25A = 27;

/**
 * Last day of the application for this person: what the rules of the Rechtskreis say (the end of § 104c), and for § 25a the
 * day before the 27th birthday. Missing data give none; past the review date nothing is said.
 */
export function computeFrist(
  art: Verfahrensart,
  personId: string,
  lage: Lage,
  stichtag: PlainDate,
  regeln?: readonly Regel[],
): Antragsfrist | null {
  const regel = computeAntragsfrist(art, personId, lage, stichtag, regeln);
  if (art !== 'P25A') return regel;
  const geboren = lage.personen.find((person) => person.personId === personId)?.geburtsdatum ?? null;
  if (geboren === null || !isGeprueftBis(UNGEPRUEFT, stichtag)) return regel;
  const davor = addDays(computeGeburtstag(geboren, ALTER_P25A), -1);
  if (regel !== null) return { ...regel, frist: minDate(regel.frist, davor) };
  return { ...UNGEPRUEFT, frist: davor, quellen: ['§ 25a Abs. 1 Satz 1 Nr. 3 AufenthG'] };
}
