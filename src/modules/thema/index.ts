import type { Modul } from '#src/platform/http/bindung.ts';
import { THEMA_RECHTE } from './thema.rights.ts';
import { bindungen } from './thema.routes.ts';

export { findLueckenhinweis, insertLueckenhinweis } from './hinweis.repo.ts';
export { setThemastart } from './thema-start.ts';
export { findThemazeile } from './thema.repo.ts';

export const modul: Modul = { name: 'thema', rechte: THEMA_RECHTE, bindungen };
