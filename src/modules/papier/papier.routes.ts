import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getPapier } from './get-papier.ts';
import { listPapiere } from './list-papiere.ts';
import {
  closeTextpruefungRoute,
  getPapierRoute,
  getUebersetzungRoute,
  listPapiereRoute,
  listUebersetzungenRoute,
  recordTextpruefungRoute,
  updateErreichbarkeitRoute,
} from './papier.contract.ts';
import {
  closeTextpruefung,
  getUebersetzung,
  listUebersetzungen,
  recordTextpruefung,
} from './textpruefungen.ts';
import { updateErreichbarkeit } from './update-erreichbarkeit.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listPapiereRoute, listPapiere),
  bindRoute(getPapierRoute, getPapier),
  bindRoute(updateErreichbarkeitRoute, updateErreichbarkeit),
  bindRoute(listUebersetzungenRoute, listUebersetzungen),
  bindRoute(getUebersetzungRoute, getUebersetzung),
  bindRoute(recordTextpruefungRoute, recordTextpruefung),
  bindRoute(closeTextpruefungRoute, closeTextpruefung),
];
