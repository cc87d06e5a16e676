import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { closeLinks } from './links.ts';
import type { recordZusammenfuehrungRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof recordZusammenfuehrungRoute;

/** The result becomes part of the Fall: what it means there, in a sentence. The link has done its work (VB-02). */
export function recordZusammenfuehrung(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, { zeile, inhalt }) => {
    const ziel = checkVerweisUebergang(zeile.zustand, 'ZUSAMMENFUEHREN', false);
    if (!ziel.ok) return ziel;
    await closeLinks(trx, kontext, zeile.id, 'ERLEDIGT');
    await recordEreignis(
      trx,
      kontext,
      zeile.akte_id,
      {
        art: 'VERWEIS_ZUSAMMENGEFUEHRT',
        codes: { verweisId: zeile.id, verweisergebnis: zeile.ergebnis ?? 'SONSTIGES' },
        inhalt: { empfaenger: inhalt.empfaenger.name, text: body.text },
      },
      kontext.stichtag,
    );
    const version = await updateVerweis(trx, zeile.mandant_id, zeile.id, {
      zustand: ziel.wert,
      zustand_seit: kontext.stichtag,
      neu: false,
      rueckfrage_offen: false,
    });
    return ok({ id: zeile.id, version });
  });
}
