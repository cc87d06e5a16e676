import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createEskalation } from './create-eskalation.ts';
import {
  assignEskalationen,
  createLandesthema,
  getLandesthema,
  listLandesthemen,
} from './create-landesthema.ts';
import {
  checkEskalationstextRoute,
  createEskalationRoute,
  getEskalationRoute,
  listEskalationenRoute,
  recordFreigabeRoute,
  recordStandortschrittRoute,
} from './eskalation.contract.ts';
import {
  assignEskalationenRoute,
  checkLandtextRoute,
  createLandesthemaRoute,
  exportLandeingangRoute,
  getLandeskalationRoute,
  getLandesthemaRoute,
  listLandeingangRoute,
  listLandesthemenRoute,
  recordLandesthemaschrittRoute,
  recordLandschrittRoute,
} from './land.contract.ts';
import { checkEskalationstext, getEskalation, listEskalationen } from './list-eskalationen.ts';
import { exportLandeingang, getLandeskalation, listLandeingang } from './list-land.ts';
import { checkLandtext, recordLandesthemaschritt, recordLandschritt } from './record-landschritt.ts';
import { recordFreigabe, recordStandortschritt } from './record-standortschritt.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listEskalationenRoute, listEskalationen),
  bindRoute(checkEskalationstextRoute, checkEskalationstext),
  bindRoute(createEskalationRoute, createEskalation),
  bindRoute(getEskalationRoute, getEskalation),
  bindRoute(recordFreigabeRoute, recordFreigabe),
  bindRoute(recordStandortschrittRoute, recordStandortschritt),
  bindRoute(listLandeingangRoute, listLandeingang),
  bindRoute(exportLandeingangRoute, exportLandeingang),
  bindRoute(checkLandtextRoute, checkLandtext),
  bindRoute(getLandeskalationRoute, getLandeskalation),
  bindRoute(recordLandschrittRoute, recordLandschritt),
  bindRoute(listLandesthemenRoute, listLandesthemen),
  bindRoute(createLandesthemaRoute, createLandesthema),
  bindRoute(getLandesthemaRoute, getLandesthema),
  bindRoute(assignEskalationenRoute, assignEskalationen),
  bindRoute(recordLandesthemaschrittRoute, recordLandesthemaschritt),
];
