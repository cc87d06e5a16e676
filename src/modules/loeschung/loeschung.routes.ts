import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { closeSperre } from './close-sperre.ts';
import { createFreigabe } from './create-freigabe.ts';
import { createSperre } from './create-sperre.ts';
import { getLoeschvorschau } from './get-loeschvorschau.ts';
import { listEigene } from './list-eigene.ts';
import { listNachweise } from './list-nachweise.ts';
import {
  closeSperreRoute,
  createFreigabeRoute,
  createSperreRoute,
  getLoeschvorschauRoute,
  listEigeneRoute,
} from './loeschung.contract.ts';
import { listNachweiseRoute } from './nachweis.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listEigeneRoute, listEigene),
  bindRoute(createSperreRoute, createSperre),
  bindRoute(closeSperreRoute, closeSperre),
  bindRoute(getLoeschvorschauRoute, getLoeschvorschau),
  bindRoute(createFreigabeRoute, createFreigabe),
  bindRoute(listNachweiseRoute, listNachweise),
];
