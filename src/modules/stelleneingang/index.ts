import type { Modul } from '#src/platform/http/bindung.ts';
import { STELLENEINGANG_RECHTE } from './stelleneingang.rights.ts';
import { bindungen } from './stelleneingang.routes.ts';

export { closeAbgelaufeneZugaenge } from './close-abgelaufene-zugaenge.ts';
export { createZugang } from './create-zugang.ts';

export const modul: Modul = { name: 'stelleneingang', rechte: STELLENEINGANG_RECHTE, bindungen };
