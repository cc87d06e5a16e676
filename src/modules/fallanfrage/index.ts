import type { Modul } from '#src/platform/http/bindung.ts';
import { FALLANFRAGE_RECHTE } from './fallanfrage.rights.ts';
import { bindungen } from './fallanfrage.routes.ts';

export { countWartendeAnfragen } from './count-wartende-anfragen.ts';
export { deleteFaelligeAnfragen } from './delete-faellige-anfragen.ts';

export const modul: Modul = { name: 'fallanfrage', rechte: FALLANFRAGE_RECHTE, bindungen };
