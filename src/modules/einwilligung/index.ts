import type { Modul } from '#src/platform/http/bindung.ts';
import { EINWILLIGUNG_RECHTE } from './einwilligung.rights.ts';
import { bindungen } from './einwilligung.routes.ts';

export { createEinwilligung } from './create-einwilligung.ts';
export { findEinwilligungen, hasGueltigeEinwilligung } from './find-einwilligungen.ts';
export { recordWiderruf } from './record-widerruf.ts';
export { TEXT_VERSION } from './texte/de.ts';
export { computeTexthash } from './texthash.ts';
export type { Zweck } from './texte/typen.ts';

export const modul: Modul = { name: 'einwilligung', rechte: EINWILLIGUNG_RECHTE, bindungen };
