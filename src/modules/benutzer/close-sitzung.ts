import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import type { closeSitzung as route } from './benutzer.contract.ts';
import { toOhneWiederholung } from './kontexte.ts';
import { endSitzungByToken } from './sitzung.repo.ts';

/** Logs out: the session is over on the server before the cookie goes. */
export async function closeSitzung(anfrage: Anfrage): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage.kontext);
  const ergebnis = await withActor(kontext, async (trx) => {
    await endSitzungByToken(trx, hashToken(anfrage.sitzungToken ?? ''), new Date(kontext.dienste.jetzt()));
    return ok({ abgemeldet: true as const });
  });
  if (ergebnis.ok) anfrage.setSitzung('loeschen');
  return ergebnis;
}
