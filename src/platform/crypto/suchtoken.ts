import { createHmac } from 'node:crypto';
import type { Datenschluessel } from './siegel.ts';

/**
 * Search tokens: the first 8 bytes of HMAC-SHA256 as a signed int8. Equal texts give equal tokens within a Mandant, so
 * a stolen dump allows frequency analysis (named residual risk), but no dictionary without the key.
 */
export function computeTokens(schluessel: Datenschluessel, texte: readonly string[]): bigint[] {
  return texte.map((text) =>
    createHmac('sha256', schluessel.bytes).update(text, 'utf8').digest().readBigInt64BE(0),
  );
}
