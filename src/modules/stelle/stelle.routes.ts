import { recordProfilRoute, recordQualifikationRoute } from './angaben.contract.ts';
import { recordProfil, recordQualifikation } from './record-angaben.ts';
import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createBesetzung } from './create-besetzung.ts';
import { createStelle } from './create-stelle.ts';
import { getStellenverlauf, listStellen } from './list-stellen.ts';
import { recordKontingent } from './record-kontingent.ts';
import {
  closeBesetzungRoute,
  createBesetzungRoute,
  createStelleRoute,
  getStellenverlaufRoute,
  listStellenRoute,
  recordKontingentRoute,
  updateBesetzungRoute,
  updateStelleRoute,
} from './stelle.contract.ts';
import { closeBesetzung, updateBesetzung } from './update-besetzung.ts';
import { updateStelle } from './update-stelle.ts';

export const stelleBindungen: readonly Bindung[] = [
  bindRoute(listStellenRoute, listStellen),
  bindRoute(getStellenverlaufRoute, getStellenverlauf),
  bindRoute(createStelleRoute, createStelle),
  bindRoute(updateStelleRoute, updateStelle),
  bindRoute(createBesetzungRoute, createBesetzung),
  bindRoute(updateBesetzungRoute, updateBesetzung),
  bindRoute(closeBesetzungRoute, closeBesetzung),
  bindRoute(recordKontingentRoute, recordKontingent),
  bindRoute(recordProfilRoute, recordProfil),
  bindRoute(recordQualifikationRoute, recordQualifikation),
];
