import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { assignLetztempfaenger } from './assign-letztempfaenger.ts';
import { createMeldung } from './create-meldung.ts';
import * as route from './letztempfaenger.contract.ts';
import { getEigenerVertrag } from './get-eigener-vertrag.ts';
import { listEigeneWeiterleitungen } from './list-eigene-weiterleitungen.ts';
import { recordMeldungsantwort } from './record-meldungsantwort.ts';

export const letztempfaengerBindungen: readonly Bindung[] = [
  bindRoute(route.listEigeneWeiterleitungenRoute, listEigeneWeiterleitungen),
  bindDatei(route.getEigenerVertragRoute, getEigenerVertrag),
  bindRoute(route.createLetztempfaengermeldungRoute, createMeldung),
  bindRoute(route.assignLetztempfaengerRoute, assignLetztempfaenger),
  bindRoute(route.recordMeldungsantwortRoute, recordMeldungsantwort),
];
