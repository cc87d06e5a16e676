import { z } from 'zod';

/** Positions whose expenses are shown by vouchers; those of personnel are shown by one sum for each Stelle. */
export const SACHPOSITIONEN = ['sach_koord', 'sach_va', 'veranst', 'massn'] as const;
export type Sachposition = (typeof SACHPOSITIONEN)[number];

/** Sections of the Sachbericht (FR-7.4-b): goals, what was done in each Baustein, results, Auflagen. */
export const BERICHTSTEILE = ['ziele', 'baustein1', 'baustein2', 'ergebnisse', 'auflagen'] as const;
export type Berichtsteil = (typeof BERICHTSTEILE)[number];

/** What is said about the proofs of the Letztempfänger, which come first (GL-WL-a). */
export const LETZTEMPFAENGERSTAND = ['OFFEN', 'KEINE', 'GEPRUEFT'] as const;

const kurz = text(200, 'Höchstens 200 Zeichen.');
const zahl = text(30, 'Höchstens 30 Zeichen.');
const lang = text(5_000, 'Höchstens 5.000 Zeichen.');
const Stelle = z
  .string()
  .regex(/^(koord|va|zusatz|cm)-[1-9]\d{0,2}$/, 'Diese Stelle gibt es im Förderfall nicht.');

/** A count as it may leave the Standort: rounded to five, so that no single person shows. */
const gerundet = z
  .number()
  .int()
  .min(0)
  .max(10_000_000)
  .multipleOf(5, 'Zahlen aus der Fallarbeit sind auf Fünfer gerundet. Übernehmen Sie sie noch einmal.');

/** Counts of the Fallarbeit beside the Sachbericht: sums of the Standort, taken over by the Kreis on `stand`. */
export const Kennzahlen = z.object({
  jahr: z.number().int(),
  stand: z.iso.date(),
  kurzberatungen: gerundet,
  faelleNeu: gerundet,
  faelleBeendet: gerundet,
  faelleAktiv: gerundet,
  kontakte: gerundet,
  /** Missing in what was signed before Verweise were counted. */
  verweise: gerundet.optional(),
  themen: z.array(z.object({ text: kurz, anzahl: gerundet })).max(20, 'Höchstens 20 Themen.'),
});
export type Kennzahlen = z.infer<typeof Kennzahlen>;

/** A time in which a Stelle was filled with one share; as typed. */
export const Besetzungszeile = z.object({ von: zahl, bis: zahl, vzae: zahl });
export type Besetzungszeile = z.infer<typeof Besetzungszeile>;

export const Belegzeile = z.object({
  nummer: text(40, 'Höchstens 40 Zeichen.'),
  position: z.enum(SACHPOSITIONEN).default('sach_koord'),
  datum: zahl,
  zweck: kurz,
  betrag: zahl,
});
export type Belegzeile = z.infer<typeof Belegzeile>;

/**
 * The Verwendungsnachweis as people type it, without a single salary: those stand in a table of their own that the
 * Bezirksregierung has no way to. Anlage 3 of the Richtlinie is not known (OQ-F-58).
 */
export const Nachweisinhalt = z.object({
  besetzung: z
    .array(
      z.object({
        stelle: Stelle,
        abschnitte: z.array(Besetzungszeile).max(24, 'Höchstens 24 Zeiträume.').default([]),
        /** Why it differs from the Stellenbesetzung of the product. */
        grund: lang,
      }),
    )
    .max(200, 'Höchstens 200 Stellen.')
    .default([]),
  belege: z.array(Belegzeile).max(1_000, 'Höchstens 1.000 Belege.').default([]),
  sachbericht: z
    .object({ ziele: lang, baustein1: lang, baustein2: lang, ergebnisse: lang, auflagen: lang })
    .prefault({}),
  /** Null: none were taken over. */
  kennzahlen: Kennzahlen.nullable().default(null),
  letztempfaenger: z.enum(LETZTEMPFAENGERSTAND).default('OFFEN'),
  /** Necessary and economical: confirmed for all expenses. */
  notwendig: z.boolean().default(false),
});
export type Nachweisinhalt = z.infer<typeof Nachweisinhalt>;

/** One sum for each Stelle and year, as typed. Only the own Standort reads it. */
export const Personalzeile = z.object({ stelle: Stelle, betrag: zahl });
export type Personalzeile = z.infer<typeof Personalzeile>;

/** What the database cannot keep is refused; all else stays as typed. */
function text(hoechstens: number, meldung: string) {
  return z
    .string()
    .max(hoechstens, meldung)
    .refine(
      (wert) => wert.isWellFormed() && !wert.includes('\u0000'),
      'Der Text enthält ein Zeichen, das es nicht gibt. Schreiben Sie ihn neu.',
    )
    .default('');
}
