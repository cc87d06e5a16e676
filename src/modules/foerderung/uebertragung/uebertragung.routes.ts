import { bindDatei, type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { exportBlattCsv, exportBlattXlsx } from './export-blatt.ts';
import { getUebertragung } from './get-uebertragung.ts';
import { recordFeldmarken } from './record-feldmarken.ts';
import * as route from './uebertragung.contract.ts';

export const uebertragungBindungen: readonly Bindung[] = [
  bindRoute(route.getUebertragungRoute, getUebertragung),
  bindRoute(route.recordFeldmarkenRoute, recordFeldmarken),
  bindDatei(route.exportBlattCsvRoute, exportBlattCsv),
  bindDatei(route.exportBlattXlsxRoute, exportBlattXlsx),
];
