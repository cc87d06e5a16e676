import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createHelferRoute } from './netzwerk.contract.ts';
import type { HelferInhalt } from './netzwerk.model.ts';
import { insertHelfer, toHelferOrt } from './netzwerk.repo.ts';
import { checkSeit, withNetzwerk } from './with-netzwerk.ts';

type R = typeof createHelferRoute;

/** Adds a helper with the task it has for the person (CM-08). Naming one discloses nothing to anybody. */
export function createHelfer(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withNetzwerk(kontext, params.akteId, async (trx, akte) => {
    const tag = checkSeit(body.seit, kontext.stichtag);
    if (!tag.ok) return tag;
    const id = createUuidV7();
    const inhalt: HelferInhalt = { ...body, bis: null };
    await insertHelfer(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      siegel: await kontext.dienste.tresor.seal(toHelferOrt(mandantId, akte.id, id), inhalt),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    const { name, aufgabe } = inhalt;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'NETZWERK_AUFGENOMMEN', codes: { helferId: id }, inhalt: { name, aufgabe } },
      kontext.stichtag,
    );
    return ok({ id, version: 1 });
  });
}
