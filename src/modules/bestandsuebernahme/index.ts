import type { Modul } from '#src/platform/http/bindung.ts';
import { BESTAND_RECHTE } from './bestand.rights.ts';
import { bindungen } from './bestand.routes.ts';

export const modul: Modul = { name: 'bestandsuebernahme', rechte: BESTAND_RECHTE, bindungen };
