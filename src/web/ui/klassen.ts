/** Joins class names and leaves out what is not there. */
export function klassen(...namen: readonly (string | false | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
