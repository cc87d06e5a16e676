import { VORAUSSETZUNGEN } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';

/** What a file belongs to: a letter of Nr. 4.1, or the Antrag as a whole. */
export const UNTERLAGEN_STELLEN = [...VORAUSSETZUNGEN, 'ANLAGE'] as const;
export type Unterlagenstelle = (typeof UNTERLAGEN_STELLEN)[number];

/** A slip of the hand, not a rule: nobody attaches more to one Antrag. */
export const UNTERLAGEN_HOECHSTENS = 100;

/** With the Zeichnung they are frozen. */
export function isEntfernbar(zustand: string): boolean {
  return zustand === 'ENTWURF';
}
