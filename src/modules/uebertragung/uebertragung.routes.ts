import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportCsv, exportXlsx } from './export-uebertragungen.ts';
import { getUebertragungsblatt } from './get-uebertragungsblatt.ts';
import { listUebertragungen } from './list-uebertragungen.ts';
import { getZielformularRoute, recordZielformularRoute } from './zielformular.contract.ts';
import { getZielformular, recordZielformular } from './zielformular.ts';
import { recordUebertragung, undoUebertragung } from './record-uebertragung.ts';
import {
  exportCsvRoute,
  exportXlsxRoute,
  getUebertragungsblattRoute,
  listUebertragungenRoute,
  recordUebertragungRoute,
  undoUebertragungRoute,
} from './uebertragung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listUebertragungenRoute, listUebertragungen),
  bindRoute(getUebertragungsblattRoute, getUebertragungsblatt),
  bindRoute(recordUebertragungRoute, recordUebertragung),
  bindRoute(undoUebertragungRoute, undoUebertragung),
  bindRoute(getZielformularRoute, getZielformular),
  bindRoute(recordZielformularRoute, recordZielformular),
  bindDatei(exportCsvRoute, exportCsv),
  bindDatei(exportXlsxRoute, exportXlsx),
];
