import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createEinarbeitungRoute,
  getEinarbeitungRoute,
  getEinarbeitungsstandRoute,
  recordErledigungRoute,
} from './einarbeitung.contract.ts';
import {
  createFortbildungRoute,
  deleteFortbildungRoute,
  getFortbildungsstandRoute,
  listFortbildungenRoute,
} from './fortbildung.contract.ts';
import {
  createEinarbeitung,
  getEinarbeitung,
  getEinarbeitungsstand,
  recordErledigung,
} from './record-einarbeitung.ts';
import {
  createFortbildung,
  deleteFortbildung,
  getFortbildungsstand,
  listFortbildungen,
} from './record-fortbildung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getEinarbeitungRoute, getEinarbeitung),
  bindRoute(getEinarbeitungsstandRoute, getEinarbeitungsstand),
  bindRoute(createEinarbeitungRoute, createEinarbeitung),
  bindRoute(recordErledigungRoute, recordErledigung),
  bindRoute(listFortbildungenRoute, listFortbildungen),
  bindRoute(createFortbildungRoute, createFortbildung),
  bindRoute(deleteFortbildungRoute, deleteFortbildung),
  bindRoute(getFortbildungsstandRoute, getFortbildungsstand),
];
