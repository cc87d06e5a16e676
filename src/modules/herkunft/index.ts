import type { Modul } from '#src/platform/http/bindung.ts';
import { HERKUNFT_RECHTE } from './herkunft.rights.ts';
import { bindungen } from './herkunft.routes.ts';

export { checkGebundenes } from './check-gebundenes.ts';
export { addHerkunft } from './herkuenfte.ts';
export const modul: Modul = { name: 'herkunft', rechte: HERKUNFT_RECHTE, bindungen };
