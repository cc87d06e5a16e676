import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import * as route from './aufbewahrung.contract.ts';
import { getAufbewahrung } from './get-aufbewahrung.ts';
import { listLoeschtage } from './list-loeschtage.ts';
import { closeFoerdersperre, createFoerdersperre, recordArchivangebot } from './record-aufbewahrung.ts';

export const aufbewahrungBindungen: readonly Bindung[] = [
  bindRoute(route.getAufbewahrungRoute, getAufbewahrung),
  bindRoute(route.listLoeschtageRoute, listLoeschtage),
  bindRoute(route.createFoerdersperreRoute, createFoerdersperre),
  bindRoute(route.closeFoerdersperreRoute, closeFoerdersperre),
  bindRoute(route.recordArchivangebotRoute, recordArchivangebot),
];
