import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createLueckenhinweisRoute,
  exportUeberblickXlsxRoute,
  getUeberblickRoute,
} from './beratungsansatz.contract.ts';
import { createLueckenhinweis } from './create-lueckenhinweis.ts';
import { exportUeberblickXlsx } from './export-ueberblick.ts';
import { getUeberblick } from './get-ueberblick.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getUeberblickRoute, getUeberblick),
  bindRoute(createLueckenhinweisRoute, createLueckenhinweis),
  bindDatei(exportUeberblickXlsxRoute, exportUeberblickXlsx),
];
