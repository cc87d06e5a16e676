import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { withAkte } from './with-akte.ts';
import type { updateWohnortRoute } from './wohnort.contract.ts';
import { listKommunennamen, recountWohnort } from './wohnort.repo.ts';

type R = typeof updateWohnortRoute;

/**
 * Another Wohnort, with its reason. One that was wrong is taken out of the figures and counted where it belongs; after a
 * move the earlier counts stay where they were true.
 */
export function updateWohnort(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { standortId } = getKonto(kontext);
  const { anlass, kommuneId, grund } = body;
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    if (akte.kommuneId === kommuneId) return fail(UNVERAENDERT);
    const namen = await listKommunennamen(
      trx,
      standortId,
      [akte.kommuneId, kommuneId].flatMap((id) => id ?? []),
    );
    const nameOf = (id: string | null) => namen.find((eine) => eine.id === id)?.name;
    if (kommuneId !== null && nameOf(kommuneId) === undefined) return fail(UNBEKANNT);
    if (anlass === 'BERICHTIGUNG') await recountWohnort(trx, akte.id, kommuneId);
    const version = await updateAkte(trx, kontext, akte.id, { kommuneId });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: anlass === 'UMZUG' ? 'WOHNORT_GEWECHSELT' : 'WOHNORT_BERICHTIGT',
        codes: {},
        inhalt: {
          wohnort: `${nameOf(akte.kommuneId) ?? OHNE} → ${nameOf(kommuneId) ?? OHNE}`,
          grund,
        },
      },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version });
  });
}

const OHNE = 'nicht erhoben';

const UNVERAENDERT = refuseRegel('WOHNORT_UNVERAENDERT', 'Dieser Wohnort steht schon in der Akte.', {
  fehler: [{ pointer: '/kommuneId', code: 'WOHNORT_UNVERAENDERT', detail: 'Wählen Sie einen anderen.' }],
});
const UNBEKANNT = refuseRegel('KOMMUNE_UNBEKANNT', 'Bitte prüfen Sie die Kommune.', {
  fehler: [
    {
      pointer: '/kommuneId',
      code: 'KOMMUNE_UNBEKANNT',
      detail: 'Wählen Sie eine Kommune Ihres KIM-Standorts.',
    },
  ],
});
