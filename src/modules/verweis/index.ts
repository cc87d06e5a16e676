import type { Modul } from '#src/platform/http/bindung.ts';
import { VERWEIS_RECHTE } from './verweis.rights.ts';
import { bindungen } from './verweis.routes.ts';

export { closeAbgelaufeneLinks } from './close-abgelaufene-links.ts';
export { closeOffeneVerweise } from './record-rueckzug.ts';
export { replaceEinwilligung, VERWEIS_WIDERRUFSFOLGE } from './einwilligungsfolgen.ts';
export { findMuendlicheVerweise } from './find-muendliche-verweise.ts';
export { findOffeneVerweise, type Verweiskurz } from './find-offene-verweise.ts';

export const modul: Modul = { name: 'verweis', rechte: VERWEIS_RECHTE, bindungen };
