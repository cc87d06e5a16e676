import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createUebergabe } from './create-uebergabe.ts';
import { createVorschlaege } from './create-vorschlaege.ts';
import { getOffenes, listKollegium } from './get-offenes.ts';
import { listProtokoll, listUebergaben } from './list-uebergaben.ts';
import { listUebergabenRoute } from './meine-uebergaben.contract.ts';
import { recordEntscheidung, recordRueckzug } from './record-entscheidung.ts';
import {
  createVorschlaegeRoute,
  getOffenesRoute,
  listKollegiumRoute,
  recordRueckzugRoute,
} from './team.contract.ts';
import { createUebergabeRoute, listProtokollRoute, recordEntscheidungRoute } from './uebergabe.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listUebergabenRoute, listUebergaben),
  bindRoute(createUebergabeRoute, createUebergabe),
  bindRoute(listProtokollRoute, listProtokoll),
  bindRoute(recordEntscheidungRoute, recordEntscheidung),
  bindRoute(listKollegiumRoute, listKollegium),
  bindRoute(getOffenesRoute, getOffenes),
  bindRoute(createVorschlaegeRoute, createVorschlaege),
  bindRoute(recordRueckzugRoute, recordRueckzug),
];
