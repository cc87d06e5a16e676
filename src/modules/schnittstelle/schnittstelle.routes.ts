import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAnalyseRoute,
  getAnalyseRoute,
  listAnalysenRoute,
  updateAnalyseRoute,
} from './analyse.contract.ts';
import {
  createAnsprechpersonRoute,
  listAnsprechpersonenRoute,
  updateAnsprechpersonRoute,
} from './ansprechperson.contract.ts';
import { createAnalyse, getAnalyse, listAnalysen, updateAnalyse } from './create-analyse.ts';
import { createAnsprechperson, listAnsprechpersonen, updateAnsprechperson } from './create-ansprechperson.ts';
import {
  closeFassung,
  createFassung,
  createKette,
  deleteFassung,
  recordFreigabe,
  updateFassung,
} from './create-kette.ts';
import {
  createVereinbarung,
  recordKuendigung,
  recordPruefung,
  recordUnterzeichnung,
  updateVereinbarung,
} from './create-vereinbarung.ts';
import {
  closeFassungRoute,
  createFassungRoute,
  createKetteRoute,
  deleteFassungRoute,
  getKettenbpmnRoute,
  getKetteRoute,
  listKettenRoute,
  openKettenbpmnRoute,
  recordFreigabeRoute,
  startKetteRoute,
  updateFassungRoute,
} from './kette.contract.ts';
import { getKette, getKettenbpmn, listKetten } from './list-ketten.ts';
import { getVereinbarung, listVereinbarungen } from './list-vereinbarungen.ts';
import { openKettenbpmn } from './open-bpmn.ts';
import { startKette } from './start-kette.ts';
import {
  createVereinbarungRoute,
  getVereinbarungRoute,
  listVereinbarungenRoute,
  recordKuendigungRoute,
  recordPruefungRoute,
  recordUnterzeichnungRoute,
  updateVereinbarungRoute,
} from './vereinbarung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listKettenRoute, listKetten),
  bindRoute(createKetteRoute, createKette),
  bindRoute(openKettenbpmnRoute, openKettenbpmn),
  bindRoute(getKetteRoute, getKette),
  bindRoute(createFassungRoute, createFassung),
  bindRoute(updateFassungRoute, updateFassung),
  bindRoute(deleteFassungRoute, deleteFassung),
  bindRoute(recordFreigabeRoute, recordFreigabe),
  bindRoute(closeFassungRoute, closeFassung),
  bindDatei(getKettenbpmnRoute, getKettenbpmn),
  bindRoute(startKetteRoute, startKette),
  bindRoute(listAnsprechpersonenRoute, listAnsprechpersonen),
  bindRoute(createAnsprechpersonRoute, createAnsprechperson),
  bindRoute(updateAnsprechpersonRoute, updateAnsprechperson),
  bindRoute(listVereinbarungenRoute, listVereinbarungen),
  bindRoute(createVereinbarungRoute, createVereinbarung),
  bindRoute(getVereinbarungRoute, getVereinbarung),
  bindRoute(updateVereinbarungRoute, updateVereinbarung),
  bindRoute(recordUnterzeichnungRoute, recordUnterzeichnung),
  bindRoute(recordPruefungRoute, recordPruefung),
  bindRoute(recordKuendigungRoute, recordKuendigung),
  bindRoute(listAnalysenRoute, listAnalysen),
  bindRoute(createAnalyseRoute, createAnalyse),
  bindRoute(getAnalyseRoute, getAnalyse),
  bindRoute(updateAnalyseRoute, updateAnalyse),
];
