/**
 * Name of a form that there is once per `schluessel` (a hint, a step), short enough for a draft's place: the key itself may be
 * long or hold signs that an address may not.
 */
export function toEntwurfbereich(formular: string, schluessel: string): string {
  let oben = 0xdeadbeef;
  let unten = 0x41c6ce57;
  for (const zeichen of schluessel) {
    const code = zeichen.codePointAt(0) ?? 0;
    oben = Math.imul(oben ^ code, 2_654_435_761);
    unten = Math.imul(unten ^ code, 1_597_334_677);
  }
  const hex = (zahl: number) => (zahl >>> 0).toString(16).padStart(8, '0');
  return `${formular}.${hex(oben)}${hex(unten)}`;
}
