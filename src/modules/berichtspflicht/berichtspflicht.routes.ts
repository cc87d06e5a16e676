import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAbfrageRoute,
  deliverAbfrageRoute,
  exportCsvRoute,
  exportPdfRoute,
  exportXlsxRoute,
  getAbfrageRoute,
  getStandortmeldungRoute,
  listAbfragenRoute,
  recordAbnahmeRoute,
  recordErinnerungRoute,
  updateAbfrageRoute,
} from './abfrage.contract.ts';
import { createAbfrage, deliverAbfrage, recordErinnerung, updateAbfrage } from './create-abfrage.ts';
import { exportCsv, exportPdf, exportXlsx } from './export-abfrage.ts';
import { getAbfrage, getStandortmeldung, listAbfragen } from './get-abfrage.ts';
import { getMeldung, listMeldungen } from './get-meldung.ts';
import {
  getMeldungRoute,
  listMeldungenRoute,
  recordMeldefreigabeRoute,
  recordVorlegungRoute,
  saveMeldungRoute,
} from './meldung.contract.ts';
import { recordAbnahme } from './record-abnahme.ts';
import { recordMeldefreigabe, recordVorlegung } from './record-freigabe.ts';
import { saveMeldung } from './save-meldung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listAbfragenRoute, listAbfragen),
  bindRoute(createAbfrageRoute, createAbfrage),
  bindRoute(getAbfrageRoute, getAbfrage),
  bindRoute(updateAbfrageRoute, updateAbfrage),
  bindRoute(deliverAbfrageRoute, deliverAbfrage),
  bindRoute(recordErinnerungRoute, recordErinnerung),
  bindDatei(exportCsvRoute, exportCsv),
  bindDatei(exportXlsxRoute, exportXlsx),
  bindDatei(exportPdfRoute, exportPdf),
  bindRoute(getStandortmeldungRoute, getStandortmeldung),
  bindRoute(recordAbnahmeRoute, recordAbnahme),
  bindRoute(listMeldungenRoute, listMeldungen),
  bindRoute(getMeldungRoute, getMeldung),
  bindRoute(saveMeldungRoute, saveMeldung),
  bindRoute(recordVorlegungRoute, recordVorlegung),
  bindRoute(recordMeldefreigabeRoute, recordMeldefreigabe),
];
