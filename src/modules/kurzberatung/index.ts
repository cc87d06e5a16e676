import type { Modul } from '#src/platform/http/bindung.ts';
import { KURZBERATUNG_RECHTE } from './kurzberatung.rights.ts';
import { bindungen } from './kurzberatung.routes.ts';

export { addKurzberatung, createKurzberatung } from './create-kurzberatung.ts';
export { closeKurzberatung } from './close-kurzberatung.ts';
export { recordGespraech } from './record-gespraech.ts';

export const modul: Modul = { name: 'kurzberatung', rechte: KURZBERATUNG_RECHTE, bindungen };
