import { bindDatei, type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createAblageRoute, deleteAblageRoute, getAblageRoute, listAblageRoute } from './ablage.contract.ts';
import { createAblage } from './create-ablage.ts';
import { deleteAblage } from './delete-ablage.ts';
import { getAblage, listAblage } from './list-ablage.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAblageRoute, listAblage),
  bindRoute(createAblageRoute, createAblage),
  bindDatei(getAblageRoute, getAblage),
  bindRoute(deleteAblageRoute, deleteAblage),
];
