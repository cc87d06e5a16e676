import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { parseUhrzeit, type Uhrzeit as Zeit } from '#src/core/uhrzeit.ts';
import { checkLine, checkParagraphs } from '#src/core/text.ts';

/** Longest texts of the FALL domain, in characters as a person counts them. */
export const LAENGE = { zeile: 200, kurz: 1_000, lang: 5_000 } as const;

/** One line, cleaned: 1 to `max` characters. */
export function zeile(max: number = LAENGE.zeile) {
  return toText((text) => checkLine(text, max), max);
}

/** A text of several lines, cleaned: 1 to `max` characters. */
export function absatz(max: number = LAENGE.lang) {
  return toText((text) => checkParagraphs(text, max), max);
}

/** The same, but may be left out; blank counts as left out. */
export function optionalerAbsatz(max: number = LAENGE.lang) {
  return z
    .string()
    .optional()
    .transform((text, ctx) => {
      if (text === undefined || text.trim() === '') return undefined;
      const ergebnis = checkParagraphs(text, max);
      if (ergebnis.ok) return ergebnis.wert;
      if (ergebnis.fehler.code === 'TEXT_LEER') return undefined;
      ctx.addIssue({ code: 'custom', message: ergebnis.fehler.meldung });
      return z.NEVER;
    });
}

/** A calendar day from outside, years 1900 to 2199. */
export const Datum = z.iso
  .date({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input)
        ? 'Diesen Tag gibt es nicht.'
        : 'Geben Sie ein Datum ein.',
    abort: true,
  })
  .refine((text) => text >= '1900-01-01' && text <= '2199-12-31', 'Prüfen Sie das Jahr.')
  .transform((text, ctx): PlainDate => {
    if (isPlainDate(text)) return text;
    ctx.addIssue({ code: 'custom', message: 'Diesen Tag gibt es nicht.' });
    return z.NEVER;
  });

/** A time of day from outside. */
export const Uhrzeit = z
  .string()
  .max(20)
  .transform((text, ctx): Zeit => {
    const zeit = parseUhrzeit(text);
    if (zeit !== null) return zeit;
    ctx.addIssue({ code: 'custom', message: 'Geben Sie die Uhrzeit so ein: 14:30.' });
    return z.NEVER;
  });

/** Version that the page has read; every write on something that exists carries it. */
export const Version = z.number().int().min(0).max(1_000_000);

export const AkteParams = z.object({ akteId: z.uuid() });

function toText(check: (text: string) => ReturnType<typeof checkLine>, max: number) {
  return z
    .string()
    .meta({ maxLength: max })
    .transform((text, ctx) => {
      const ergebnis = check(text);
      if (ergebnis.ok) return ergebnis.wert;
      ctx.addIssue({ code: 'custom', message: ergebnis.fehler.meldung });
      return z.NEVER;
    });
}
