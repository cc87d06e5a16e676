import { createHash } from 'node:crypto';
import { type Einwilligungstext, joinText } from './text.model.ts';

/** SHA-256 that proves which text was shown. */
export function computeTexthash(text: Einwilligungstext): Buffer {
  return createHash('sha256').update(joinText(text)).digest();
}
