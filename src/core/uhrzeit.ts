/** A time of day, `09:05`. */
export type Uhrzeit = string & { readonly __uhrzeit: true };

const UHRZEIT = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:Uhr)?\s*$/i;

/** Reads what people type: `9.05`, `09:05`, `14:30 Uhr`; null: no time of day. */
export function parseUhrzeit(text: string): Uhrzeit | null {
  const [, stunde, minute] = UHRZEIT.exec(text) ?? [];
  if (stunde === undefined || minute === undefined) return null;
  return `${stunde.padStart(2, '0')}:${minute}` as Uhrzeit;
}
