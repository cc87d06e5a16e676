import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAenderungRoute,
  createAenderungsantragRoute,
  createAenderungsbescheidRoute,
  createAenderungsklageRoute,
  createAenderungsverzichtRoute,
  createAenderungsvorschlagRoute,
  createErledigungsvorschlagRoute,
  getAenderungenRoute,
  previewAenderungsbescheidRoute,
  recordAenderungsbekanntgabeRoute,
  recordAenderungserledigungRoute,
  recordAenderungsklageendeRoute,
  recordAenderungspruefungRoute,
  recordAenderungsrueckgabeRoute,
  recordAenderungsverwerfungRoute,
  recordAenderungszugangRoute,
  updateAenderungRoute,
} from './aenderung.contract.ts';
import {
  createAenderung,
  createAenderungsantrag,
  recordAenderungsverwerfung,
  updateAenderung,
} from './create-aenderung.ts';
import { getAenderungen } from './get-aenderungen.ts';
import {
  createAenderungsklage,
  createAenderungsverzicht,
  recordAenderungsbekanntgabe,
  recordAenderungsklageende,
  recordAenderungszugang,
} from './record-aenderungsbekanntgabe.ts';
import {
  createAenderungsbescheid,
  createAenderungsvorschlag,
  createErledigungsvorschlag,
  loadAenderungsvorschau,
  recordAenderungserledigung,
  recordAenderungspruefung,
  recordAenderungsrueckgabe,
} from './record-aenderungsentscheidung.ts';

export const aenderungBindungen: readonly Bindung[] = [
  bindRoute(getAenderungenRoute, getAenderungen),
  bindRoute(createAenderungRoute, createAenderung),
  bindRoute(updateAenderungRoute, updateAenderung),
  bindRoute(recordAenderungsverwerfungRoute, recordAenderungsverwerfung),
  bindRoute(createAenderungsantragRoute, createAenderungsantrag),
  bindRoute(recordAenderungspruefungRoute, recordAenderungspruefung),
  bindRoute(previewAenderungsbescheidRoute, loadAenderungsvorschau),
  bindRoute(createAenderungsvorschlagRoute, createAenderungsvorschlag),
  bindRoute(createErledigungsvorschlagRoute, createErledigungsvorschlag),
  bindRoute(recordAenderungsrueckgabeRoute, recordAenderungsrueckgabe),
  bindRoute(createAenderungsbescheidRoute, createAenderungsbescheid),
  bindRoute(recordAenderungserledigungRoute, recordAenderungserledigung),
  bindRoute(recordAenderungsbekanntgabeRoute, recordAenderungsbekanntgabe),
  bindRoute(recordAenderungszugangRoute, recordAenderungszugang),
  bindRoute(createAenderungsverzichtRoute, createAenderungsverzicht),
  bindRoute(createAenderungsklageRoute, createAenderungsklage),
  bindRoute(recordAenderungsklageendeRoute, recordAenderungsklageende),
];
