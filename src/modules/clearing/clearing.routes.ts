import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createClearingRoute, getAktenclearingRoute, getClearingRoute } from './clearing.contract.ts';
import { createClearing, getAktenclearing, getClearing } from './clearing.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getClearingRoute, getClearing),
  bindRoute(createClearingRoute, createClearing),
  bindRoute(getAktenclearingRoute, getAktenclearing),
];
