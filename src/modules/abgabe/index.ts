import type { Modul } from '#src/platform/http/bindung.ts';
import { ABGABE_RECHTE } from './abgabe.rights.ts';
import { bindungen } from './abgabe.routes.ts';

export { ABGABE_WIDERRUFSFOLGE } from './einwilligungsfolgen.ts';
export { openAbgabeprotokolle } from './open-protokolle.ts';
export { deleteLiegengebliebene } from './delete-liegengebliebene.ts';

export const modul: Modul = { name: 'abgabe', rechte: ABGABE_RECHTE, bindungen };
