import type { Modul } from '#src/platform/http/bindung.ts';
import { KALENDER_RECHTE } from './kalender.rights.ts';
import { bindungen } from './kalender.routes.ts';

export const modul: Modul = { name: 'kalender', rechte: KALENDER_RECHTE, bindungen };
