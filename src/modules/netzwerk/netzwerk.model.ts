import { z } from 'zod';
import type { PlainDate } from '#src/core/plain-date.ts';
import { foldStelle } from '#src/modules/einwilligung/tragend.model.ts';
import { HELFERART_CODES } from './wertelisten/helfende.ts';

/** A helper of the Netzwerk. The whole of it is sealed: who helps somebody tells about their life. */
export const HelferInhalt = z.object({
  art: z.enum(HELFERART_CODES),
  name: z.string(),
  ansprechperson: z.string().nullable(),
  aufgabe: z.string(),
  kontakt: z.string().nullable(),
  /** null: not known. */
  seit: z.string().nullable(),
  /** Last day; null: still helps. */
  bis: z.string().nullable(),
});
export type HelferInhalt = z.infer<typeof HelferInhalt>;

/** Day, or undefined: helps still. A last day in the past has ended. */
export function isAktiv({ bis }: Pick<HelferInhalt, 'bis'>, stichtag: PlainDate): boolean {
  return bis === null || bis >= stichtag;
}

export const EINWILLIGUNGSLAGEN = ['GUELTIG', 'LAEUFT_AB', 'NICHT_MEHR', 'KEINE'] as const;
export type Einwilligungslage = (typeof EINWILLIGUNGSLAGEN)[number];

export type Genannte = {
  id: string;
  personId: string | null;
  zweck: string;
  entscheidung: string;
  stand: string;
  empfaenger: string | null;
  empfaengerArt: string | null;
  gueltigBis: string | null;
};

/** Purposes of a consent that names a recipient and lets us speak with it (DP-C-01). */
const NENNT_EMPFAENGER: ReadonlySet<string> = new Set(['SCHWEIGEPFLICHT']);

/**
 * Whether a Schweigepflichtentbindung of this person names this helper: by kind and name where the kind is one of a Stelle, by name
 * alone for persons, since a consent knows no „family“. One that holds comes before one that is over.
 */
export function findEinwilligung<E extends Genannte>(
  einwilligungen: readonly E[],
  helfer: { art: string; name: string },
  person: { istStelle: boolean; personId: string | undefined },
): { lage: Einwilligungslage; einwilligung: E | null } {
  const passend = einwilligungen.filter(
    ({ zweck, entscheidung, stand, personId, empfaenger, empfaengerArt }) =>
      NENNT_EMPFAENGER.has(zweck) &&
      entscheidung === 'ERTEILT' &&
      stand !== 'NOCH_NICHT' &&
      personId === person.personId &&
      empfaenger !== null &&
      foldStelle(empfaenger) === foldStelle(helfer.name) &&
      (!person.istStelle || empfaengerArt === helfer.art),
  );
  for (const lage of ['GUELTIG', 'LAEUFT_AB'] as const) {
    const einwilligung = passend.find(({ stand }) => stand === lage);
    if (einwilligung !== undefined) return { lage, einwilligung };
  }
  const [alte] = passend;
  return alte === undefined
    ? { lage: 'KEINE', einwilligung: null }
    : { lage: 'NICHT_MEHR', einwilligung: alte };
}

/** Same Stelle by kind and name, whatever the capitals and blanks. */
export function isGleich(a: { art: string; name: string }, b: { art: string; name: string }): boolean {
  return a.art === b.art && foldStelle(a.name) === foldStelle(b.name);
}
