import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { listKommunen, listStandorte } from './list-standorte.ts';
import { listKommunenRoute, listStandorteRoute } from './standort.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listStandorteRoute, listStandorte),
  bindRoute(listKommunenRoute, listKommunen),
];
