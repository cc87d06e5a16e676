import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { isWaehlbar, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';

/** A list of values as choices of a form; an ended value only where it stands already. */
export function toWahlen(liste: readonly Wert[], steht: readonly string[] = []): Wahl[] {
  return liste
    .filter((wert) => isWaehlbar(wert) || steht.includes(wert.code))
    .map(({ code, text }) => ({ wert: code, text }));
}

/** The code if it is one of the list; an empty select gives undefined. */
export function toCode<C extends string>(codes: readonly C[], wert: string): C | undefined {
  return codes.find((code) => code === wert);
}

/** `19.10.2026`, or nothing. */
export function formatTag(datum: string | null | undefined): string {
  return datum !== null && datum !== undefined && isPlainDate(datum) ? formatGerman(datum) : '';
}

/** `02.11.2026, 14:30 Uhr`; without an hour the day alone. */
export function formatTermin(datum: string | null, um: string | null): string {
  return um === null ? formatTag(datum) : `${formatTag(datum)}, ${um} Uhr`;
}

/** An optional text of a form: blank is left out of what is sent. */
export function toText(text: string): { text: string } | null {
  return text.trim() === '' ? null : { text };
}
