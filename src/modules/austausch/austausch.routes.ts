import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { countAustauschRoute } from './anzahl.contract.ts';
import {
  createBeitragRoute,
  createRueckmeldungRoute,
  getBeitragRoute,
  recordBeitragschrittRoute,
  recordRueckmeldungsschrittRoute,
  searchBeitraegeRoute,
  updateBeitragRoute,
} from './austausch.contract.ts';
import { createBeitrag, updateBeitrag } from './create-beitrag.ts';
import { countAustausch, getBeitrag, searchBeitraege } from './list-beitraege.ts';
import { recordBeitragschritt } from './record-beitragschritt.ts';
import { exportRegisterCsv, exportRegisterXlsx } from './export-register.ts';
import { createRegistereintrag, listRegister, updateRegistereintrag } from './record-register.ts';
import { createStellenprofil, getStellenprofil, listStellenprofile } from './record-stellenprofil.ts';
import { createRueckmeldung, recordRueckmeldungsschritt } from './record-rueckmeldung.ts';
import {
  createRegistereintragRoute,
  exportRegisterCsvRoute,
  exportRegisterXlsxRoute,
  listRegisterRoute,
  updateRegistereintragRoute,
} from './register.contract.ts';
import {
  createStellenprofilRoute,
  getStellenprofilRoute,
  listStellenprofileRoute,
} from './stellenprofil.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(countAustauschRoute, countAustausch),
  bindRoute(searchBeitraegeRoute, searchBeitraege),
  bindRoute(createBeitragRoute, createBeitrag),
  bindRoute(getBeitragRoute, getBeitrag),
  bindRoute(updateBeitragRoute, updateBeitrag),
  bindRoute(recordBeitragschrittRoute, recordBeitragschritt),
  bindRoute(createRueckmeldungRoute, createRueckmeldung),
  bindRoute(recordRueckmeldungsschrittRoute, recordRueckmeldungsschritt),
  bindRoute(listRegisterRoute, listRegister),
  bindRoute(createRegistereintragRoute, createRegistereintrag),
  bindRoute(updateRegistereintragRoute, updateRegistereintrag),
  bindDatei(exportRegisterCsvRoute, exportRegisterCsv),
  bindDatei(exportRegisterXlsxRoute, exportRegisterXlsx),
  bindRoute(listStellenprofileRoute, listStellenprofile),
  bindRoute(getStellenprofilRoute, getStellenprofil),
  bindRoute(createStellenprofilRoute, createStellenprofil),
];
