import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadPerson } from './load-person.ts';
import type { recordParallelfallRoute } from './parallelfall.contract.ts';
import { hasEinwilligung, replaceKennungen } from './parallelfall.repo.ts';

type R = typeof recordParallelfallRoute;

/**
 * Writes the tokens of the Hauptperson under the key of the Standort: from now on the check finds, and is found. The key is
 * another one than that of the search in a Stelle, so a token of one says nothing about the other.
 */
export function recordParallelfall(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, standortId } = getKonto(kontext);
  const { akteId } = params;
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const person = await loadPerson(trx, kontext, akteId);
    if (person === null || person.texte.length === 0) return fail(ANGABEN_FEHLEN);
    const { personId } = person;
    const ort = { mandantId, akteId, personId };
    if (!(await hasEinwilligung(trx, ort, kontext.stichtag))) return fail(OHNE_EINWILLIGUNG);
    const tokens = await kontext.dienste.tresor.createTokens(standortId, person.texte);
    await replaceKennungen(trx, ort, standortId, tokens);
    const ereignis = { art: 'PARALLELFALL_GEPRUEFT', codes: { personId } } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
    return ok({ id: akteId });
  });
}

const ANGABEN_FEHLEN = refuseRegel('ANGABEN_FEHLEN', 'Für die Prüfung fehlen Angaben zur Person.', {
  detail:
    'Verglichen werden Name und vollständiges Geburtsdatum. Ergänzen Sie beides, wenn die Person es möchte.',
});
const OHNE_EINWILLIGUNG = refuseRegel(
  'OHNE_EINWILLIGUNG',
  'Die Person hat in die Prüfung auf einen zweiten Fall nicht eingewilligt.',
  {
    detail:
      'Fragen Sie die Person. Ohne diese Einwilligung wird nichts verglichen; für die Beratung ändert sich nichts.',
    quelle: 'Datenschutzkatalog DP-C-03 e',
  },
);
