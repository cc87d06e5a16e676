import { bindDatei, type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createNachweiserinnerung } from './create-nachweiserinnerung.ts';
import { getVertragsentwurf } from './get-vertragsentwurf.ts';
import { listWeiterleitungen } from './list-weiterleitungen.ts';
import {
  recordLetztempfaengernachweis,
  recordLetztempfaengerpruefung,
  recordWeiterleitungsschritt,
  recordWeiterleitungszeichnung,
} from './record-weiterleitung.ts';
import { createWeiterleitung, updateWeiterleitung } from './save-weiterleitung.ts';
import { createWeiterleitungsdatei, getWeiterleitungsdatei } from './weiterleitung-dateien.ts';
import * as route from './weiterleitung.contract.ts';

export const weiterleitungBindungen: readonly Bindung[] = [
  bindRoute(route.listWeiterleitungenRoute, listWeiterleitungen),
  bindRoute(route.createWeiterleitungRoute, createWeiterleitung),
  bindRoute(route.updateWeiterleitungRoute, updateWeiterleitung),
  bindRoute(route.recordWeiterleitungsschrittRoute, recordWeiterleitungsschritt),
  bindRoute(route.recordWeiterleitungszeichnungRoute, recordWeiterleitungszeichnung),
  bindRoute(route.recordLetztempfaengernachweisRoute, recordLetztempfaengernachweis),
  bindRoute(route.recordLetztempfaengerpruefungRoute, recordLetztempfaengerpruefung),
  bindRoute(route.createNachweiserinnerungRoute, createNachweiserinnerung),
  bindRoute(route.createWeiterleitungsdateiRoute, createWeiterleitungsdatei),
  bindDatei(route.getWeiterleitungsdateiRoute, getWeiterleitungsdatei),
  bindDatei(route.getVertragsentwurfRoute, getVertragsentwurf),
];
