import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { addSchritt, withAkte } from '#src/modules/fall/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { startKetteRoute } from './kette.contract.ts';
import { computeFaelligkeiten, type Kettenschritt } from './kette.model.ts';
import { findKettenschritte } from './kette.repo.ts';

type Start = typeof startKetteRoute;

/**
 * Steps of a Kette that holds today become steps of the Hilfeplan, each with its Stelle and its day due. Chosen by the case
 * manager: a branch that does not fit stays out. The Kette does not know in which Akte it runs.
 */
export function startKette(
  kontext: Kontext,
  { params: { akteId }, body }: Eingabe<Start>,
): Antwortet<Antwort<Start>> {
  const { ketteId, beginn, kennungen, zielId } = body;
  kontext.protokoll.objektId = akteId;
  return withAkte(kontext, akteId, undefined, async (trx, akte) => {
    const kette = await findKettenschritte(trx, ketteId);
    if (kette === undefined) return fail(refuseNichtGefunden());
    const { nr, name } = kette;
    const gewaehlt = checkAuswahl(kette.schritte, kennungen, nr === body.nr);
    if (!gewaehlt.ok) return gewaehlt;
    const tage = computeFaelligkeiten(kette.schritte, beginn);
    for (const { kennung, schnittstelle, akteur, wer, ...schritt } of gewaehlt.wert) {
      const faelligAm = tage.get(kennung) ?? undefined;
      const geplant = await addSchritt(trx, kontext, akte, {
        was: formatSchritt(schritt, akteur),
        wer,
        // Another Stelle: a Verweis where a Fallmanagement elsewhere covers the Lebensbereich (VB-01).
        ...(wer === 'DRITTE' ? {} : { art: 'EIGENER' as const }),
        ...(faelligAm === undefined ? {} : { faelligAm }),
        ...(zielId === null ? {} : { zielId }),
        kette: { ketteId, nr, name, kennung, schnittstelle, akteur },
      });
      if (!geplant.ok) return geplant;
    }
    return ok({ id: akteId, schritte: gewaehlt.wert.length });
  });
}

/** In the order of the Kette. What is only planned, or unknown, cannot be started; nor can a Fassung that was replaced meanwhile. */
function checkAuswahl(
  schritte: readonly Kettenschritt[],
  kennungen: readonly string[],
  gleicheFassung: boolean,
): Result<Kettenschritt[], Ablehnung> {
  if (!gleicheFassung) {
    const detail = 'Laden Sie die Seite neu und wählen Sie die Schritte noch einmal. Nichts wurde angelegt.';
    return fail(refuseRegel('KETTE_GEAENDERT', 'Diese Kette hat inzwischen eine neue Fassung.', { detail }));
  }
  const gewaehlt = schritte.filter(({ kennung, geplant }) => !geplant && kennungen.includes(kennung));
  if (gewaehlt.length === new Set(kennungen).size) return ok(gewaehlt);
  const detail = 'Wählen Sie nur Schritte, die es in dieser Kette schon gibt.';
  const fehler = [{ pointer: '/kennungen', code: 'SCHRITT_NICHT_STARTBAR', detail }];
  return fail(refuseRegel('AUSWAHL_UNGUELTIG', 'Bitte prüfen Sie die gewählten Schritte.', { fehler }));
}

/** One text for the Hilfeplan: what, with whom, what is handed over. */
function formatSchritt(
  { titel, uebergabe }: Pick<Kettenschritt, 'titel' | 'uebergabe'>,
  akteur: string,
): string {
  return `${titel} (${akteur})${uebergabe === null ? '' : `. Übergabe: ${uebergabe}`}`;
}
