import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  closeAngebotRoute,
  closePflegelinksRoute,
  createAnbieterRoute,
  createAngebotRoute,
  createPflegelinkRoute,
  exportAngeboteCsvRoute,
  exportAngeboteXlsxRoute,
  getAngebotRoute,
  getPflegestandRoute,
  listAnbieterRoute,
  recordAnbieterbestaetigungRoute,
  recordAngebotsbestaetigungRoute,
  recordVorschlagRoute,
  searchAngeboteRoute,
  updateAnbieterRoute,
  updateAngebotRoute,
} from './angebot.contract.ts';
import { exportAngeboteCsv, exportAngeboteXlsx } from './export-angebote.ts';
import { getAngebot } from './get-angebot.ts';
import { getPflegestand, recordVorschlag } from './get-pflegestand.ts';
import {
  createAnbieter,
  closePflegelinks,
  createPflegelink,
  listAnbieter,
  recordAnbieterbestaetigung,
  updateAnbieter,
} from './save-anbieter.ts';
import { closeAngebot, createAngebot, recordAngebotsbestaetigung, updateAngebot } from './save-angebot.ts';
import { searchAngebote } from './search-angebote.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(searchAngeboteRoute, searchAngebote),
  bindDatei(exportAngeboteCsvRoute, exportAngeboteCsv),
  bindDatei(exportAngeboteXlsxRoute, exportAngeboteXlsx),
  bindRoute(getAngebotRoute, getAngebot),
  bindRoute(createAngebotRoute, createAngebot),
  bindRoute(updateAngebotRoute, updateAngebot),
  bindRoute(recordAngebotsbestaetigungRoute, recordAngebotsbestaetigung),
  bindRoute(closeAngebotRoute, closeAngebot),
  bindRoute(listAnbieterRoute, listAnbieter),
  bindRoute(createAnbieterRoute, createAnbieter),
  bindRoute(updateAnbieterRoute, updateAnbieter),
  bindRoute(recordAnbieterbestaetigungRoute, recordAnbieterbestaetigung),
  bindRoute(createPflegelinkRoute, createPflegelink),
  bindRoute(closePflegelinksRoute, closePflegelinks),
  bindRoute(getPflegestandRoute, getPflegestand),
  bindRoute(recordVorschlagRoute, recordVorschlag),
];
