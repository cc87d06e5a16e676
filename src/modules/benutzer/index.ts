import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { RECHTE } from './benutzer.rights.ts';
import { createBindungen } from './benutzer.routes.ts';
import { createFindRechte } from './sitzungsansicht.ts';

/**
 * The module. `alle` answers the rights tables of every module, so that `GET /sitzung` can name what the role may do;
 * it is asked per request, so it may close over the list this module becomes part of.
 */
export function createModul(alle: () => readonly Rechtetabelle[]): Modul {
  return { name: 'benutzer', rechte: RECHTE, bindungen: createBindungen(createFindRechte(alle)) };
}

export { createFindSitzung, type GefundeneSitzung } from './find-sitzung.ts';
export { createSystemkontext } from './kontexte.ts';
export { createKonto, type KontoAngabe, type KontoOptionen } from './create-konto.ts';
export { issuePasswort } from './issue-passwort.ts';
export { addMitgliedschaft } from './add-mitgliedschaft.ts';
export { endMitgliedschaft } from './end-mitgliedschaft.ts';
export { lockKonto } from './lock-konto.ts';
export { unlockKonto } from './unlock-konto.ts';
export { closeKonto } from './close-konto.ts';
export { KONTEN_BEREICH } from './einmalgeheimnis.ts';
export { deleteFaelligeKonten } from './delete-faellige-konten.ts';
export { listKonten } from './list-konten.ts';
export {
  createDemoZweiterFaktor,
  deleteFremdenZweitenFaktor,
  getKontoId,
  setRolleEinstellung,
} from './betrieb.ts';
export { DEMO_PASSWORT } from './list-demokonten.ts';
export { closePartnerkonto, createPartnerkonto, createPasswort } from './partnerkonto.ts';
export { listMitglieder, listNamen, type Mitglied } from './namen.ts';
