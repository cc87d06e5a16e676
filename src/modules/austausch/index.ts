import type { Modul } from '#src/platform/http/bindung.ts';
import { AUSTAUSCH_RECHTE } from './austausch.rights.ts';
import { bindungen } from './austausch.routes.ts';

export { saveDateifassung } from './save-dateifassung.ts';

export const modul: Modul = { name: 'austausch', rechte: AUSTAUSCH_RECHTE, bindungen };
