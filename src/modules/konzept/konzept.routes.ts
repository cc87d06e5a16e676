import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { listAnstehendesRoute } from './anstehend.contract.ts';
import { createAbstimmung, createFassung, updateKapitel } from './create-fassung.ts';
import { createKonzeptnachweis, listGueltige } from './create-konzeptnachweis.ts';
import { exportKonzept } from './export-konzept.ts';
import { getUmsetzungsstand, recordSelbsteinschaetzung } from './get-umsetzungsstand.ts';
import {
  createAbstimmungRoute,
  createFassungRoute,
  createKonzeptnachweisRoute,
  exportKonzeptRoute,
  getFassungRoute,
  listGueltigeRoute,
  listKonzepteRoute,
  recordKonzeptschrittRoute,
  updateKapitelRoute,
} from './konzept.contract.ts';
import { listAnstehendes } from './list-anstehendes.ts';
import { listCheckpunkte, recordCheckpunkt } from './list-checkpunkte.ts';
import { getFassung, listKonzepte } from './list-konzepte.ts';
import { recordKonzeptschritt } from './record-konzeptschritt.ts';
import {
  getUmsetzungsstandRoute,
  listCheckpunkteRoute,
  recordCheckpunktRoute,
  recordSelbsteinschaetzungRoute,
} from './umsetzung.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listKonzepteRoute, listKonzepte),
  bindRoute(createFassungRoute, createFassung),
  bindRoute(getFassungRoute, getFassung),
  bindRoute(updateKapitelRoute, updateKapitel),
  bindRoute(createAbstimmungRoute, createAbstimmung),
  bindRoute(recordKonzeptschrittRoute, recordKonzeptschritt),
  bindDatei(exportKonzeptRoute, exportKonzept),
  bindRoute(listGueltigeRoute, listGueltige),
  bindRoute(createKonzeptnachweisRoute, createKonzeptnachweis),
  bindRoute(listAnstehendesRoute, listAnstehendes),
  bindRoute(listCheckpunkteRoute, listCheckpunkte),
  bindRoute(recordCheckpunktRoute, recordCheckpunkt),
  bindRoute(getUmsetzungsstandRoute, getUmsetzungsstand),
  bindRoute(recordSelbsteinschaetzungRoute, recordSelbsteinschaetzung),
];
