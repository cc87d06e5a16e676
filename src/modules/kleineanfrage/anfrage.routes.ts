import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAnfrageRoute,
  createFrageRoute,
  createKorrekturRoute,
  deleteFrageRoute,
  getAnfrageRoute,
  listAnfragenRoute,
  recordZeichnungsschrittRoute,
  updateAnfrageRoute,
  updateFrageRoute,
} from './anfrage.contract.ts';
import { createAnfrage, createFrage, deleteFrage, updateAnfrage, updateFrage } from './change-anfrage.ts';
import { createKorrektur } from './create-korrektur.ts';
import { listKennzahlen } from './compute-kennzahl.ts';
import { closeTabelle, getTabellenvergleich, computeVorschau, createTabelle } from './create-tabelle.ts';
import { exportAntwort, exportTabelleCsv, exportTabelleXlsx } from './export-antwort.ts';
import { getAnfrage, listAnfragen } from './list-anfragen.ts';
import { recordZeichnungsschritt } from './record-zeichnungsschritt.ts';
import {
  closeTabelleRoute,
  getTabellenvergleichRoute,
  computeVorschauRoute,
  createTabelleRoute,
  exportAntwortRoute,
  exportTabelleCsvRoute,
  exportTabelleXlsxRoute,
  listKennzahlenRoute,
} from './tabelle.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAnfragenRoute, listAnfragen),
  bindRoute(createAnfrageRoute, createAnfrage),
  bindRoute(computeVorschauRoute, computeVorschau),
  bindRoute(listKennzahlenRoute, listKennzahlen),
  bindRoute(getAnfrageRoute, getAnfrage),
  bindRoute(updateAnfrageRoute, updateAnfrage),
  bindRoute(createFrageRoute, createFrage),
  bindRoute(updateFrageRoute, updateFrage),
  bindRoute(deleteFrageRoute, deleteFrage),
  bindRoute(createTabelleRoute, createTabelle),
  bindRoute(closeTabelleRoute, closeTabelle),
  bindRoute(getTabellenvergleichRoute, getTabellenvergleich),
  bindRoute(exportTabelleCsvRoute, exportTabelleCsv),
  bindRoute(exportTabelleXlsxRoute, exportTabelleXlsx),
  bindRoute(exportAntwortRoute, exportAntwort),
  bindRoute(recordZeichnungsschrittRoute, recordZeichnungsschritt),
  bindRoute(createKorrekturRoute, createKorrektur),
];
