import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createSammeleintragRoute,
  getSammelzahlenRoute,
  listSammeleintraegeRoute,
  undoSammeleintragRoute,
  updateSammeleintragRoute,
} from './sammeleintrag.contract.ts';
import {
  createSammeleintrag,
  getSammelzahlen,
  listSammeleintraege,
  undoSammeleintrag,
  updateSammeleintrag,
} from './sammeleintraege.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listSammeleintraegeRoute, listSammeleintraege),
  bindRoute(createSammeleintragRoute, createSammeleintrag),
  bindRoute(updateSammeleintragRoute, updateSammeleintrag),
  bindRoute(undoSammeleintragRoute, undoSammeleintrag),
  bindRoute(getSammelzahlenRoute, getSammelzahlen),
];
