import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createVorschlag, getVorschau } from './create-vorschlag.ts';
import { getAusgabe, listAusgaben } from './list-ausgaben.ts';
import {
  createVorschlagRoute,
  createZuwendungsvorschlagRoute,
  getAusgabeRoute,
  getVorschauRoute,
  getZuwendungsvorschauRoute,
  listOffeneDatenRoute,
  recordSchrittRoute,
} from './offenedaten.contract.ts';
import { recordSchritt } from './record-schritt.ts';
import {
  createZuwendungsvorschlag,
  getZuwendungsvorschau,
} from './zuwendungen/create-zuwendungsvorschlag.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listOffeneDatenRoute, listAusgaben),
  bindRoute(getVorschauRoute, getVorschau),
  bindRoute(getZuwendungsvorschauRoute, getZuwendungsvorschau),
  bindRoute(createZuwendungsvorschlagRoute, createZuwendungsvorschlag),
  bindRoute(createVorschlagRoute, createVorschlag),
  bindRoute(getAusgabeRoute, getAusgabe),
  bindRoute(recordSchrittRoute, recordSchritt),
];
