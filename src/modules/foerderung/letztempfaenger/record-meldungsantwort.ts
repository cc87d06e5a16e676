import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applyWeiterleitungsschritt } from '../weiterleitung/apply-weiterleitungsschritt.ts';
import { withWeiterleitung } from '../weiterleitung/with-weiterleitung.ts';
import type { recordMeldungsantwortRoute } from './letztempfaenger.contract.ts';
import { listMeldungen, updateMeldungsantwort } from './meldung.repo.ts';

/**
 * Taken over, a proof counts as handed in: the Meldung is its document (OQ-F-88). Who takes it over prepared it, so that
 * another person checks it. Asked back, the Letztempfänger reads why and hands in anew.
 */
export function recordMeldungsantwort(
  kontext: Kontext,
  {
    params: { weiterleitungId, meldungId },
    body: { version, antwort, text },
  }: Eingabe<typeof recordMeldungsantwortRoute>,
): Antwortet<Antwort<typeof recordMeldungsantwortRoute>> {
  return withWeiterleitung(kontext, { id: weiterleitungId, version: null }, async (trx, akt) => {
    const meldung = (await listMeldungen(trx, [weiterleitungId])).find(({ id }) => id === meldungId);
    if (meldung === undefined) return fail(refuseNichtGefunden());
    if (meldung.version !== version || meldung.stand !== 'VORGELEGT')
      return fail(refuseKonflikt({ version: meldung.version }));
    if (antwort === 'ZURUECKGEGEBEN' && text === null) return fail(FRAGE_FEHLT);
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const am = kontext.stichtag;
    const neu = { stand: antwort, antwort: text, kontoId, am };
    if (!(await updateMeldungsantwort(trx, meldungId, version, neu)))
      return fail(refuseKonflikt({ version: meldung.version }));
    if (antwort === 'UEBERNOMMEN' && meldung.art === 'NACHWEIS') {
      const { sachbericht, ausgaben, erhalten } = meldung;
      const schritt = await applyWeiterleitungsschritt(
        trx,
        { wer: { kontoId, rolle }, am, parameter: akt.fall.parameter },
        akt.weiterleitung,
        {
          schritt: 'nachweis_vorlegen',
          grund: null,
          fakten: {},
          neu: { nachweis: { sachbericht, ausgaben, erhalten } },
        },
      );
      if (!schritt.ok) return schritt;
    }
    return ok({ id: meldungId, version: version + 1 });
  });
}

const FRAGE_FEHLT = refuseRegel('GRUND_FEHLT', 'Ihre Frage fehlt.', {
  detail: 'Schreiben Sie auf, was der Letztempfänger ändern oder ergänzen soll.',
  fehler: [{ pointer: '/text', code: 'GRUND_FEHLT', detail: 'Schreiben Sie Ihre Frage auf.' }],
});
