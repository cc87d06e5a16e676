import type { Modul } from '#src/platform/http/bindung.ts';
import { CLEARING_RECHTE } from './clearing.rights.ts';
import { bindungen } from './clearing.routes.ts';

export { checkClearing, type Clearingangabe, type Clearingstand } from './clearing.ts';

export const modul: Modul = { name: 'clearing', rechte: CLEARING_RECHTE, bindungen };
