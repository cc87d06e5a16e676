import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { checkKontakttag, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { recordEintrag } from './eintraege.ts';
import type { recordVersuchRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof recordVersuchRoute;

/** An attempt to reach the Stelle; it changes no state. */
export function recordVersuch(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, { akte, zeile, inhalt }) => {
    const tag = checkKontakttag(body.datum, akte, kontext.stichtag);
    if (!tag.ok) return tag;
    const ziel = checkVerweisUebergang(zeile.zustand, 'VERSUCHEN', false);
    if (!ziel.ok) return ziel;
    const { datum, kanal, erreicht, text } = body;
    await recordEintrag(trx, kontext, zeile, { art: 'VERSUCH', code: kanal, datum, text });
    await recordEreignis(
      trx,
      kontext,
      zeile.akte_id,
      {
        art: 'VERWEIS_VERSUCH',
        codes: { verweisId: zeile.id, kanal, erreicht },
        inhalt: { empfaenger: inhalt.empfaenger.name, text },
      },
      datum,
    );
    return ok({ id: zeile.id, version: await updateVerweis(trx, zeile.mandant_id, zeile.id, {}) });
  });
}
