/**
 * The answer with this mark is what the asker has already (If-None-Match). Compared weakly: a proxy that packs an answer makes
 * its mark a weak one (RFC 9110, 8.8.3.2 and 13.1.2).
 */
export function matchMarke(bekannt: string | undefined, marke: string): boolean {
  if (bekannt === undefined) return false;
  return bekannt.trim() === '*' || bekannt.split(/,\s*/).some((eine) => eine.replace(/^W\//, '') === marke);
}
