import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { checkKontakttag, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { recordEintrag } from './eintraege.ts';
import { closeLinks } from './links.ts';
import type { recordAntwortRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof recordAntwortRoute;

/** An answer or result that came by telephone, letter or through the person (VB-02). */
export function recordAntwort(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, { akte, zeile, inhalt }) => {
    const tag = checkKontakttag(body.datum, akte, kontext.stichtag);
    if (!tag.ok) return tag;
    const ziel = checkVerweisUebergang(zeile.zustand, body.code, false);
    if (!ziel.ok) return ziel;
    const { code, datum, text, abweisungsgrund, ergebnis } = body;
    await recordEintrag(trx, kontext, zeile, { art: 'ANTWORT', code, datum, text });
    if (code === 'FALSCHE_STELLE') await closeLinks(trx, kontext, zeile.id, 'FALSCHE_STELLE');
    await recordEreignis(
      trx,
      kontext,
      zeile.akte_id,
      {
        art: 'VERWEIS_ANTWORT',
        codes: {
          verweisId: zeile.id,
          antwort: code,
          ueber: 'HAND',
          abweisungsgrund,
          verweisergebnis: ergebnis,
        },
        inhalt: { empfaenger: inhalt.empfaenger.name, text },
      },
      datum,
    );
    const version = await updateVerweis(trx, zeile.mandant_id, zeile.id, {
      zustand: ziel.wert,
      ...(ziel.wert === zeile.zustand ? {} : { zustand_seit: datum }),
      ...(abweisungsgrund === undefined ? {} : { abweisungsgrund }),
      ...(ergebnis === undefined ? {} : { ergebnis, ergebnis_am: datum }),
      ...(code === 'RUECKFRAGE' ? { rueckfrage_offen: true } : {}),
      neu: false,
    });
    return ok({ id: zeile.id, version });
  });
}
