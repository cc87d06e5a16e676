import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getParallelfall } from './get-parallelfall.ts';
import { getParallelfallRoute, recordParallelfallRoute } from './parallelfall.contract.ts';
import { recordParallelfall } from './record-parallelfall.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getParallelfallRoute, getParallelfall),
  bindRoute(recordParallelfallRoute, recordParallelfall),
];
