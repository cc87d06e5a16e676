export {
  AKTE_ARTEN,
  AKTE_ZUSTAENDE,
  type Akte,
  type AkteArt,
  type AkteZustand,
  checkBearbeitbar,
  checkNichtZukunft,
  ENDZUSTAENDE,
  TERMINARTEN,
  type Terminart,
  ZUSTAND_NAMEN,
} from './akte.model.ts';
export { getKonto } from './akte.repo.ts';
export {
  checkArbeitstag,
  checkFrist,
  checkKontakttag,
  checkNichtZuAlt,
  checkNichtZuWeit,
} from './check-tage.ts';
export type { AkteTabellen, BeteiligtenRolle } from './akte.tables.ts';
export {
  type AkteAenderung,
  addBeteiligte,
  checkZustaendig,
  createAkte,
  findAkte,
  findEigene,
  findVertretungen,
  isFremdvertretung,
  lockAkte,
  recordVertretung,
  updateAkte,
} from './akten.ts';
export { countAct, countRuhen, recordEreignis, toEreignisOrt } from './chronik.ts';
export { type Ereignis, EREIGNISSE, type EreignisArt, isEreignisArt } from './ereignisse.ts';
export { recountReAssessment } from './re-assessment.ts';
export type { Merkmale, Zaehlart } from './zaehlsatz.model.ts';
export { AKTIVE_ZUSTAENDE, type Lage, type UebergangEreignis } from './uebergaenge.model.ts';
export { listZustaende, toPhase } from './phase.model.ts';
export { checkUebergang } from './zustand.model.ts';
