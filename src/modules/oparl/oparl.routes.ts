import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  getOparlBody,
  getOparlObjekt,
  getOparlSystem,
  getOparlText,
  listOparlBodies,
  listOparlObjekte,
} from './get-oparl.ts';
import {
  getOparlBodyRoute,
  getOparlObjektRoute,
  getOparlSystemRoute,
  getOparlTextRoute,
  listOparlBodiesRoute,
  listOparlObjekteRoute,
} from './oparl.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getOparlSystemRoute, getOparlSystem),
  bindRoute(listOparlBodiesRoute, listOparlBodies),
  bindRoute(getOparlBodyRoute, getOparlBody),
  bindRoute(listOparlObjekteRoute, listOparlObjekte),
  bindRoute(getOparlObjektRoute, getOparlObjekt),
  bindDatei(getOparlTextRoute, getOparlText),
];
