import { codesOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { VERANSTALTER } from '#src/modules/austausch/wertelisten/nachweise.ts';
import { FORTBILDUNGSARTEN } from '#src/modules/austausch/wertelisten/register.ts';

export const FORTBILDUNGSART_CODES = codesOf(FORTBILDUNGSARTEN);
export const VERANSTALTER_CODES = codesOf(VERANSTALTER);
