import type { Modul } from '#src/platform/http/bindung.ts';
import { OFFENLEGUNG_RECHTE } from './offenlegung.rights.ts';
import { bindungen } from './offenlegung.routes.ts';

export { addOffenlegung } from './add-offenlegung.ts';
export { listTageswiderrufe } from './list-tageswiderrufe.ts';
export { toOffenlegungOrt, toSchrittOrt } from './siegelorte.ts';
export const modul: Modul = { name: 'offenlegung', rechte: OFFENLEGUNG_RECHTE, bindungen };
