/** Name of the draft of a form: what is sealed is named by letters and digits alone. */
export function toEntwurfsname(form: string, code: string): string {
  return `konzept.${form}.${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
}
