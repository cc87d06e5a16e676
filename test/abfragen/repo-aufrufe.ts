import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antworten, Sendestelle } from './sendestelle.ts';

/** One call: what it sends stands under the name, `titel` tells variants apart. */
export type Aufruf = {
  name: string;
  titel?: string;
  act: (stelle: Sendestelle) => unknown;
  antworten?: Antworten;
};

/** Calls of one file of src. */
export type Datei = { pfad: string; aufrufe: readonly Aufruf[] };

type Rest<F> = F extends (trx: Trx, ...rest: infer R) => unknown ? R : never;
type Variante<F> =
  | readonly [...Rest<F>]
  | { titel: string; mit: readonly [...Rest<F>]; antworten?: Antworten };
/** Every exported function whose first argument is the transaction, with its further arguments: one list for each variant. */
type Aufrufliste<M> = {
  [K in keyof M as M[K] extends (trx: Trx, ...rest: never[]) => unknown ? K : never]: readonly Variante<
    M[K]
  >[];
};

/** The compiler sees to it that no function of the repository is missing and that the arguments fit. */
export function createRepo<M extends object>(pfad: string, modul: M, liste: Aufrufliste<M>): Datei {
  const funktionen = modul as Record<string, (trx: Trx, ...rest: unknown[]) => unknown>;
  const varianten = Object.entries(liste) as [string, readonly Variante<never>[]][];
  return {
    pfad,
    aufrufe: varianten.flatMap(([name, aufrufe]) =>
      aufrufe.map((variante): Aufruf => {
        const { mit, ...angaben } = (Array.isArray(variante) ? { mit: variante } : variante) as {
          mit: unknown[];
          titel?: string;
          antworten?: Antworten;
        };
        return { name, ...angaben, act: ({ trx }) => funktionen[name]?.(trx, ...mit) };
      }),
    ),
  };
}
