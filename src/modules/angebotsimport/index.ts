import type { Modul } from '#src/platform/http/bindung.ts';
import { ANGEBOTSIMPORT_RECHTE } from './angebotsimport.rights.ts';
import { bindungen } from './angebotsimport.routes.ts';

export {
  angebotslaufAuftrag,
  angebotsquellenAuftrag,
  runAngebotslauf,
  runAngebotsquellen,
} from './lauf-auftrag.ts';

export const modul: Modul = { name: 'angebotsimport', rechte: ANGEBOTSIMPORT_RECHTE, bindungen };
