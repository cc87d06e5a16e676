import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
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
import { getFoerderfall } from './get-foerderfall.ts';
import { pruefungBindungen } from './pruefung/pruefung.routes.ts';
import { listFoerderfaelle } from './list-foerderfaelle.ts';
import { laufjahrBindungen } from './laufjahr/laufjahr.routes.ts';
import { nachweisBindungen } from './nachweis/nachweis.routes.ts';
import { recordPruefungsbeginn, recordRuecknahme, recordVerwerfung } from './record-schritt.ts';
import { unterlagenBindungen } from './unterlagen/unterlage.routes.ts';
import { updateAntrag } from './update-antrag.ts';
import { zahlungBindungen } from './zahlung/zahlung.routes.ts';
import { weiterleitungBindungen } from './weiterleitung/weiterleitung.routes.ts';

export const foerderungBindungen: readonly Bindung[] = [
  bindRoute(listFoerderfaelleRoute, listFoerderfaelle),
  bindRoute(getFoerderfallRoute, getFoerderfall),
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
];
