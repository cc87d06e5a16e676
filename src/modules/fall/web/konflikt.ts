export type Konfliktstand = { version: number; werte: Record<string, unknown> };

/** The state that came with 409: its version and its values as texts of a form. Null when there is no conflict. */
export function readKonflikt(zustand: unknown): Konfliktstand | null {
  if (typeof zustand !== 'object' || zustand === null || !('version' in zustand)) return null;
  if (typeof zustand.version !== 'number') return null;
  const { version: _version, ...rest } = zustand;
  const werte = Object.fromEntries(Object.entries(rest).map(([name, wert]) => [name, toFormwert(wert)]));
  return { version: zustand.version, werte };
}

/** Numbers and missing values stand as texts in a form. */
function toFormwert(wert: unknown): unknown {
  if (wert === null || wert === undefined) return '';
  return typeof wert === 'number' ? String(wert) : wert;
}
