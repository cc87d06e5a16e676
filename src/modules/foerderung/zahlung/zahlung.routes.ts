import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createZahlungslauf } from './create-zahlungslauf.ts';
import { exportKassenliste, exportSepa, listZahlungslaeufe } from './export-zahlungslauf.ts';
import { getHaushaltsuebersicht } from './get-haushaltsuebersicht.ts';
import { getZahlungen } from './get-zahlungen.ts';
import { getHaushaltsuebersichtRoute } from './haushalt.contract.ts';
import { importBestaetigung } from './import-bestaetigung.ts';
import {
  createZahlungslaufRoute,
  exportKassenlisteRoute,
  exportSepaRoute,
  importBestaetigungRoute,
  listZahlungslaeufeRoute,
} from './kasse.contract.ts';
import { listTeilbetraege } from './list-teilbetraege.ts';
import { createBankverbindung, recordBankzeichnung, recordRueckruf } from './record-bankverbindung.ts';
import { createEntfallvorschlag, recordEntfall, recordEntfallruecknahme } from './record-entfall.ts';
import { createMittelanforderung, updateMittelanforderung } from './record-mittelanforderung.ts';
import {
  recordAnordnung,
  recordFehlzahlung,
  recordFeststellung,
  recordZahlungsrueckgabe,
  recordZahlung,
  recordZurueckweisung,
} from './record-zahlungsschritt.ts';
import {
  createBankverbindungRoute,
  createEntfallvorschlagRoute,
  createMittelanforderungRoute,
  getZahlungenRoute,
  listTeilbetraegeRoute,
  recordAnordnungRoute,
  recordBankzeichnungRoute,
  recordEntfallRoute,
  recordEntfallruecknahmeRoute,
  recordFehlzahlungRoute,
  recordFeststellungRoute,
  recordZahlungsrueckgabeRoute,
  recordRueckrufRoute,
  recordZahlungRoute,
  recordZurueckweisungRoute,
  updateMittelanforderungRoute,
} from './zahlung.contract.ts';

export const zahlungBindungen: readonly Bindung[] = [
  bindRoute(getZahlungenRoute, getZahlungen),
  bindRoute(listTeilbetraegeRoute, listTeilbetraege),
  bindRoute(createBankverbindungRoute, createBankverbindung),
  bindRoute(recordBankzeichnungRoute, recordBankzeichnung),
  bindRoute(recordRueckrufRoute, recordRueckruf),
  bindRoute(updateMittelanforderungRoute, updateMittelanforderung),
  bindRoute(createMittelanforderungRoute, createMittelanforderung),
  bindRoute(createEntfallvorschlagRoute, createEntfallvorschlag),
  bindRoute(recordEntfallruecknahmeRoute, recordEntfallruecknahme),
  bindRoute(recordEntfallRoute, recordEntfall),
  bindRoute(recordFeststellungRoute, recordFeststellung),
  bindRoute(recordZurueckweisungRoute, recordZurueckweisung),
  bindRoute(recordAnordnungRoute, recordAnordnung),
  bindRoute(recordZahlungsrueckgabeRoute, recordZahlungsrueckgabe),
  bindRoute(recordZahlungRoute, recordZahlung),
  bindRoute(recordFehlzahlungRoute, recordFehlzahlung),
  bindRoute(listZahlungslaeufeRoute, listZahlungslaeufe),
  bindRoute(createZahlungslaufRoute, createZahlungslauf),
  bindRoute(exportKassenlisteRoute, exportKassenliste),
  bindRoute(exportSepaRoute, exportSepa),
  bindRoute(importBestaetigungRoute, importBestaetigung),
  bindRoute(getHaushaltsuebersichtRoute, getHaushaltsuebersicht),
];
