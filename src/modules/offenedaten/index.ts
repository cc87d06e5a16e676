import type { Modul } from '#src/platform/http/bindung.ts';
import { OFFENEDATEN_RECHTE } from './offenedaten.rights.ts';
import { bindungen } from './offenedaten.routes.ts';

export { addDatenseiten } from './add-datenseiten.ts';

export const modul: Modul = { name: 'offenedaten', rechte: OFFENEDATEN_RECHTE, bindungen };
