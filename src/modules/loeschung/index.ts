import type { Modul } from '#src/platform/http/bindung.ts';
import { LOESCHUNG_RECHTE } from './loeschung.rights.ts';
import { bindungen } from './loeschung.routes.ts';

export { deleteFaelligesBesonderes, listLoeschbaresBesonderes } from './delete-besonderes.ts';
export { deleteFaelligeAkten, deleteFaelligeNachweise, listLoeschbare } from './delete-faellige-akten.ts';
export {
  countStellenbezug,
  deleteFoerderfaelle,
  deleteStellenbezug,
  listLoeschreifes,
} from './delete-foerderfaelle.ts';
export { LOESCHREGISTER } from './loeschregister.ts';
export const modul: Modul = { name: 'loeschung', rechte: LOESCHUNG_RECHTE, bindungen };
