import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAntragRoute,
  listAntraegeRoute,
  listRegisterRoute,
  recordAntwortRoute,
  recordVerlaengerungRoute,
} from './antrag.contract.ts';
import { listRegister } from './list-register.ts';
import { createAntrag, listAntraege, recordAntwort, recordVerlaengerung } from './antraege.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAntraegeRoute, listAntraege),
  bindRoute(createAntragRoute, createAntrag),
  bindRoute(recordVerlaengerungRoute, recordVerlaengerung),
  bindRoute(recordAntwortRoute, recordAntwort),
  bindRoute(listRegisterRoute, listRegister),
];
