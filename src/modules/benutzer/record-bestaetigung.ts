import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { computeCsrf, createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import { ANMELDUNG_FEHLGESCHLAGEN, EINMALCODE_FALSCH, toBestaetigungsfehler } from './ablehnungen.ts';
import type { recordBestaetigung as route } from './benutzer.contract.ts';
import { checkPerson, recordAngemeldet } from './check-person.ts';
import { toAnmeldekontext } from './kontexte.ts';
import { findKonto, insertVerbrauchtenCode } from './konto.repo.ts';
import { getPerson } from './read-sitzung.ts';
import { updateSitzungszeile } from './sitzung.repo.ts';

/**
 * Re-authentication before a marked operation. Guesses count like those at login: a stolen session is no way around
 * the limits. A wrong password leaves the session as it is. The right one brings a new token: one that was stolen
 * before gains nothing from it and ends.
 */
export async function recordBestaetigung(
  anfrage: Anfrage,
  { body }: Eingabe<typeof route>,
): Antwortet<Antwort<typeof route>> {
  const person = getPerson(anfrage.kontext);
  const kontext = toAnmeldekontext(anfrage.kontext);
  kontext.protokoll.objektId = person.sitzungId;
  const lesen = { ...kontext, protokoll: { ...kontext.protokoll, ereignis: 'benutzer.beginAnmeldung' } };
  const konto = await withActor(lesen, async (trx) => ok(await findKonto(trx, person.kontoId)));
  if (!konto.ok) return konto;
  if (konto.wert === undefined) return fail(KEINE_SITZUNG);
  const mensch = await checkPerson(kontext, {
    ...body,
    kennung: konto.wert.kennung,
    adresse: anfrage.adresse,
    geraet: anfrage.geraet,
  });
  if (!mensch.ok) return fail(toBestaetigungsfehler(mensch.fehler));
  const { zeitschritt, ort, konto: geprueft } = mensch.wert;
  if (geprueft.id !== person.kontoId) return fail(toBestaetigungsfehler(ANMELDUNG_FEHLGESCHLAGEN));
  const token = createToken();
  const ergebnis = await withActor(kontext, async (trx) => {
    if (zeitschritt !== null && !(await insertVerbrauchtenCode(trx, person.kontoId, zeitschritt))) {
      return fail(toBestaetigungsfehler(EINMALCODE_FALSCH));
    }
    const jetzt = new Date(kontext.dienste.jetzt());
    await recordAngemeldet(trx, ort, jetzt);
    const neu = { bestaetigt_um: jetzt, token_hash: hashToken(token) };
    const geaendert = await updateSitzungszeile(trx, person.sitzungId, neu);
    return geaendert
      ? ok({ bestaetigtUm: jetzt.toISOString(), csrf: computeCsrf(token) })
      : fail(KEINE_SITZUNG);
  });
  if (ergebnis.ok) anfrage.setSitzung({ token });
  return ergebnis;
}
