import type { Modul } from '#src/platform/http/bindung.ts';
import { EINWILLIGUNG_RECHTE } from './einwilligung.rights.ts';
import { createBindungen, type Folgen } from './einwilligung.routes.ts';

export { addPapiereinwilligung } from './add-papiereinwilligung.ts';
export { createEinwilligung } from './create-einwilligung.ts';
export {
  findEinwilligungen,
  hasGueltigeEinwilligung,
  Nachweis,
  openEinwilligung,
} from './find-einwilligungen.ts';
export { findStelle, toNachweisOrt } from './einwilligung.repo.ts';
export { listAblaufende } from './list-ablaufende.ts';
export { recordWiderruf } from './record-widerruf.ts';
export { TEXT_VERSION } from './texte/de.ts';
export { computeTexthash } from './texthash.ts';
export type { Zweck } from './texte/typen.ts';
export type { Widerrufsfolge } from './widerrufsfolgen.ts';

/** `folgen`: what other rooms do in the transaction of a withdrawal or renewal; this room does not know them. */
export function createModul(folgen: Folgen): Modul {
  return { name: 'einwilligung', rechte: EINWILLIGUNG_RECHTE, bindungen: createBindungen(folgen) };
}

export const modul: Modul = createModul({ widerruf: [], erneuerung: [] });
