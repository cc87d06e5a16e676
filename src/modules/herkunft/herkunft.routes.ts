import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createHerkunft, listHerkuenfte, undoHerkunft } from './herkuenfte.ts';
import { createHerkunftRoute, listHerkuenfteRoute, undoHerkunftRoute } from './herkunft.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listHerkuenfteRoute, listHerkuenfte),
  bindRoute(createHerkunftRoute, createHerkunft),
  bindRoute(undoHerkunftRoute, undoHerkunft),
];
