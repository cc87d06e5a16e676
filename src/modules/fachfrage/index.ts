import type { Modul } from '#src/platform/http/bindung.ts';
import { FACHFRAGE_RECHTE } from './fachfrage.rights.ts';
import { bindungen } from './fachfrage.routes.ts';

export { checkDirekt, checkFormen, checkMitNamen, checkSpuren, findBefunde } from './check-text.ts';
export { checkGehobenes, findGehobenes } from './check-hebung.ts';
export { getStandortkonto } from './standortkonto.ts';

export const modul: Modul = { name: 'fachfrage', rechte: FACHFRAGE_RECHTE, bindungen };
