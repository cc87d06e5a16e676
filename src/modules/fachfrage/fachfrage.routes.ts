import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { countFachfragenRoute } from './anzahl.contract.ts';
import { checkText } from './check-text.ts';
import { createFachfrage, recordErgaenzung, recordKenntnis, recordRueckzug } from './create-fachfrage.ts';
import { closeWissen, createWissen, updateWissen } from './create-wissen.ts';
import {
  checkTextRoute,
  createFachfrageRoute,
  getFachfrageRoute,
  listFachfragenRoute,
  recordAnnahmeRoute,
  recordAntwortRoute,
  recordErgaenzungRoute,
  recordKenntnisRoute,
  recordRueckfrageRoute,
  recordRueckzugRoute,
} from './fachfrage.contract.ts';
import { countFachfragen, getFachfrage, listFachfragen } from './list-fachfragen.ts';
import { recordAnnahme, recordAntwort, recordRueckfrage } from './record-bearbeitung.ts';
import { getWissen, searchWissen } from './search-wissen.ts';
import {
  closeWissenRoute,
  createWissenRoute,
  getWissenRoute,
  searchWissenRoute,
  updateWissenRoute,
} from './wissen.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(countFachfragenRoute, countFachfragen),
  bindRoute(listFachfragenRoute, listFachfragen),
  bindRoute(checkTextRoute, checkText),
  bindRoute(createFachfrageRoute, createFachfrage),
  bindRoute(getFachfrageRoute, getFachfrage),
  bindRoute(recordErgaenzungRoute, recordErgaenzung),
  bindRoute(recordRueckzugRoute, recordRueckzug),
  bindRoute(recordKenntnisRoute, recordKenntnis),
  bindRoute(recordAnnahmeRoute, recordAnnahme),
  bindRoute(recordRueckfrageRoute, recordRueckfrage),
  bindRoute(recordAntwortRoute, recordAntwort),
  bindRoute(searchWissenRoute, searchWissen),
  bindRoute(createWissenRoute, createWissen),
  bindRoute(getWissenRoute, getWissen),
  bindRoute(updateWissenRoute, updateWissen),
  bindRoute(closeWissenRoute, closeWissen),
];
