import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createSprachmittlung } from './create-sprachmittlung.ts';
import { getSprachmittlungszahlen } from './get-sprachmittlungszahlen.ts';
import { listSprachmittlungen } from './list-sprachmittlungen.ts';
import {
  createPooleintragRoute,
  createStandorteintragRoute,
  listPoolRoute,
  listStandortpoolRoute,
  updatePooleintragRoute,
  updateStandorteintragRoute,
} from './pool.contract.ts';
import { createPooleintrag, createStandorteintrag, listPool, updatePool } from './pool.ts';
import { recordErgebnis } from './record-ergebnis.ts';
import {
  createSprachmittlungRoute,
  listSprachmittlungenRoute,
  recordErgebnisRoute,
  updateSprachmittlungRoute,
} from './sprachmittlung.contract.ts';
import { updateSprachmittlung } from './update-sprachmittlung.ts';
import { getSprachmittlungszahlenRoute } from './zahlen.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listSprachmittlungenRoute, listSprachmittlungen),
  bindRoute(createSprachmittlungRoute, createSprachmittlung),
  bindRoute(updateSprachmittlungRoute, updateSprachmittlung),
  bindRoute(recordErgebnisRoute, recordErgebnis),
  bindRoute(listPoolRoute, listPool),
  bindRoute(createPooleintragRoute, createPooleintrag),
  bindRoute(updatePooleintragRoute, updatePool),
  bindRoute(listStandortpoolRoute, listPool),
  bindRoute(createStandorteintragRoute, createStandorteintrag),
  bindRoute(updateStandorteintragRoute, updatePool),
  bindRoute(getSprachmittlungszahlenRoute, getSprachmittlungszahlen),
];
