import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  exportBetraegeCsvRoute,
  exportBetraegeXlsxRoute,
  exportZuwendungenRoute,
} from './ausgabe/ausgabe.contract.ts';
import { exportBetraegeCsv, exportBetraegeXlsx } from './ausgabe/export-betraege.ts';
import { exportZuwendungen } from './ausgabe/export-zuwendungen.ts';
import { createEinreichung } from './create-einreichung.ts';
import { createFoerderfall } from './create-foerderfall.ts';
import {
  createEinreichungRoute,
  createFoerderfallRoute,
  getFoerderfallRoute,
  listFoerderfaelleRoute,
  recordPruefungsbeginnRoute,
  recordRuecknahmeRoute,
  recordVerwerfungRoute,
  updateAntragRoute,
} from './foerderfall.contract.ts';
import { exportFoerderakte, loadAktenvorschau } from './foerderakte/export-foerderakte.ts';
import { exportFoerderakteRoute, previewFoerderakteRoute } from './foerderakte/foerderakte.contract.ts';
import { listFristenRoute } from './fristen/fristen.contract.ts';
import { listFristen } from './fristen/list-fristen.ts';
import { listNaechsteSchritte } from './naechstes/list-naechste-schritte.ts';
import { listNaechsteSchritteRoute } from './naechstes/naechste-schritte.contract.ts';
import { aenderungBindungen } from './aenderung/aenderung.routes.ts';
import { getFoerderfall } from './get-foerderfall.ts';
import { berichtigungBindungen } from './berichtigung/berichtigung.routes.ts';
import { pruefungBindungen } from './pruefung/pruefung.routes.ts';
import { listFoerderfaelle } from './list-foerderfaelle.ts';
import { laufjahrBindungen } from './laufjahr/laufjahr.routes.ts';
import { amtsvertretungBindungen } from './amtsvertretung/amtsvertretung.routes.ts';
import { nachweisBindungen } from './nachweis/nachweis.routes.ts';
import { recordPruefungsbeginn, recordRuecknahme, recordVerwerfung } from './record-schritt.ts';
import { exportUeberblickCsv, exportUeberblickXlsx } from './ueberblick/export-ueberblick.ts';
import { getFoerderbilanzRoute } from './ueberblick/foerderbilanz.contract.ts';
import { getFoerderbilanz } from './ueberblick/get-foerderbilanz.ts';
import { getUeberblick } from './ueberblick/get-ueberblick.ts';
import {
  exportUeberblickCsvRoute,
  exportUeberblickXlsxRoute,
  getUeberblickRoute,
} from './ueberblick/ueberblick.contract.ts';
import { aufbewahrungBindungen } from './aufbewahrung/aufbewahrung.routes.ts';
import { letztempfaengerBindungen } from './letztempfaenger/letztempfaenger.routes.ts';
import { uebertragungBindungen } from './uebertragung/uebertragung.routes.ts';
import { unterlagenBindungen } from './unterlagen/unterlage.routes.ts';
import { updateAntrag } from './update-antrag.ts';
import { zahlungBindungen } from './zahlung/zahlung.routes.ts';
import { weiterleitungBindungen } from './weiterleitung/weiterleitung.routes.ts';

export const foerderungBindungen: readonly Bindung[] = [
  bindRoute(listFoerderfaelleRoute, listFoerderfaelle),
  bindRoute(getFoerderfallRoute, getFoerderfall),
  bindRoute(listFristenRoute, listFristen),
  bindRoute(listNaechsteSchritteRoute, listNaechsteSchritte),
  bindRoute(getUeberblickRoute, getUeberblick),
  bindRoute(getFoerderbilanzRoute, getFoerderbilanz),
  bindRoute(exportUeberblickCsvRoute, exportUeberblickCsv),
  bindRoute(exportUeberblickXlsxRoute, exportUeberblickXlsx),
  bindRoute(previewFoerderakteRoute, loadAktenvorschau),
  bindRoute(exportFoerderakteRoute, exportFoerderakte),
  bindRoute(exportZuwendungenRoute, exportZuwendungen),
  bindRoute(exportBetraegeCsvRoute, exportBetraegeCsv),
  bindRoute(exportBetraegeXlsxRoute, exportBetraegeXlsx),
  bindRoute(createFoerderfallRoute, createFoerderfall),
  bindRoute(updateAntragRoute, updateAntrag),
  bindRoute(createEinreichungRoute, createEinreichung),
  bindRoute(recordRuecknahmeRoute, recordRuecknahme),
  bindRoute(recordVerwerfungRoute, recordVerwerfung),
  bindRoute(recordPruefungsbeginnRoute, recordPruefungsbeginn),
  ...pruefungBindungen,
  ...zahlungBindungen,
  ...unterlagenBindungen,
  ...weiterleitungBindungen,
  ...nachweisBindungen,
  ...laufjahrBindungen,
  ...aenderungBindungen,
  ...uebertragungBindungen,
  ...aufbewahrungBindungen,
  ...letztempfaengerBindungen,
  ...berichtigungBindungen,
  ...amtsvertretungBindungen,
];
