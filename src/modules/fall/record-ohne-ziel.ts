import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { mapOk } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { recordOhneZielRoute } from './ziel.contract.ts';

type Ohne = typeof recordOhneZielRoute;

/** The reason why no Ziel is agreed on; not every Fall has one (Evaluation [L1676]). */
export async function recordOhneZiel(
  kontext: Kontext,
  { params, body }: Eingabe<Ohne>,
): Antwortet<Antwort<Ohne>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'OHNE_ZIEL_BEGRUENDET',
      am: kontext.stichtag,
      teil: {},
    });
    if (!version.ok) return version;
    const inhalt = { begruendung: body.begruendung };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'OHNE_ZIEL_BEGRUENDET', codes: {}, inhalt },
      kontext.stichtag,
    );
    return mapOk(version, (neu) => ({ id: akte.id, version: neu }));
  });
}
