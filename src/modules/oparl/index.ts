import type { Modul } from '#src/platform/http/bindung.ts';
import { bindungen } from './oparl.routes.ts';

export const modul: Modul = { name: 'oparl', rechte: {}, bindungen };
