/**
 * Text of a payment in the character set that every bank of the SEPA takes (EPC 217-08): letters without accents, digits and
 * a few signs. German letters are written out, so that a name stays readable and no bank refuses the file.
 */
export function toSepaText(text: string, hoechstens: number): string {
  const ersetzt = text
    .replaceAll(/[äÄöÖüÜß]/g, (zeichen) => UMLAUTE[zeichen] ?? zeichen)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[–—−]/g, '-')
    .replaceAll('&', '+')
    .replaceAll(/[^A-Za-z0-9 /?:().,'+-]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  // Two slashes, or one at an end, mean something to old payment systems.
  return ersetzt
    .replaceAll(/\/{2,}/g, '/')
    .replaceAll(/^\/+|\/+$/g, '')
    .slice(0, hoechstens)
    .trim();
}

const UMLAUTE: Readonly<Record<string, string>> = {
  ä: 'ae',
  Ä: 'Ae',
  ö: 'oe',
  Ö: 'Oe',
  ü: 'ue',
  Ü: 'Ue',
  ß: 'ss',
};

export function isSepaText(text: string): boolean {
  return /^[A-Za-z0-9 /?:().,'+-]+$/.test(text) && !text.includes('//') && !/^\/|\/$/.test(text);
}
