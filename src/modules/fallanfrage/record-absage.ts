import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordAbsageRoute } from './fallanfrage.contract.ts';
import { setAbgesagt } from './fallanfrage.repo.ts';
import { computeLoeschenAb } from './fristen.ts';
import { toAbsageOrt } from './siegelorte.ts';
import { withAnfrage } from './with-anfrage.ts';

type R = typeof recordAbsageRoute;

/** Declines with a reason and other help that is named; the Stelle reads both with its receipt. */
export function recordAbsage(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { grund, hilfe } = body;
  return withAnfrage(kontext, params.anfrageId, body.version, async (trx, { id, version }) => {
    const siegel =
      hilfe === null ? null : await kontext.dienste.tresor.seal(toAbsageOrt(mandantId, id), { hilfe });
    const ende = { am: kontext.stichtag, kontoId, loeschenAb: computeLoeschenAb(kontext.stichtag) };
    await setAbgesagt(trx, mandantId, id, { ...ende, grund, siegel });
    return ok({ id, version: version + 1 });
  });
}
