import { z } from 'zod';
import { toCent } from '#src/core/cent.ts';
import { isPlainDate, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';

/** What a case of the file can ask. `merkmale`: one of these keys says which form a case has. */
export type Form = {
  readonly name: string;
  readonly merkmale: readonly string[];
  /** Other spellings of a key, by the spelling of the form. */
  readonly schreibweisen?: Readonly<Record<string, readonly string[]>>;
  readonly schema: z.ZodObject;
  readonly compute: (eingabe: never) => unknown;
};

/** Binds schema and calculation, so that the calculation gets what the schema has checked. */
export function defineForm<S extends z.ZodObject>(form: {
  name: string;
  merkmale: readonly string[];
  schreibweisen?: Readonly<Record<string, readonly string[]>>;
  schema: S;
  compute: (eingabe: z.infer<S>) => unknown;
}): Form {
  return form;
}

const FRUEHESTES = 1990;
const SPAETESTES = 2100;

export const Jahr = z.int().min(FRUEHESTES).max(SPAETESTES);
/** A day as `2026-10-31`, in years that a grant can have. */
export const Datum = z
  .string()
  .refine((text): text is PlainDate => isPlainDate(text), {
    error: 'Geben Sie ein Datum an, das es gibt, zum Beispiel 2026-10-31.',
    abort: true,
  })
  .refine((text) => yearOf(text) >= FRUEHESTES && yearOf(text) <= SPAETESTES, {
    error: `Das Jahr liegt nicht zwischen ${FRUEHESTES} und ${SPAETESTES}.`,
  });

const CENT = 'Hier werden ganze Cent erwartet, zum Beispiel 570000 für 5.700,00 Euro.';
const HUNDERTSTEL = 'Hier werden ganze Hundertstel eines VZÄ erwartet, zum Beispiel 50 für 0,5 VZÄ.';

/** Says how a number is written; a missing one and a limit keep their own sentence. */
function toHinweis(
  text: string,
): (issue: { code?: string | undefined; input?: unknown }) => string | undefined {
  return ({ code, input }) =>
    code === 'invalid_type' && input !== undefined && input !== null ? text : undefined;
}

const HOECHSTBETRAG = 1_000_000_000_000;
/** Cents, never negative. */
export const Betrag = z
  .int({ error: toHinweis(CENT) })
  .min(0)
  .max(HOECHSTBETRAG)
  .transform(toCent);
/** Hundredths of a VZÄ that an act asks for; a wrong one is a finding of the rules, not of the form. */
export const Stellenanteil = z
  .int({ error: toHinweis(HUNDERTSTEL) })
  .min(-1_000_000)
  .max(1_000_000)
  .transform(toVzae);
/** Hundredths of a VZÄ as a sum. */
export const Stellensumme = z
  .int({ error: toHinweis(HUNDERTSTEL) })
  .min(0)
  .max(10_000_000)
  .transform(toVzae);
export const Anzahl = z.int().min(0).max(1_000_000_000);
export const Text = z.string().min(1).max(500);

/** Yes or no, or the text that stands for a yes (a reason, a day, a file number). */
export const JaOderText = z.union([
  z.boolean(),
  z
    .string()
    .max(20_000)
    .transform((text) => text.trim() !== ''),
]);
