import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadRechtskreis } from './load-rechtskreis.ts';
import type { recordZurueckstellungRoute } from './rechtskreis.contract.ts';
import { insertZurueckstellung, toZurueckstellungOrt } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof recordZurueckstellungRoute;

/** Sets a hint aside that this Akte shows today. When its cause changes, it is a new hint and comes back. */
export function recordZurueckstellung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const { hinweise } = await loadRechtskreis(trx, kontext, akte.id);
    const hinweis = hinweise.find(({ schluessel }) => schluessel === body.schluessel);
    if (hinweis === undefined) {
      return fail(
        refuseRegel('HINWEIS_FEHLT', 'Diesen Hinweis gibt es hier nicht mehr.', {
          detail:
            'Ein Eintrag hat sich geändert, oder der Hinweis ist schon zurückgestellt. Laden Sie die Seite neu.',
        }),
      );
    }
    const id = createUuidV7();
    const { titel } = hinweis;
    await insertZurueckstellung(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      siegel: await kontext.dienste.tresor.seal(toZurueckstellungOrt(mandantId, akte.id, id), {
        ...body,
        titel,
      }),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'HINWEIS_ZURUECKGESTELLT',
        codes: { zurueckstellungId: id },
        inhalt: { titel, grund: body.grund },
      },
      kontext.stichtag,
    );
    return ok({ id, version: 1 });
  });
}
