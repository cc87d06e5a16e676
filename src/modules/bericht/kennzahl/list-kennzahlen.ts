import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import { getDimension } from './katalog/dimensionen.ts';
import { KATALOG } from './katalog/katalog.ts';
import type { listKennzahlenRoute } from './kennzahl.contract.ts';

/** The catalogue as everybody with figures reads it; the way of computing stays inside. */
export function listKennzahlen(): Antwortet<Antwort<typeof listKennzahlenRoute>> {
  return Promise.resolve(
    ok({
      eintraege: KATALOG.map(({ rechnung, dimensionen, aenderungen, ...kennzahl }) => ({
        ...kennzahl,
        aenderungen: [...aenderungen],
        dimensionen: dimensionen.map((code) => ({ code, text: getDimension(code).text })),
        rechnung: rechnung.art,
        fehlt: rechnung.art === 'FEHLT' ? rechnung.grund : null,
      })),
    }),
  );
}
