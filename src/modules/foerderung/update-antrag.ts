import { refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeAntragsstand, loadRahmen } from './antragsstand.ts';
import type { updateAntragRoute } from './foerderfall.contract.ts';
import { FOERDERFALL_ZUSTAND_NAMEN, isAntragOffen } from './foerderfall.model.ts';
import { updateAntragszeile, updateFoerderfallzeile } from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import { withFoerderfall } from './with-foerderfall.ts';

/** Keeps the draft as it is typed. Whoever does it cannot sign it: four eyes are about the person. */
export function updateAntrag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, inhalt } }: Eingabe<typeof updateAntragRoute>,
): Antwortet<Antwort<typeof updateAntragRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    if (!isAntragOffen(fall.zustand)) {
      return fail(
        refuseRegel('NICHT_IM_ENTWURF', `Der Antrag ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`, {
          detail:
            'Geändert werden kann ein Entwurf, und ein Antrag, zu dem die Bezirksregierung nachfordert.',
        }),
      );
    }
    const stand = computeAntragsstand(inhalt, await loadRahmen(trx, fall));
    await updateAntragszeile(trx, id, inhalt, stand);
    const { kontoId: antragVon } = getFoerderkonto(kontext);
    const { zustand, vorbereitetVon } = fall;
    if (!(await updateFoerderfallzeile(trx, id, version, { zustand, antragVon, vorbereitetVon }))) {
      return fail(refuseKonflikt({ version: fall.version }));
    }
    return ok({ id, version: version + 1 });
  });
}
