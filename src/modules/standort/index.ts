import type { Modul } from '#src/platform/http/bindung.ts';
import { STANDORT_RECHTE } from './standort.rights.ts';
import { bindungen } from './standort.routes.ts';

export { createMandant, listMandanten } from './create-mandant.ts';
export { NeueStelle } from './mandant.model.ts';
export { loadStandorte, seedStandorte } from './seed-standorte.ts';
export { listKommunen, listStandorte } from './standort.repo.ts';

export const modul: Modul = { name: 'standort', rechte: STANDORT_RECHTE, bindungen };
