import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getPruefung } from './get-pruefung.ts';
import {
  createAusnahmeRoute,
  createKlageRoute,
  createNachforderungRoute,
  createSchlusszeichnungRoute,
  createVerzichtRoute,
  createVorschlagRoute,
  exportBescheidRoute,
  getPruefungRoute,
  listHaushaltRoute,
  previewBescheidRoute,
  recordAuflageRoute,
  recordAusnahmeRoute,
  recordBekanntgabeRoute,
  recordKlageendeRoute,
  recordPruefpunktRoute,
  recordRueckgabeRoute,
  recordZugangRoute,
  saveHaushaltRoute,
} from './pruefung.contract.ts';
import {
  createKlage,
  createVerzicht,
  exportBescheid,
  recordAuflage,
  recordBekanntgabe,
  recordKlageende,
  recordZugang,
} from './record-bekanntgabe.ts';
import {
  createSchlusszeichnung,
  createVorschlag,
  loadVorschau,
  recordRueckgabe,
} from './record-entscheidung.ts';
import { createAusnahme, createNachforderung, recordAusnahme, recordPruefpunkt } from './record-pruefung.ts';
import { listHaushalt, saveHaushalt } from './save-haushalt.ts';

export const pruefungBindungen: readonly Bindung[] = [
  bindRoute(getPruefungRoute, getPruefung),
  bindRoute(recordPruefpunktRoute, recordPruefpunkt),
  bindRoute(createNachforderungRoute, createNachforderung),
  bindRoute(createAusnahmeRoute, createAusnahme),
  bindRoute(recordAusnahmeRoute, recordAusnahme),
  bindRoute(listHaushaltRoute, listHaushalt),
  bindRoute(saveHaushaltRoute, saveHaushalt),
  bindRoute(previewBescheidRoute, loadVorschau),
  bindRoute(createVorschlagRoute, createVorschlag),
  bindRoute(createSchlusszeichnungRoute, createSchlusszeichnung),
  bindRoute(recordRueckgabeRoute, recordRueckgabe),
  bindRoute(recordBekanntgabeRoute, recordBekanntgabe),
  bindRoute(recordZugangRoute, recordZugang),
  bindRoute(createVerzichtRoute, createVerzicht),
  bindRoute(createKlageRoute, createKlage),
  bindRoute(recordKlageendeRoute, recordKlageende),
  bindRoute(recordAuflageRoute, recordAuflage),
  bindRoute(exportBescheidRoute, exportBescheid),
];
