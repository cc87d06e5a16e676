import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createZielwerteRoute,
  getEigeneAuslastungRoute,
  getStandortauslastungRoute,
  getTeamauslastungRoute,
} from './auslastung.contract.ts';
import { createZielwerte } from './create-zielwerte.ts';
import { getEigeneAuslastung, getStandortauslastung, getTeamauslastung } from './get-auslastung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getEigeneAuslastungRoute, getEigeneAuslastung),
  bindRoute(getTeamauslastungRoute, getTeamauslastung),
  bindRoute(getStandortauslastungRoute, getStandortauslastung),
  bindRoute(createZielwerteRoute, createZielwerte),
];
