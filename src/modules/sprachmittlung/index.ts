import type { Modul } from '#src/platform/http/bindung.ts';
import { SPRACHMITTLUNG_RECHTE } from './sprachmittlung.rights.ts';
import { bindungen } from './sprachmittlung.routes.ts';

export { closeOffeneBuchungen, SPRACHMITTLUNG_WIDERRUFSFOLGE } from './close-offene-buchungen.ts';
export { listTagestermine } from './list-tagestermine.ts';

export const modul: Modul = { name: 'sprachmittlung', rechte: SPRACHMITTLUNG_RECHTE, bindungen };
