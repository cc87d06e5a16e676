import type { Modul } from '#src/platform/http/bindung.ts';
import { RECHTSKREIS_RECHTE } from './rechtskreis.rights.ts';
import { bindungen } from './rechtskreis.routes.ts';

export {
  listFallmanagement,
  loadGepruefte,
  loadRechtskreis,
  loadRegeln,
  openEintraege,
  openEintraegeVon,
} from './load-rechtskreis.ts';

export const modul: Modul = { name: 'rechtskreis', rechte: RECHTSKREIS_RECHTE, bindungen };
