import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { addBeteiligte } from './add-beteiligte.ts';
import { searchDubletten } from './find-dubletten.ts';
import { getPerson, listPersonen } from './get-person.ts';
import {
  addBeteiligteRoute,
  findDublettenRoute,
  getPersonRoute,
  listPersonenRoute,
  suchePersonenRoute,
  updatePersonRoute,
} from './person.contract.ts';
import { searchPersonen } from './search-personen.ts';
import { updatePerson } from './update-person.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(suchePersonenRoute, searchPersonen),
  bindRoute(findDublettenRoute, searchDubletten),
  bindRoute(getPersonRoute, getPerson),
  bindRoute(listPersonenRoute, listPersonen),
  bindRoute(updatePersonRoute, updatePerson),
  bindRoute(addBeteiligteRoute, addBeteiligte),
];
