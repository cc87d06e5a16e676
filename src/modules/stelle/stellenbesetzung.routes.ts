import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportCsv, exportPdf, exportXlsx } from './export-stellenbesetzung.ts';
import { getStellenbesetzung } from './get-stellenbesetzung.ts';
import { importStellenbesetzung } from './import-stellenbesetzung.ts';
import { listBefunde } from './list-befunde.ts';
import {
  exportCsvRoute,
  exportPdfRoute,
  exportXlsxRoute,
  getStellenbesetzungRoute,
  importStellenbesetzungRoute,
  listBefundeRoute,
} from './stellenbesetzung.contract.ts';

export const berichtBindungen: readonly Bindung[] = [
  bindRoute(getStellenbesetzungRoute, getStellenbesetzung),
  bindRoute(listBefundeRoute, listBefunde),
  bindDatei(exportCsvRoute, exportCsv),
  bindDatei(exportXlsxRoute, exportXlsx),
  bindDatei(exportPdfRoute, exportPdf),
  bindRoute(importStellenbesetzungRoute, importStellenbesetzung),
];
