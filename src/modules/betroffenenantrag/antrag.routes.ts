import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAntragRoute,
  listAntraegeRoute,
  recordAntwortRoute,
  recordVerlaengerungRoute,
} from './antrag.contract.ts';
import { createAntrag, listAntraege, recordAntwort, recordVerlaengerung } from './antraege.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAntraegeRoute, listAntraege),
  bindRoute(createAntragRoute, createAntrag),
  bindRoute(recordVerlaengerungRoute, recordVerlaengerung),
  bindRoute(recordAntwortRoute, recordAntwort),
];
