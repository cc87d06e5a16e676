import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getWarteliste, getWartestand, getWartezahlen } from './get-warteliste.ts';
import { closeWartend, createWartend, recordBlick } from './wartende.ts';
import {
  closeWartendRoute,
  createWartendRoute,
  getWartestandRoute,
  getWartezahlenRoute,
  listWartendeRoute,
  recordBlickRoute,
} from './warteliste.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listWartendeRoute, getWarteliste),
  bindRoute(getWartestandRoute, getWartestand),
  bindRoute(createWartendRoute, createWartend),
  bindRoute(recordBlickRoute, recordBlick),
  bindRoute(closeWartendRoute, closeWartend),
  bindRoute(getWartezahlenRoute, getWartezahlen),
];
