import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { countFallanalysenRoute } from './anzahl.contract.ts';
import { checkFallanalysetext, createFallanalyse, updateFallanalyse } from './create-fallanalyse.ts';
import {
  checkFallanalysetextRoute,
  closeAufgabeRoute,
  createAufgabeRoute,
  createFallanalyseRoute,
  getFallanalyseRoute,
  getFormatzahlenRoute,
  listEinladbareRoute,
  listFallanalysenRoute,
  recordAbsageRoute,
  recordBeitragRoute,
  recordDurchfuehrungRoute,
  recordFallkonferenzRoute,
  recordLesungRoute,
  updateFallanalyseRoute,
} from './fallanalyse.contract.ts';
import {
  countFallanalysen,
  getFallanalyse,
  getFormatzahlen,
  listEinladbare,
  listFallanalysen,
} from './list-fallanalysen.ts';
import { closeAufgabe, createAufgabe, recordBeitrag, recordLesung } from './record-beitrag.ts';
import { recordAbsage, recordDurchfuehrung, recordFallkonferenz } from './record-durchfuehrung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(countFallanalysenRoute, countFallanalysen),
  bindRoute(listEinladbareRoute, listEinladbare),
  bindRoute(checkFallanalysetextRoute, checkFallanalysetext),
  bindRoute(listFallanalysenRoute, listFallanalysen),
  bindRoute(createFallanalyseRoute, createFallanalyse),
  bindRoute(getFallanalyseRoute, getFallanalyse),
  bindRoute(updateFallanalyseRoute, updateFallanalyse),
  bindRoute(recordBeitragRoute, recordBeitrag),
  bindRoute(recordDurchfuehrungRoute, recordDurchfuehrung),
  bindRoute(recordFallkonferenzRoute, recordFallkonferenz),
  bindRoute(recordAbsageRoute, recordAbsage),
  bindRoute(createAufgabeRoute, createAufgabe),
  bindRoute(closeAufgabeRoute, closeAufgabe),
  bindRoute(recordLesungRoute, recordLesung),
  bindRoute(getFormatzahlenRoute, getFormatzahlen),
];
