import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import { checkGebundenes } from '#src/modules/herkunft/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { recordEintrag } from './eintraege.ts';
import { addToLink } from './links.ts';
import type { recordNachrichtRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { findTraeger, withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang, EINWILLIGUNG_FEHLT } from './zustand.model.ts';

type R = typeof recordNachrichtRoute;

/** Answers a Rückfrage. It hands over once more, so the consent must hold today; the Stelle reads it behind its link. */
export function recordNachricht(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, verweis) => {
    const { zeile, inhalt } = verweis;
    const { einwilligung } = await findTraeger(trx, kontext, verweis);
    const ziel = checkVerweisUebergang(zeile.zustand, 'NACHRICHT_GEBEN', einwilligung !== undefined);
    if (!ziel.ok) return ziel;
    if (einwilligung === undefined) return fail(EINWILLIGUNG_FEHLT);
    const gebunden = await checkGebundenes(trx, kontext, {
      akteId: zeile.akte_id,
      empfaenger: { art: zeile.empfaenger_art, name: inhalt.empfaenger.name },
      grundlage: 'EINWILLIGUNG',
      weitergaben: body.gebundenes,
    });
    if (!gebunden.ok) return gebunden;
    const datum = kontext.stichtag;
    const { text } = body;
    if (!(await addToLink(trx, kontext, zeile.id, { von: 'ABSENDER', code: 'NACHRICHT', datum, text }))) {
      return fail(KEIN_LINK);
    }
    await recordEintrag(trx, kontext, zeile, { art: 'NACHRICHT', code: 'NACHRICHT', datum, text });
    await recordEreignis(
      trx,
      kontext,
      zeile.akte_id,
      {
        art: 'VERWEIS_NACHRICHT',
        codes: { verweisId: zeile.id, einwilligungId: einwilligung.id },
        inhalt: { empfaenger: inhalt.empfaenger.name, text },
      },
      datum,
    );
    kontext.protokoll.rechtsgrundlageId = einwilligung.id;
    kontext.protokoll.empfaengerId = zeile.id;
    const teil = { neu: false, rueckfrage_offen: false };
    return ok({ id: zeile.id, version: await updateVerweis(trx, zeile.mandant_id, zeile.id, teil) });
  });
}

const KEIN_LINK = refuseRegel(
  'KEIN_LINK',
  'Es gibt keinen offenen Link, hinter dem die Stelle das lesen könnte.',
  {
    detail: 'Erneuern Sie den Link, oder rufen Sie die Stelle an und halten Sie das als Versuch fest.',
  },
);
