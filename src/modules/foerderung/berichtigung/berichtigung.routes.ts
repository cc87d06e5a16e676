import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createBerichtigungRoute,
  createBerichtigungsvorschlagRoute,
  exportBerichtigungRoute,
  getBerichtigungenRoute,
  recordBerichtigungRoute,
  recordBerichtigungsbekanntgabeRoute,
  recordBerichtigungsrueckgabeRoute,
  recordBerichtigungsverwerfungRoute,
} from './berichtigung.contract.ts';
import { getBerichtigungen } from './get-berichtigungen.ts';
import {
  createBerichtigung,
  createBerichtigungsvorschlag,
  exportBerichtigung,
  recordBerichtigung,
  recordBerichtigungsbekanntgabe,
  recordBerichtigungsrueckgabe,
  recordBerichtigungsverwerfung,
} from './record-berichtigung.ts';

export const berichtigungBindungen: readonly Bindung[] = [
  bindRoute(getBerichtigungenRoute, getBerichtigungen),
  bindRoute(createBerichtigungRoute, createBerichtigung),
  bindRoute(createBerichtigungsvorschlagRoute, createBerichtigungsvorschlag),
  bindRoute(recordBerichtigungsverwerfungRoute, recordBerichtigungsverwerfung),
  bindRoute(recordBerichtigungsrueckgabeRoute, recordBerichtigungsrueckgabe),
  bindRoute(recordBerichtigungRoute, recordBerichtigung),
  bindRoute(recordBerichtigungsbekanntgabeRoute, recordBerichtigungsbekanntgabe),
  bindRoute(exportBerichtigungRoute, exportBerichtigung),
];
