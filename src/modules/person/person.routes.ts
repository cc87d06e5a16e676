import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { addBeteiligte } from './add-beteiligte.ts';
import { closeBeteiligung } from './close-beteiligung.ts';
import { searchDubletten } from './find-dubletten.ts';
import { getPerson, listPersonen } from './get-person.ts';
import {
  addBeteiligteRoute,
  closeBeteiligungRoute,
  findDublettenRoute,
  getPersonRoute,
  listPersonenRoute,
  suchePersonenRoute,
  updateBeteiligungRoute,
  updatePersonRoute,
} from './person.contract.ts';
import { searchPersonen } from './search-personen.ts';
import { updateBeteiligung } from './update-beteiligung.ts';
import { updatePerson } from './update-person.ts';
import { createZusammenfuehrung } from './create-zusammenfuehrung.ts';
import { listDublettenpaare } from './list-dublettenpaare.ts';
import { listZusammenfuehrungen } from './list-zusammenfuehrungen.ts';
import { recordVerschieden } from './record-verschieden.ts';
import { undoZusammenfuehrung } from './undo-zusammenfuehrung.ts';
import {
  createZusammenfuehrungRoute,
  listDublettenpaareRoute,
  listZusammenfuehrungenRoute,
  recordVerschiedenRoute,
  undoZusammenfuehrungRoute,
} from './zusammenfuehrung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(suchePersonenRoute, searchPersonen),
  bindRoute(findDublettenRoute, searchDubletten),
  bindRoute(getPersonRoute, getPerson),
  bindRoute(listPersonenRoute, listPersonen),
  bindRoute(updatePersonRoute, updatePerson),
  bindRoute(addBeteiligteRoute, addBeteiligte),
  bindRoute(updateBeteiligungRoute, updateBeteiligung),
  bindRoute(closeBeteiligungRoute, closeBeteiligung),
  bindRoute(listDublettenpaareRoute, listDublettenpaare),
  bindRoute(recordVerschiedenRoute, recordVerschieden),
  bindRoute(createZusammenfuehrungRoute, createZusammenfuehrung),
  bindRoute(listZusammenfuehrungenRoute, listZusammenfuehrungen),
  bindRoute(undoZusammenfuehrungRoute, undoZusammenfuehrung),
];
