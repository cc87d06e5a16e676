import { refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { withWeiterleitung } from '../weiterleitung/with-weiterleitung.ts';
import type { assignLetztempfaengerRoute } from './letztempfaenger.contract.ts';
import { listLetztempfaengerstellen, listMeldungen, updateLetztempfaenger } from './meldung.repo.ts';

/** Binds a Weiterleitung to the verantwortliche Stelle that receives it. Once it handed something in, it stays. */
export function assignLetztempfaenger(
  kontext: Kontext,
  {
    params: { weiterleitungId: id },
    body: { version, mandantId },
  }: Eingabe<typeof assignLetztempfaengerRoute>,
): Antwortet<Antwort<typeof assignLetztempfaengerRoute>> {
  return withWeiterleitung(kontext, { id, version }, async (trx, { weiterleitung }) => {
    if (weiterleitung.zustand === 'ABGESCHLOSSEN') return fail(ABGESCHLOSSEN);
    const stellen = await listLetztempfaengerstellen(trx, weiterleitung.standortId, kontext.stichtag);
    if (mandantId !== null && !stellen.some((stelle) => stelle.id === mandantId)) return fail(FREMD);
    if ((await listMeldungen(trx, [id])).length > 0) return fail(SCHON_VORGELEGT);
    if (!(await updateLetztempfaenger(trx, id, version, mandantId))) return fail(refuseKonflikt({ version }));
    return ok({ id, version: version + 1 });
  });
}

const FREMD = refuseRegel('LETZTEMPFAENGER_FREMD', 'Diese Stelle gehört nicht zu Ihrem Standort.', {
  detail: 'Wählen Sie eine Kommune oder einen Träger aus der Liste.',
  fehler: [{ pointer: '/mandantId', code: 'LETZTEMPFAENGER_FREMD', detail: 'Wählen Sie aus der Liste.' }],
});
const SCHON_VORGELEGT = refuseRegel('SCHON_VORGELEGT', 'Der Letztempfänger hat schon etwas vorgelegt.', {
  detail: 'Die Verbindung bleibt, damit seine Angaben bei ihm bleiben.',
});
const ABGESCHLOSSEN = refuseRegel('WEITERLEITUNG_ABGESCHLOSSEN', 'Die Weiterleitung ist abgeschlossen.', {
  detail: 'An einer abgeschlossenen Weiterleitung ändert sich nichts mehr.',
});
