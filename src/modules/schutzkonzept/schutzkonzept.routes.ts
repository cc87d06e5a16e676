import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getSchutzkonzeptRoute, updateSchutzkonzeptRoute } from './schutzkonzept.contract.ts';
import { getSchutzkonzept, updateSchutzkonzept } from './schutzkonzept.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getSchutzkonzeptRoute, getSchutzkonzept),
  bindRoute(updateSchutzkonzeptRoute, updateSchutzkonzept),
];
