import { BERATUNGSORTE } from '#src/modules/akte/wertelisten/kontakt.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';

/** Where a Termin is and who comes along: „Bei den Ratsuchenden zuhause, mit Ali Kaya“; empty: nothing is planned. */
export function formatOrt({
  terminOrt,
  terminZweitePerson,
}: {
  terminOrt: string | null;
  terminZweitePerson: string | null;
}): string {
  if (terminOrt === null) return '';
  const ort = textOf(BERATUNGSORTE, terminOrt);
  return terminZweitePerson === null ? ort : `${ort}, mit ${terminZweitePerson}`;
}
