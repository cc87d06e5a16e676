import type { Modul } from '#src/platform/http/bindung.ts';
import { FALL_RECHTE } from './fall.rights.ts';
import { bindungen } from './fall.routes.ts';

export { addBestandsfall } from './add-bestandsfall.ts';
export { openHilfeplan } from './open-inhalte.ts';
export { VERTRETUNG_WIDERRUFSFOLGE } from './widerrufsfolge.ts';

export const modul: Modul = { name: 'fall', rechte: FALL_RECHTE, bindungen };
