import { addDays, minDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import { type Antragsfrist, computeAntragsfrist } from '#src/modules/rechtskreis/antragsfrist.model.ts';
import { computeGeburtstag, isGeprueftBis, type Lage } from '#src/modules/rechtskreis/konsequenzen.model.ts';
import type { Pruefstand, Regel } from '#src/modules/rechtskreis/regel.model.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';

/** § 25a Abs. 1 Satz 1 Nr. 3 AufenthG: the application before the 27th birthday. */
const ALTER_P25A = 27;

/**
 * Last day of the application for this person: what the rules of the Rechtskreis say (the end of § 104c), and for § 25a the
 * day before the 27th birthday, which is part of the way. Missing data give none; past the review date of the way nothing is said.
 */
export function computeFrist(
  art: Verfahrensart,
  personId: string,
  lage: Lage,
  stichtag: PlainDate,
  regeln?: readonly Regel[],
  { stand, geprueftVon, pruefenBis }: Pruefstand = WEGE[art],
): Antragsfrist | null {
  if (!isGeprueftBis({ pruefenBis }, stichtag)) return null;
  const regel = computeAntragsfrist(art, personId, lage, stichtag, regeln);
  if (art !== 'P25A') return regel;
  const geboren = lage.personen.find((person) => person.personId === personId)?.geburtsdatum ?? null;
  if (geboren === null) return regel;
  const davor = addDays(computeGeburtstag(geboren, ALTER_P25A), -1);
  if (regel !== null) return { ...regel, frist: minDate(regel.frist, davor) };
  return { stand, geprueftVon, pruefenBis, frist: davor, quellen: ['§ 25a Abs. 1 Satz 1 Nr. 3 AufenthG'] };
}
