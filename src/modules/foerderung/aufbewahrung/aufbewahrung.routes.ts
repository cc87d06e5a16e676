import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import * as route from './aufbewahrung.contract.ts';
import { getAufbewahrung } from './get-aufbewahrung.ts';
import { listLoeschtage } from './list-loeschtage.ts';
import * as freigabe from './loeschfreigabe.contract.ts';
import { closeFoerdersperre, createFoerdersperre, recordArchivangebot } from './record-aufbewahrung.ts';
import { createLoeschvorschlag, getLoeschfreigabe, recordLoeschfreigabe } from './record-loeschfreigabe.ts';

export const aufbewahrungBindungen: readonly Bindung[] = [
  bindRoute(route.getAufbewahrungRoute, getAufbewahrung),
  bindRoute(route.listLoeschtageRoute, listLoeschtage),
  bindRoute(route.createFoerdersperreRoute, createFoerdersperre),
  bindRoute(route.closeFoerdersperreRoute, closeFoerdersperre),
  bindRoute(route.recordArchivangebotRoute, recordArchivangebot),
  bindRoute(freigabe.getLoeschfreigabeRoute, getLoeschfreigabe),
  bindRoute(freigabe.createLoeschvorschlagRoute, createLoeschvorschlag),
  bindRoute(freigabe.recordLoeschfreigabeRoute, recordLoeschfreigabe),
];
