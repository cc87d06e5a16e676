import type { Kennzahl } from '../kennzahl.model.ts';
import { FALLZAHLEN } from './fallzahlen.ts';
import { STELLEN, STEUERUNG } from './steuerung.ts';
import { VERLAUF } from './verlauf.ts';
import { VERZEICHNIS } from './verzeichnis.ts';

/** Every indicator of the house with its definition, in the order of the catalogue page. */
export const KATALOG: readonly Kennzahl[] = [
  ...FALLZAHLEN,
  ...VERLAUF,
  ...STEUERUNG,
  ...VERZEICHNIS,
  ...STELLEN,
];

const JE_CODE = new Map(KATALOG.map((kennzahl) => [kennzahl.code, kennzahl]));

export function findKennzahl(code: string): Kennzahl | undefined {
  return JE_CODE.get(code);
}
