import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createVorschlag, getVorschau } from './create-vorschlag.ts';
import { getAusgabe, listAusgaben } from './list-ausgaben.ts';
import {
  createVorschlagRoute,
  getAusgabeRoute,
  getVorschauRoute,
  listOffeneDatenRoute,
  recordSchrittRoute,
} from './offenedaten.contract.ts';
import { recordSchritt } from './record-schritt.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listOffeneDatenRoute, listAusgaben),
  bindRoute(getVorschauRoute, getVorschau),
  bindRoute(createVorschlagRoute, createVorschlag),
  bindRoute(getAusgabeRoute, getAusgabe),
  bindRoute(recordSchrittRoute, recordSchritt),
];
