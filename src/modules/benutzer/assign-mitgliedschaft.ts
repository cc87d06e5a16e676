import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { computeCsrf, createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import type { assignMitgliedschaft as route } from './benutzer.contract.ts';
import { toAblauf } from './create-anmeldung.ts';
import { toOhneWiederholung } from './kontexte.ts';
import { getPerson, readSitzung } from './read-sitzung.ts';
import { updateSitzungszeile } from './sitzung.repo.ts';
import { type FindRechte, toSitzungsansicht } from './sitzungsansicht.ts';

/**
 * Acts in another own Mitgliedschaft from now on. New rights, new token: one that leaked before opens nothing of the
 * new role. The longest duration counts from the login and only gets shorter.
 */
export async function assignMitgliedschaft(
  anfrage: Anfrage,
  { body }: Eingabe<typeof route>,
  findRechte: FindRechte,
): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage.kontext);
  kontext.protokoll.objektId = body.mitgliedschaftId;
  const { sitzungId } = getPerson(kontext);
  const token = createToken();
  const ergebnis = await withActor(kontext, async (trx) => {
    const gelesen = await readSitzung(trx, kontext);
    if (!gelesen.ok) return gelesen;
    const { konto, alle, ablauf: bisher } = gelesen.wert;
    const aktive = alle.find((eine) => eine.id === body.mitgliedschaftId);
    if (aktive === undefined) return fail(refuseNichtGefunden());
    const jetzt = kontext.dienste.jetzt();
    const neu = toAblauf(aktive, jetzt, jetzt);
    const absolutBis = min(bisher.absolutBis, neu.absolutBis);
    const ablauf = { absolutBis, laeuftAbUm: min(neu.laeuftAbUm, absolutBis) };
    const geaendert = await updateSitzungszeile(trx, sitzungId, {
      token_hash: hashToken(token),
      mitgliedschaft_id: aktive.id,
      zuletzt_am: new Date(jetzt),
      laeuft_ab_um: ablauf.laeuftAbUm,
      absolut_bis: ablauf.absolutBis,
    });
    return geaendert ? ok({ konto, alle, aktive, ablauf }) : fail(KEINE_SITZUNG);
  });
  if (!ergebnis.ok) return ergebnis;
  anfrage.setSitzung({ token });
  return ok({
    csrf: computeCsrf(token),
    sitzung: toSitzungsansicht({ kontext, token, ...ergebnis.wert, findRechte }),
  });
}

function min(a: Date, b: Date): Date {
  return a < b ? a : b;
}
