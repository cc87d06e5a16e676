import type { Modul } from '#src/platform/http/bindung.ts';
import { BERICHTSPFLICHT_RECHTE } from './berichtspflicht.rights.ts';
import { bindungen } from './berichtspflicht.routes.ts';

export { listMeldungszeilen } from './meldung.repo.ts';

export const modul: Modul = { name: 'berichtspflicht', rechte: BERICHTSPFLICHT_RECHTE, bindungen };
