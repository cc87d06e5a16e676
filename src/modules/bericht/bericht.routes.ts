import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportKennzahlCsv, exportKennzahlJson, exportKennzahlXlsx } from './kennzahl/export-tabelle.ts';
import { getTabelle } from './kennzahl/get-tabelle.ts';
import {
  endRechenlaufRoute,
  exportKennzahlCsvRoute,
  exportKennzahlJsonRoute,
  exportKennzahlPdfRoute,
  exportKennzahlXlsxRoute,
  getKennzahltabelleRoute,
  getRechenlaufRoute,
  listKennzahlenRoute,
  listVeroeffentlichungenRoute,
  releaseTabelleRoute,
  startRechenlaufRoute,
} from './kennzahl/kennzahl.contract.ts';
import { listKennzahlen } from './kennzahl/list-kennzahlen.ts';
import { endRechenlauf, getRechenlauf, startRechenlauf } from './kennzahl/rechenlauf.ts';
import { listVeroeffentlichungen, releaseTabelle } from './kennzahl/release-tabelle.ts';
import {
  createBerichtRoute,
  deleteBerichtRoute,
  exportBerichtCsvRoute,
  exportBerichtPdfRoute,
  exportBerichtXlsxRoute,
  getBerichtRoute,
  getErgebnisRoute,
  listBerichteRoute,
  updateBerichtRoute,
} from './mappe/bericht.contract.ts';
import { createLieferung, endLieferung, getLieferung, setLieferungsmail } from './mappe/change-lieferung.ts';
import {
  exportBerichtCsv,
  exportBerichtPdf,
  exportBerichtXlsx,
  exportKennzahlPdf,
  exportZustellung,
} from './mappe/export-bericht.ts';
import { getErgebnis } from './mappe/get-ergebnis.ts';
import { exportLenkungsberichtRoute } from './mappe/lenkung.contract.ts';
import { exportLenkungsbericht } from './mappe/lenkungsbericht.ts';
import {
  createLieferungRoute,
  endLieferungRoute,
  exportZustellungRoute,
  getLieferungRoute,
  listZustellungenRoute,
  openZustellungRoute,
  setLieferungsmailRoute,
} from './mappe/lieferung.contract.ts';
import { getBericht, listBerichte } from './mappe/list-berichte.ts';
import { listZustellungen, openZustellung } from './mappe/open-zustellung.ts';
import { createBericht, deleteBericht, updateBericht } from './mappe/save-bericht.ts';
import { getLandesuebersicht } from './uebersicht/get-uebersicht.ts';
import { getLandesuebersichtRoute } from './uebersicht/uebersicht.contract.ts';
import { getGruppenvergleich } from './vergleich/get-vergleich.ts';
import { getGruppenvergleichRoute } from './vergleich/vergleich.contract.ts';

export const berichtBindungen: readonly Bindung[] = [
  bindRoute(listKennzahlenRoute, listKennzahlen),
  bindRoute(getRechenlaufRoute, getRechenlauf),
  bindRoute(startRechenlaufRoute, startRechenlauf),
  bindRoute(endRechenlaufRoute, endRechenlauf),
  bindRoute(getKennzahltabelleRoute, getTabelle),
  bindDatei(exportKennzahlCsvRoute, exportKennzahlCsv),
  bindDatei(exportKennzahlXlsxRoute, exportKennzahlXlsx),
  bindDatei(exportKennzahlJsonRoute, exportKennzahlJson),
  bindDatei(exportKennzahlPdfRoute, exportKennzahlPdf),
  bindRoute(listBerichteRoute, listBerichte),
  bindRoute(getBerichtRoute, getBericht),
  bindRoute(createBerichtRoute, createBericht),
  bindRoute(updateBerichtRoute, updateBericht),
  bindRoute(deleteBerichtRoute, deleteBericht),
  bindRoute(getErgebnisRoute, getErgebnis),
  bindDatei(exportBerichtPdfRoute, exportBerichtPdf),
  bindDatei(exportBerichtXlsxRoute, exportBerichtXlsx),
  bindDatei(exportBerichtCsvRoute, exportBerichtCsv),
  bindRoute(getLieferungRoute, getLieferung),
  bindRoute(createLieferungRoute, createLieferung),
  bindRoute(endLieferungRoute, endLieferung),
  bindRoute(setLieferungsmailRoute, setLieferungsmail),
  bindRoute(listZustellungenRoute, listZustellungen),
  bindRoute(openZustellungRoute, openZustellung),
  bindDatei(exportZustellungRoute, exportZustellung),
  bindDatei(exportLenkungsberichtRoute, exportLenkungsbericht),
  bindRoute(getLandesuebersichtRoute, getLandesuebersicht),
  bindRoute(getGruppenvergleichRoute, getGruppenvergleich),
  bindRoute(listVeroeffentlichungenRoute, listVeroeffentlichungen),
  bindRoute(releaseTabelleRoute, releaseTabelle),
];
