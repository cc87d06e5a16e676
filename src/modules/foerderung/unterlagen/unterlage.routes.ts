import { bindDatei, type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createUnterlage } from './create-unterlage.ts';
import { deleteUnterlage } from './delete-unterlage.ts';
import { getUnterlage } from './get-unterlage.ts';
import { listUnterlagen } from './list-unterlagen.ts';
import {
  createUnterlageRoute,
  deleteUnterlageRoute,
  getUnterlageRoute,
  listUnterlagenRoute,
} from './unterlage.contract.ts';

export const unterlagenBindungen: readonly Bindung[] = [
  bindRoute(listUnterlagenRoute, listUnterlagen),
  bindRoute(createUnterlageRoute, createUnterlage),
  bindDatei(getUnterlageRoute, getUnterlage),
  bindRoute(deleteUnterlageRoute, deleteUnterlage),
];
