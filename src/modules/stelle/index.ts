import type { Modul } from '#src/platform/http/bindung.ts';
import { STELLE_RECHTE } from './stelle.rights.ts';
import { stelleBindungen } from './stelle.routes.ts';
import { berichtBindungen } from './stellenbesetzung.routes.ts';

export { createBerichtPdf, load as loadStellenbesetzung } from './export-stellenbesetzung.ts';
export { createBesetzung } from './create-besetzung.ts';
export { createStelle } from './create-stelle.ts';
export { loadAngaben } from './load-bericht.ts';
export { findKontingent } from './find-kontingent.ts';
export { importStellenbesetzung } from './import-stellenbesetzung.ts';
export { formatKonflikt } from './importplan.model.ts';
export { recordKontingent } from './record-kontingent.ts';
export { createBetriebskontext, seedStellenbesetzung } from './seed-stellenbesetzung.ts';
export {
  type Besetzung,
  listBesetzungen,
  listNamen as listStellennamen,
  listStellen as listPlanstellen,
  type Stelle,
} from './stelle.repo.ts';
export { listProfile, listQualifikationen, type Profil } from './angaben.repo.ts';
export { isNachgewiesen, type Qualifikation } from './qualifikation.model.ts';
export { BerichtQuery, type ImportAntwort } from './stellenbesetzung.contract.ts';
export { formatMaschinenCsv, toMaschinenJson } from './tabelle.model.ts';
export { closeBesetzung, updateBesetzung } from './update-besetzung.ts';

export const modul: Modul = {
  name: 'stelle',
  rechte: STELLE_RECHTE,
  bindungen: [...berichtBindungen, ...stelleBindungen],
};
