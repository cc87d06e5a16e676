import type { Modul } from '#src/platform/http/bindung.ts';
import { DATENSCHUTZ_RECHTE } from './datenschutz.rights.ts';
import { createBindungen } from './datenschutz.routes.ts';
import type { ListOperationen } from './to-eintraege.ts';

/**
 * The module. `listOperationen` answers the contracts of every module, so that an entry of the log says in German what
 * was done; it is asked per request, so it may close over the list this module becomes part of.
 */
export function createModul(listOperationen: ListOperationen): Modul {
  return { name: 'datenschutz', rechte: DATENSCHUTZ_RECHTE, bindungen: createBindungen(listOperationen) };
}
