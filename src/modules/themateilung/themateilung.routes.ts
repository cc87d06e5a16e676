import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  closeGeteiltes,
  createGeteiltes,
  createTeilungsfrage,
  createUebernahme,
  recordFrageantwort,
  recordKenntnis,
} from './create-geteiltes.ts';
import { checkTeilungstext, getGeteiltes, listGeteilte } from './list-geteilte.ts';
import {
  checkTeilungstextRoute,
  closeGeteiltesRoute,
  createGeteiltesRoute,
  createTeilungsfrageRoute,
  createUebernahmeRoute,
  getGeteiltesRoute,
  listGeteilteRoute,
  recordFrageantwortRoute,
  recordKenntnisRoute,
} from './themateilung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listGeteilteRoute, listGeteilte),
  bindRoute(checkTeilungstextRoute, checkTeilungstext),
  bindRoute(createGeteiltesRoute, createGeteiltes),
  bindRoute(getGeteiltesRoute, getGeteiltes),
  bindRoute(closeGeteiltesRoute, closeGeteiltes),
  bindRoute(recordKenntnisRoute, recordKenntnis),
  bindRoute(createUebernahmeRoute, createUebernahme),
  bindRoute(createTeilungsfrageRoute, createTeilungsfrage),
  bindRoute(recordFrageantwortRoute, recordFrageantwort),
];
