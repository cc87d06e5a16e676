import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { exportKopieRoute, getKopieRoute, recordKopieRoute } from './auskunft.contract.ts';
import { exportKopie, getKopie, recordKopie } from './kopien.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getKopieRoute, getKopie),
  bindRoute(recordKopieRoute, recordKopie),
  bindRoute(exportKopieRoute, exportKopie),
];
