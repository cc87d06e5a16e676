import type { Modul } from '#src/platform/http/bindung.ts';
import { BERICHT_RECHTE } from './bericht.rights.ts';
import { berichtBindungen } from './bericht.routes.ts';

export { computeSperrdatei } from './geheimhaltung/compute-sperrdatei.ts';
export { runAngebotsergebnisse } from './angebotsergebnis/run-angebotsergebnisse.ts';
export {
  ANGEBOTSERGEBNIS_AUFTRAG,
  LIEFER_AUFTRAG,
  RECHENLAUF_AUFTRAG,
  SUMMEN_AUFTRAG,
} from './kennzahl/auftraege.ts';
export { computeTabelle, hashTabelle } from './kennzahl/compute-tabelle.ts';
export { getDimension } from './kennzahl/katalog/dimensionen.ts';
export { findKennzahl, KATALOG } from './kennzahl/katalog/katalog.ts';
export { createKennzahlCsv, createKennzahlXlsx } from './kennzahl/export-tabelle.ts';
export { type Bestandslage, loadBestandslage } from './kennzahl/load-bestandslage.ts';
export { loadSichtbarkeit, type Sichtbarkeit } from './kennzahl/load-sichtbarkeit.ts';
export { freezeTabelle } from './kennzahl/release-tabelle.ts';
export { findVeroeffentlichung } from './kennzahl/veroeffentlichung.repo.ts';
export { runSummen } from './kennzahl/run-summen.ts';
export { runLieferungen } from './mappe/run-lieferungen.ts';

export const modul: Modul = { name: 'bericht', rechte: BERICHT_RECHTE, bindungen: berichtBindungen };
