import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { addPerson } from './add-person.ts';
import { closeKurzberatung } from './close-kurzberatung.ts';
import { createKurzberatung } from './create-kurzberatung.ts';
import { getKurzberatung } from './get-kurzberatung.ts';
import {
  addPersonRoute,
  closeKurzberatungRoute,
  createKurzberatungRoute,
  getKurzberatungRoute,
  updateKurzberatungRoute,
} from './kurzberatung.contract.ts';
import { updateKurzberatung } from './update-kurzberatung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(createKurzberatungRoute, createKurzberatung),
  bindRoute(getKurzberatungRoute, getKurzberatung),
  bindRoute(updateKurzberatungRoute, updateKurzberatung),
  bindRoute(addPersonRoute, addPerson),
  bindRoute(closeKurzberatungRoute, closeKurzberatung),
];
