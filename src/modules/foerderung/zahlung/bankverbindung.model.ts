import { addDays, diffDays, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { checkBankverbindung } from '../regelwerk/rl-2024-12/auszahlung.model.ts';

export const BANKSTAENDE = ['VORGESCHLAGEN', 'GUELTIG', 'ABGELOEST', 'VERWORFEN'] as const;
export type Bankstand = (typeof BANKSTAENDE)[number];

export const INHABER_HOECHSTENS = 70;

/** Length of an IBAN by country: the area of SEPA with which an authority pays. ISO 13616 registry. */
const LAENGEN: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  IT: 27,
  LI: 21,
  LU: 20,
  NL: 18,
  PL: 28,
};

/**
 * An IBAN as it is kept: capitals without blanks. Refused with what to look at: country, length, check digits (ISO 7064,
 * mod 97-10), so that one slip of the hand never becomes an account of somebody else.
 */
export function checkIban(text: string): Result<string, string> {
  const kern = text.replaceAll(/[\s\u00a0\u202f]/g, '').toUpperCase();
  if (kern === '') return fail('Tragen Sie die IBAN ein.');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(kern))
    return fail(
      'Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, zum Beispiel DE89. Prüfen Sie die Eingabe.',
    );
  const laenge = LAENGEN[kern.slice(0, 2)];
  if (laenge === undefined)
    return fail(
      `Das Land „${kern.slice(0, 2)}“ ist nicht vorgesehen. Prüfen Sie die ersten zwei Buchstaben.`,
    );
  if (kern.length !== laenge)
    return fail(
      `Die IBAN hat ${kern.length} statt ${laenge} Stellen. Prüfen Sie, ob etwas fehlt oder doppelt ist.`,
    );
  if (computeRest(kern) !== 1)
    return fail('Die Prüfziffern der IBAN stimmen nicht. Vergleichen Sie jede Stelle mit dem Kontoauszug.');
  return ok(kern);
}

/** A BIC has 8 or 11 characters; inside of SEPA it may be left out. */
export function checkBic(text: string): Result<string | null, string> {
  const kern = text.replaceAll(/\s/g, '').toUpperCase();
  if (kern === '') return ok(null);
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(kern)
    ? ok(kern)
    : fail('Ein BIC hat 8 oder 11 Stellen, zum Beispiel WELADEDDXXX. Lassen Sie das Feld sonst leer.');
}

/** `DE02 1203 0000 0000 2020 51`, in groups of four as on paper. */
export function formatIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** The remainder by 97 of the number that ISO 13616 makes of an IBAN: 1 for a valid one. */
function computeRest(iban: string): number {
  const umgestellt = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const zeichen of umgestellt) {
    const zahl = Number.parseInt(zeichen, 36);
    rest = (rest * (zahl > 9 ? 100 : 10) + zahl) % 97;
  }
  return rest;
}

export type Bankpersonen = { erfasstVon: string; gezeichnetVon: string | null; rueckrufVon: string | null };

/** Whoever had a hand in the account: E-ZM-05 is about persons, on both sides. */
export function isBankperson(bank: Bankpersonen, kontoId: string): boolean {
  return [bank.erfasstVon, bank.gezeichnetVon, bank.rueckrufVon].includes(kontoId);
}

export type Bankpruefung = { gezeichnetAm: PlainDate | null; rueckruf: string | null };

/** W-ZA-b: changed a few days ago, and nobody has called back yet. Ordering waits for the one or the other. */
export function checkRuhefrist({ gezeichnetAm, rueckruf }: Bankpruefung, stichtag: PlainDate): Befund[] {
  return checkBankverbindung({ geaendertAm: gezeichnetAm, bestaetigt: rueckruf !== null }, stichtag);
}

/** First day on which W-ZA-b is over by itself. */
export function findRuheende(bank: Bankpruefung, stichtag: PlainDate): PlainDate | null {
  const { gezeichnetAm } = bank;
  if (gezeichnetAm === null || checkRuhefrist(bank, stichtag).length === 0) return null;
  let tag = stichtag;
  while (checkRuhefrist(bank, tag).length > 0 && diffDays(gezeichnetAm, tag) < 366) tag = addDays(tag, 1);
  return tag;
}
