import { createHmac, createSecretKey } from 'node:crypto';
import type { Datenschluessel } from './siegel.ts';

/**
 * Search tokens: the first 8 bytes of HMAC-SHA256 as a signed int8. Equal texts give equal tokens within a Mandant, so
 * a stolen dump allows frequency analysis (named residual risk), but no dictionary without the key.
 */
export function computeTokens(schluessel: Datenschluessel, texte: readonly string[]): bigint[] {
  // Node takes 20 µs longer for bytes than for a key object.
  const bytes = createSecretKey(schluessel.bytes);
  return texte.map((text) => createHmac('sha256', bytes).update(text, 'utf8').digest().readBigInt64BE(0));
}
