import type { Modul } from '#src/platform/http/bindung.ts';
import { SCHUTZKONZEPT_RECHTE } from './schutzkonzept.rights.ts';
import { bindungen } from './schutzkonzept.routes.ts';

export const modul: Modul = { name: 'schutzkonzept', rechte: SCHUTZKONZEPT_RECHTE, bindungen };
