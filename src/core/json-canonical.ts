/** What JSON can hold. */
export type JsonWert = null | boolean | number | string | readonly JsonWert[] | JsonObjekt;
export type JsonObjekt = { readonly [name: string]: JsonWert | undefined };

/**
 * The same value always gives the same text, for hashing and sealing: keys sorted by UTF-16 code units, no white
 * space, numbers and strings as JSON.stringify writes them (RFC 8785). A property that is undefined is left out.
 * Throws on what JSON cannot say exactly: NaN, Infinity, undefined in an array, and objects with a class such as Date.
 */
export function toCanonicalJson(wert: JsonWert): string {
  if (wert === null || typeof wert === 'boolean' || typeof wert === 'string') return JSON.stringify(wert);
  if (typeof wert === 'number') return formatNumber(wert);
  if (isList(wert)) return `[${Array.from(wert, toCanonicalJson).join(',')}]`;
  if (isPlainObject(wert)) return formatObject(wert);
  throw new TypeError('Value has no canonical JSON');
}

function formatNumber(zahl: number): string {
  if (!Number.isFinite(zahl)) throw new TypeError('Number has no canonical JSON');
  return JSON.stringify(zahl);
}

function formatObject(objekt: JsonObjekt): string {
  const teile: string[] = [];
  for (const name of Object.keys(objekt).sort()) {
    const wert = objekt[name];
    if (wert !== undefined) teile.push(`${JSON.stringify(name)}:${toCanonicalJson(wert)}`);
  }
  return `{${teile.join(',')}}`;
}

function isList(wert: readonly JsonWert[] | JsonObjekt): wert is readonly JsonWert[] {
  return Array.isArray(wert);
}

/** The types cannot keep a Date or Map out at run time; hashing it as `{}` would hide every change. */
function isPlainObject(wert: JsonObjekt): boolean {
  if (typeof wert !== 'object') return false;
  const prototyp: unknown = Object.getPrototypeOf(wert);
  return prototyp === Object.prototype || prototyp === null;
}
