import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  closeAmtsvertretungRoute,
  createAmtsvertretungRoute,
  listAmtsvertretungenRoute,
} from './amtsvertretung.contract.ts';
import { listAmtsvertretungen } from './list-amtsvertretungen.ts';
import { closeAmtsvertretung, createAmtsvertretung } from './record-amtsvertretung.ts';

export const amtsvertretungBindungen: readonly Bindung[] = [
  bindRoute(listAmtsvertretungenRoute, listAmtsvertretungen),
  bindRoute(createAmtsvertretungRoute, createAmtsvertretung),
  bindRoute(closeAmtsvertretungRoute, closeAmtsvertretung),
];
