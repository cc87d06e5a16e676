import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAbgabeRoute,
  createUebernahmeRoute,
  getInhaltRoute,
  issueAbgabeRoute,
  listAbgabenRoute,
  listEmpfaengerRoute,
  listProtokollRoute,
  recordEntscheidungRoute,
  recordRueckzugRoute,
} from './abgabe.contract.ts';
import { countAbgabenRoute } from './anzahl.contract.ts';
import { createAbgabe } from './create-abgabe.ts';
import { createUebernahme, getInhalt } from './create-uebernahme.ts';
import { issueAbgabe } from './issue-abgabe.ts';
import { countAbgaben, listAbgaben, listEmpfaenger, listProtokoll } from './list-abgaben.ts';
import { recordEntscheidung, recordRueckzug } from './record-entscheidung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listEmpfaengerRoute, listEmpfaenger),
  bindRoute(listProtokollRoute, listProtokoll),
  bindRoute(createAbgabeRoute, createAbgabe),
  bindRoute(recordRueckzugRoute, recordRueckzug),
  bindRoute(issueAbgabeRoute, issueAbgabe),
  bindRoute(countAbgabenRoute, countAbgaben),
  bindRoute(listAbgabenRoute, listAbgaben),
  bindRoute(recordEntscheidungRoute, recordEntscheidung),
  bindRoute(getInhaltRoute, getInhalt),
  bindRoute(createUebernahmeRoute, createUebernahme),
];
