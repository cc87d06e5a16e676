import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  closeAngebotslaufRoute,
  createAngebotsdateiRoute,
  createAngebotslaufRoute,
  createAngebotsquelleRoute,
  exportHsdsNdjsonRoute,
  getAngebotsquelleRoute,
  listAngebotslaufzeilenRoute,
  listAngebotsquellenRoute,
  recordAngebotsuebernahmeRoute,
  stopAngebotslaufRoute,
  updateAngebotsquelleRoute,
} from './angebotsimport.contract.ts';
import { exportHsdsNdjson } from './export-hsds.ts';
import { createAngebotsdatei } from './datei/create-angebotsdatei.ts';
import {
  closeAngebotslauf,
  createAngebotslauf,
  createAngebotsquelle,
  getAngebotsquelle,
  listAngebotslaufzeilen,
  listAngebotsquellen,
  recordAngebotsuebernahme,
  stopAngebotslauf,
  updateAngebotsquelle,
} from './save-quelle.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAngebotsquellenRoute, listAngebotsquellen),
  bindRoute(getAngebotsquelleRoute, getAngebotsquelle),
  bindRoute(createAngebotsquelleRoute, createAngebotsquelle),
  bindRoute(updateAngebotsquelleRoute, updateAngebotsquelle),
  bindRoute(createAngebotslaufRoute, createAngebotslauf),
  bindRoute(exportHsdsNdjsonRoute, exportHsdsNdjson),
  bindRoute(createAngebotsdateiRoute, createAngebotsdatei),
  bindRoute(listAngebotslaufzeilenRoute, listAngebotslaufzeilen),
  bindRoute(recordAngebotsuebernahmeRoute, recordAngebotsuebernahme),
  bindRoute(closeAngebotslaufRoute, closeAngebotslauf),
  bindRoute(stopAngebotslaufRoute, stopAngebotslauf),
];
