import type { Modul } from '#src/platform/http/bindung.ts';
import { ANGEBOT_RECHTE } from './angebot.rights.ts';
import { bindungen } from './angebot.routes.ts';

export { addAngebotsseiten } from './add-angebotsseiten.ts';
export { findOeffentlicheIds } from './oeffentlich.ts';
export { runAngebotserinnerungen } from './run-erinnerungen.ts';

export const modul: Modul = { name: 'angebot', rechte: ANGEBOT_RECHTE, bindungen };
