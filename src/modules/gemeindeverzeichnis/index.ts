import type { Modul } from '#src/platform/http/bindung.ts';
import { GEMEINDEVERZEICHNIS_RECHTE } from './gemeindeverzeichnis.rights.ts';
import { bindungen } from './gemeindeverzeichnis.routes.ts';

export { createEinfuhrkontext, importGemeindeverzeichnis } from './import-gemeindeverzeichnis.ts';

export const modul: Modul = { name: 'gemeindeverzeichnis', rechte: GEMEINDEVERZEICHNIS_RECHTE, bindungen };
