import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportUeberblickXlsxRoute, getUeberblickRoute } from './beratungsansatz.contract.ts';
import { exportUeberblickXlsx } from './export-ueberblick.ts';
import { getUeberblick } from './get-ueberblick.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getUeberblickRoute, getUeberblick),
  bindDatei(exportUeberblickXlsxRoute, exportUeberblickXlsx),
];
