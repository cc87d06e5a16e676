import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportKennzahlCsv, exportKennzahlJson, exportKennzahlXlsx } from './kennzahl/export-tabelle.ts';
import { getTabelle } from './kennzahl/get-tabelle.ts';
import {
  endRechenlaufRoute,
  exportKennzahlCsvRoute,
  exportKennzahlJsonRoute,
  exportKennzahlXlsxRoute,
  getKennzahltabelleRoute,
  getRechenlaufRoute,
  listKennzahlenRoute,
  listVeroeffentlichungenRoute,
  releaseTabelleRoute,
  startRechenlaufRoute,
} from './kennzahl/kennzahl.contract.ts';
import { listKennzahlen } from './kennzahl/list-kennzahlen.ts';
import { endRechenlauf, getRechenlauf, startRechenlauf } from './kennzahl/rechenlauf.ts';
import { listVeroeffentlichungen, releaseTabelle } from './kennzahl/release-tabelle.ts';

export const berichtBindungen: readonly Bindung[] = [
  bindRoute(listKennzahlenRoute, listKennzahlen),
  bindRoute(getRechenlaufRoute, getRechenlauf),
  bindRoute(startRechenlaufRoute, startRechenlauf),
  bindRoute(endRechenlaufRoute, endRechenlauf),
  bindRoute(getKennzahltabelleRoute, getTabelle),
  bindDatei(exportKennzahlCsvRoute, exportKennzahlCsv),
  bindDatei(exportKennzahlXlsxRoute, exportKennzahlXlsx),
  bindDatei(exportKennzahlJsonRoute, exportKennzahlJson),
  bindRoute(listVeroeffentlichungenRoute, listVeroeffentlichungen),
  bindRoute(releaseTabelleRoute, releaseTabelle),
];
