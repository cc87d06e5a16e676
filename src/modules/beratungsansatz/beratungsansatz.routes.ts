import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getUeberblickRoute } from './beratungsansatz.contract.ts';
import { getUeberblick } from './get-ueberblick.ts';

export const bindungen: readonly Bindung[] = [bindRoute(getUeberblickRoute, getUeberblick)];
