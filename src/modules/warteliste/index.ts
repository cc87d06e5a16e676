import type { Modul } from '#src/platform/http/bindung.ts';
import { WARTELISTE_RECHTE } from './warteliste.rights.ts';
import { bindungen } from './warteliste.routes.ts';

export { listFaelligeWartende } from './get-warteliste.ts';
export { addWartend, closeOffenesWarten } from './wartende.ts';

export const modul: Modul = { name: 'warteliste', rechte: WARTELISTE_RECHTE, bindungen };
