import type { Antwort } from '#src/core/contract/define-route.ts';
import type { listKennzahlenRoute } from '../kennzahl.contract.ts';
import { getDimension } from './dimensionen.ts';
import { KATALOG } from './katalog.ts';

/** The catalogue as everybody with figures reads it; the way of computing stays inside. */
export function createKatalogansicht(): Antwort<typeof listKennzahlenRoute> {
  return {
    eintraege: KATALOG.map(({ rechnung, dimensionen, aenderungen, ...kennzahl }) => ({
      ...kennzahl,
      aenderungen: [...aenderungen],
      dimensionen: dimensionen.map((code) => ({ code, text: getDimension(code).text })),
      rechnung: rechnung.art,
      fehlt: rechnung.art === 'FEHLT' ? rechnung.grund : null,
    })),
  };
}
