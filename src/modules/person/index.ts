import type { Modul } from '#src/platform/http/bindung.ts';
import { PERSON_RECHTE } from './person.rights.ts';
import { bindungen } from './person.routes.ts';

export { addPersonToAkte } from './create-person.ts';
export {
  type Beteiligter,
  findBeteiligte,
  findBeteiligteVon,
  findHauptpersonen,
  type Hauptperson,
} from './open-personen.ts';
export { findEigeneAkten } from './find-eigene-akten.ts';
export { findDubletten } from './find-dubletten.ts';
export { findNamenswoerter, type Namenstreffer } from './find-namenswoerter.ts';
export type { PersonAngabe } from './person.contract.ts';
export { formatName } from './identitaet.model.ts';
export { toAltersgruppe, toExakteTexte, toNamenTokens } from './suche.model.ts';

export const modul: Modul = { name: 'person', rechte: PERSON_RECHTE, bindungen };
