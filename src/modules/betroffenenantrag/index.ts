import type { Modul } from '#src/platform/http/bindung.ts';
import { BETROFFENENANTRAG_RECHTE } from './antrag.rights.ts';
import { bindungen } from './antrag.routes.ts';

export { changeOffenenAntrag, lockOffenenAntrag, type OffenerAntrag, saveInhalt } from './offener-antrag.ts';
export { listTagesantraege } from './list-tagesantraege.ts';
export const modul: Modul = { name: 'betroffenenantrag', rechte: BETROFFENENANTRAG_RECHTE, bindungen };
