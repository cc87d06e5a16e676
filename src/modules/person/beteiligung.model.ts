import { z } from 'zod';
import type { PlainDate } from '#src/core/plain-date.ts';
import { computeAlter, parseTeilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import { BEZIEHUNG_CODES, BEZIEHUNGEN } from './wertelisten/beziehungen.ts';

/** Place of a person in the household of an Akte, as it is sealed. null: not recorded. */
export const BeteiligungInhalt = z.object({
  beziehung: z.enum(BEZIEHUNG_CODES).nullable(),
  imHaushalt: z.boolean().nullable(),
});
export type BeteiligungInhalt = z.infer<typeof BeteiligungInhalt>;

export const LEERE_BETEILIGUNG: BeteiligungInhalt = { beziehung: null, imHaushalt: null };

/** Age as the smallest and greatest possible one; null when the birth date is unknown. */
export type Alter = { von: number; bis: number };

export function getAlter(geburtsdatum: string | null, stichtag: PlainDate): Alter | null {
  const datum = geburtsdatum === null ? null : parseTeilgeburtsdatum(geburtsdatum);
  return datum?.ok ? computeAlter(datum.wert, stichtag) : null;
}

const VOLLJAEHRIG = 18;

/** Whether the person is under age (§ 2 BGB); null when the known parts of the birth date allow both. */
export function isMinderjaehrig(alter: Alter | null): boolean | null {
  if (alter === null) return null;
  if (alter.bis < VOLLJAEHRIG) return true;
  return alter.von >= VOLLJAEHRIG ? false : null;
}

/** Whether the relation belongs to the role: a Stiefkind is a Kind. Without a relation everything fits. */
export function isBeziehungPassend(rolle: string, beziehung: BeteiligungInhalt['beziehung']): boolean {
  if (beziehung === null) return true;
  return BEZIEHUNGEN.some((eine) => eine.code === beziehung && eine.rolle === rolle);
}

/** Takes part today: nobody wrote an end. */
export function isBeteiligt({ gueltigBis }: { gueltigBis: string | null }): boolean {
  return gueltigBis === null;
}
