import { type Cent, sumCent, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';

/** One payment as it was ordered. Whichever file is made of it says the same. */
export type Zahlung = {
  /** Id of the Teilbetrag without hyphens: comes back with the confirmation, and fits the 35 characters of a bank. */
  kennung: string;
  aktenzeichen: string;
  teilbetrag: number;
  empfaenger: string;
  iban: string;
  bic: string | null;
  betrag: Cent;
};

/** What was handed to the Landeskasse at once. */
export type Kassenauftrag = {
  id: string;
  nummer: number;
  /** Day on which the money should move: a Werktag. */
  ausfuehrung: PlainDate;
  erstelltUm: Date;
  zahlungen: readonly Zahlung[];
};

/** Who pays: account of the Landeskasse, set by the operator. */
export type Zahlungskonto = { name: string; iban: string; bic: string | null };

export function sumZahlungen(zahlungen: readonly Zahlung[]): Cent {
  return sumCent(zahlungen.map(({ betrag }) => toCent(betrag)));
}

/** What the account of the Kommune shows: file number and Teilbetrag, never a person. */
export function formatVerwendungszweck({ aktenzeichen, teilbetrag }: Zahlung): string {
  return `KIM ${aktenzeichen} Teilbetrag ${teilbetrag}`;
}

/** Head of the column that names a payment, in both directions. */
export const KENNUNG = 'kennung';
