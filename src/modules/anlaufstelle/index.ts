import type { Modul } from '#src/platform/http/bindung.ts';
import { ANLAUFSTELLE_RECHTE } from './anlaufstelle.rights.ts';
import { bindungen } from './anlaufstelle.routes.ts';

export { addAnlaufstellenseite } from './add-anlaufstellenseite.ts';

export const modul: Modul = { name: 'anlaufstelle', rechte: ANLAUFSTELLE_RECHTE, bindungen };
