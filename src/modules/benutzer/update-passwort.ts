import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { hashPasswort, isPasswort } from '#src/platform/auth/passwort.ts';
import { computeCsrf, createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import { refusePasswort } from './ablehnungen.ts';
import { checkPasswortregeln } from './benutzer.model.ts';
import { toOhneWiederholung } from './kontexte.ts';
import type { updatePasswort as route } from './konto.contract.ts';
import { updateKonto } from './konto.repo.ts';
import { getPerson, readEigenesKonto } from './read-sitzung.ts';
import { endSitzungen, updateSitzungszeile } from './sitzung.repo.ts';

/**
 * Sets the own password and ends every other session of the account; this one gets a new token. Hashing happens
 * before the transaction.
 */
export async function updatePasswort(
  anfrage: Anfrage,
  { body }: Eingabe<typeof route>,
): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage.kontext);
  const { kontoId, sitzungId } = getPerson(kontext);
  const hash = await hashPasswort(body.passwort);
  const token = createToken();
  const ergebnis = await withActor(kontext, async (trx) => {
    const eigenes = await readEigenesKonto(trx, kontext);
    if (!eigenes.ok) return eigenes;
    const { kennung, passwort_hash: bisher } = eigenes.wert;
    const fehler = checkPasswortregeln(body.passwort, kennung);
    if (fehler.length > 0) return fail(refusePasswort(fehler));
    if (await isPasswort(bisher, body.passwort)) return fail(refusePasswort(['PASSWORT_UNVERAENDERT']));
    const jetzt = new Date(kontext.dienste.jetzt());
    const version = await updateKonto(trx, kontoId, {
      passwort_hash: hash,
      passwort_gesetzt_am: jetzt,
      passwort_aendern: false,
    });
    await endSitzungen(trx, kontoId, jetzt, sitzungId);
    if (!(await updateSitzungszeile(trx, sitzungId, { token_hash: hashToken(token) })))
      return fail(KEINE_SITZUNG);
    return ok({ id: kontoId, ...(version === undefined ? {} : { version }), csrf: computeCsrf(token) });
  });
  if (ergebnis.ok) anfrage.setSitzung({ token });
  return ergebnis;
}
