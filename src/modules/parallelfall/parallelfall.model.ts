/**
 * What the page says. OHNE_EINWILLIGUNG and ANGABEN_FEHLEN: nothing was compared. NICHT_GEPRUEFT: it could be. The last two
 * are the answer to the check, and say the same about everybody: yes or no.
 */
export const LAGEN = [
  'OHNE_EINWILLIGUNG',
  'ANGABEN_FEHLEN',
  'NICHT_GEPRUEFT',
  'KEIN_HINWEIS',
  'HINWEIS',
] as const;
export type Lage = (typeof LAGEN)[number];
