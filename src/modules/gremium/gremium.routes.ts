import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createBeschlussRoute,
  deleteBeschlussRoute,
  getBeschlussRoute,
  listBeschluesseRoute,
  recordUmsetzungRoute,
} from './beschluss.contract.ts';
import { createAufgabe, recordErledigung } from './create-aufgabe.ts';
import { createBeschluss, deleteBeschluss } from './create-beschluss.ts';
import { closeMitglied, createGremium, createMitglied, updateGremium } from './create-gremium.ts';
import { createLenkungsnachweis, listLenkungsgruppen } from './create-lenkungsnachweis.ts';
import { closeSitzung, createSitzung, updateSitzung } from './create-sitzung.ts';
import { getEinladung, getSitzung } from './get-sitzung.ts';
import {
  closeMitgliedRoute,
  createGremiumRoute,
  createMitgliedRoute,
  getGremiumRoute,
  listGremienRoute,
  updateGremiumRoute,
} from './gremium.contract.ts';
import { getBeschluss, listBeschluesse, recordUmsetzung } from './list-beschluesse.ts';
import { getGremium, listGremien } from './list-gremien.ts';
import { createLenkungsnachweisRoute, listLenkungsgruppenRoute } from './nachweis.contract.ts';
import { recordAnwesenheit, recordGenehmigung, updateProtokoll } from './record-protokoll.ts';
import {
  closeSitzungRoute,
  createAufgabeRoute,
  createSitzungRoute,
  getEinladungRoute,
  getSitzungRoute,
  recordAnwesenheitRoute,
  recordErledigungRoute,
  recordGenehmigungRoute,
  updateProtokollRoute,
  updateSitzungRoute,
} from './sitzung.contract.ts';

import { createVorlage, updateVorlage } from './create-vorlage.ts';
import { getVorlage, listVorlagen, recordVeroeffentlichung } from './list-vorlagen.ts';
import { recordVorlageschritt } from './record-vorlageschritt.ts';
import {
  createVorlageRoute,
  getVorlageRoute,
  listVorlagenRoute,
  recordVeroeffentlichungRoute,
  recordVorlageschrittRoute,
  updateVorlageRoute,
} from './vorlage.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listGremienRoute, listGremien),
  bindRoute(createGremiumRoute, createGremium),
  bindRoute(getGremiumRoute, getGremium),
  bindRoute(updateGremiumRoute, updateGremium),
  bindRoute(createMitgliedRoute, createMitglied),
  bindRoute(closeMitgliedRoute, closeMitglied),
  bindRoute(createSitzungRoute, createSitzung),
  bindRoute(getSitzungRoute, getSitzung),
  bindRoute(updateSitzungRoute, updateSitzung),
  bindRoute(closeSitzungRoute, closeSitzung),
  bindDatei(getEinladungRoute, getEinladung),
  bindRoute(recordAnwesenheitRoute, recordAnwesenheit),
  bindRoute(updateProtokollRoute, updateProtokoll),
  bindRoute(recordGenehmigungRoute, recordGenehmigung),
  bindRoute(createAufgabeRoute, createAufgabe),
  bindRoute(recordErledigungRoute, recordErledigung),
  bindRoute(createBeschlussRoute, createBeschluss),
  bindRoute(deleteBeschlussRoute, deleteBeschluss),
  bindRoute(listBeschluesseRoute, listBeschluesse),
  bindRoute(getBeschlussRoute, getBeschluss),
  bindRoute(recordUmsetzungRoute, recordUmsetzung),
  bindRoute(listLenkungsgruppenRoute, listLenkungsgruppen),
  bindRoute(createLenkungsnachweisRoute, createLenkungsnachweis),
  bindRoute(listVorlagenRoute, listVorlagen),
  bindRoute(createVorlageRoute, createVorlage),
  bindRoute(getVorlageRoute, getVorlage),
  bindRoute(updateVorlageRoute, updateVorlage),
  bindRoute(recordVorlageschrittRoute, recordVorlageschritt),
  bindRoute(recordVeroeffentlichungRoute, recordVeroeffentlichung),
];
