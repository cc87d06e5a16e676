import type { Modul } from '#src/platform/http/bindung.ts';
import { UEBERGABE_RECHTE } from './uebergabe.rights.ts';
import { bindungen } from './uebergabe.routes.ts';

export { openUebergabeprotokolle } from './open-protokolle.ts';

export const modul: Modul = { name: 'uebergabe', rechte: UEBERGABE_RECHTE, bindungen };
