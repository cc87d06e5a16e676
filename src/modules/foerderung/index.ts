import type { Modul } from '#src/platform/http/bindung.ts';
import { FOERDERUNG_RECHTE } from './foerderung.rights.ts';
import { foerderungBindungen } from './foerderung.routes.ts';

export { computePruefdatei } from './pruefdatei/compute-pruefdatei.ts';

export const modul: Modul = { name: 'foerderung', rechte: FOERDERUNG_RECHTE, bindungen: foerderungBindungen };
