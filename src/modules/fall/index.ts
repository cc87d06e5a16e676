import type { Modul } from '#src/platform/http/bindung.ts';
import { FALL_RECHTE } from './fall.rights.ts';
import { bindungen } from './fall.routes.ts';

export { addBestandsfall } from './add-bestandsfall.ts';
export { addSchritt } from './create-schritt.ts';
export { openHilfeplan } from './open-inhalte.ts';
export { VERTRETUNG_WIDERRUFSFOLGE } from './widerrufsfolge.ts';
export { withAkte } from './with-akte.ts';

export const modul: Modul = { name: 'fall', rechte: FALL_RECHTE, bindungen };
