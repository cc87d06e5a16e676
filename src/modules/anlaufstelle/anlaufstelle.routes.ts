import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAnlaufstelleRoute,
  getAnlaufstelleRoute,
  listAnlaufstellenRoute,
  recordAnlaufstellenbestaetigungRoute,
  updateAnlaufstelleRoute,
} from './anlaufstelle.contract.ts';
import { getAnlaufstelle, listAnlaufstellen } from './list-anlaufstellen.ts';
import {
  createAnlaufstelle,
  recordAnlaufstellenbestaetigung,
  updateAnlaufstelle,
} from './save-anlaufstelle.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAnlaufstellenRoute, listAnlaufstellen),
  bindRoute(getAnlaufstelleRoute, getAnlaufstelle),
  bindRoute(createAnlaufstelleRoute, createAnlaufstelle),
  bindRoute(updateAnlaufstelleRoute, updateAnlaufstelle),
  bindRoute(recordAnlaufstellenbestaetigungRoute, recordAnlaufstellenbestaetigung),
];
