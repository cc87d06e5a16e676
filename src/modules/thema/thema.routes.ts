import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { countHinweiseRoute } from './anzahl.contract.ts';
import {
  checkHinweistext,
  createSystemhinweis,
  recordHinweisantwort,
  recordWiderspruch,
} from './create-systemhinweis.ts';
import { assignHinweise, createThema } from './create-thema.ts';
import {
  checkHinweistextRoute,
  createSystemhinweisRoute,
  getSystemhinweisRoute,
  listEigeneHinweiseRoute,
  listSystemhinweiseRoute,
  recordHinweisantwortRoute,
  recordHinweisrueckfrageRoute,
  recordLesungRoute,
  recordSichtungRoute,
  recordWiderspruchRoute,
} from './hinweis.contract.ts';
import {
  countHinweise,
  getSystemhinweis,
  listEigeneHinweise,
  listSystemhinweise,
  recordLesung,
} from './list-hinweise.ts';
import { getUmsetzung } from './get-umsetzung.ts';
import { listSignale, recordSignal } from './list-signale.ts';
import { getThema, listHaeufungen, listThemen } from './list-themen.ts';
import { recordHinweisrueckfrage, recordSichtung } from './record-sichtung.ts';
import { createMassnahme, recordMassnahme } from './record-massnahme.ts';
import { createStellungnahme, recordStellungnahme } from './record-stellungnahme.ts';
import { recordThemaschritt } from './record-themaschritt.ts';
import { recordWirkung } from './record-wirkung.ts';
import { listSignaleRoute, recordSignalRoute } from './signal.contract.ts';
import {
  assignHinweiseRoute,
  createThemaRoute,
  getThemaRoute,
  listHaeufungenRoute,
  listThemenRoute,
  recordThemaschrittRoute,
} from './thema.contract.ts';
import {
  createMassnahmeRoute,
  createStellungnahmeRoute,
  getUmsetzungRoute,
  recordMassnahmeRoute,
  recordStellungnahmeRoute,
  recordWirkungRoute,
} from './umsetzung.contract.ts';

import { assignVerantwortung, listVerantwortung } from './assign-verantwortung.ts';
import { assignVerantwortungRoute, listVerantwortungRoute } from './verantwortung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(countHinweiseRoute, countHinweise),
  bindRoute(listEigeneHinweiseRoute, listEigeneHinweise),
  bindRoute(listHaeufungenRoute, listHaeufungen),
  bindRoute(listSignaleRoute, listSignale),
  bindRoute(recordSignalRoute, recordSignal),
  bindRoute(checkHinweistextRoute, checkHinweistext),
  bindRoute(createSystemhinweisRoute, createSystemhinweis),
  bindRoute(recordHinweisantwortRoute, recordHinweisantwort),
  bindRoute(recordLesungRoute, recordLesung),
  bindRoute(recordWiderspruchRoute, recordWiderspruch),
  bindRoute(listSystemhinweiseRoute, listSystemhinweise),
  bindRoute(getSystemhinweisRoute, getSystemhinweis),
  bindRoute(recordSichtungRoute, recordSichtung),
  bindRoute(recordHinweisrueckfrageRoute, recordHinweisrueckfrage),
  bindRoute(listThemenRoute, listThemen),
  bindRoute(createThemaRoute, createThema),
  bindRoute(listVerantwortungRoute, listVerantwortung),
  bindRoute(assignVerantwortungRoute, assignVerantwortung),
  bindRoute(getThemaRoute, getThema),
  bindRoute(assignHinweiseRoute, assignHinweise),
  bindRoute(recordThemaschrittRoute, recordThemaschritt),
  bindRoute(getUmsetzungRoute, getUmsetzung),
  bindRoute(createStellungnahmeRoute, createStellungnahme),
  bindRoute(recordStellungnahmeRoute, recordStellungnahme),
  bindRoute(createMassnahmeRoute, createMassnahme),
  bindRoute(recordMassnahmeRoute, recordMassnahme),
  bindRoute(recordWirkungRoute, recordWirkung),
];
