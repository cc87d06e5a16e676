import { createHash } from 'node:crypto';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Pruefstand } from './regel.model.ts';

/** What somebody may check for a Standort: a rule of the Rechtskreis, or a way to a title or to citizenship. */
export type Pruefbares = Pruefstand & { id: string };

/** Somebody has checked exactly this rule for a Standort; it speaks there until its last day. */
export type Regelpruefung = {
  id: string;
  regel: string;
  regelHash: Buffer;
  geprueftVon: string;
  geprueftAm: PlainDate;
  pruefenBis: PlainDate;
  zurueckgenommen: boolean;
};

/** Longest time a check may count, in months (OQ-P-73): laws change faster than anybody looks. */
export const PRUEFUNG_HOECHSTENS_MONATE = 24;

/** SHA-256 over what the rule or the way says. Who checked it and until when is no part of it. */
export function computeRegelhash(regel: Pruefbares): Buffer {
  const { stand: _stand, geprueftVon: _von, geprueftAm: _am, pruefenBis: _bis, ...inhalt } = regel;
  return createHash('sha256').update(toCanonicalJson(inhalt)).digest();
}

/** The check that counts for the rule as it stands now: the latest that was not taken back. Another wording is unchecked. */
export function findRegelpruefung(
  pruefungen: readonly Regelpruefung[],
  regel: Pruefbares,
): Regelpruefung | undefined {
  const hash = computeRegelhash(regel);
  return pruefungen
    .filter((eine) => eine.regel === regel.id && !eine.zurueckgenommen && eine.regelHash.equals(hash))
    .toSorted((a, b) =>
      a.geprueftAm < b.geprueftAm ? 1 : a.geprueftAm > b.geprueftAm ? -1 : a.id < b.id ? 1 : -1,
    )[0];
}

/** The rules as they speak in this Standort: with the name of who checked them, and silent after the day that was set. */
export function applyRegelpruefungen<T extends Pruefbares>(
  regeln: readonly T[],
  pruefungen: readonly Regelpruefung[],
): readonly T[] {
  if (pruefungen.length === 0) return regeln;
  return regeln.map((regel) => {
    const pruefung = findRegelpruefung(pruefungen, regel);
    if (pruefung === undefined) return regel;
    const { geprueftVon, geprueftAm, pruefenBis } = pruefung;
    return { ...regel, geprueftVon, geprueftAm, pruefenBis };
  });
}
