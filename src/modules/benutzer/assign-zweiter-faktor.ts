import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findZeitschritt } from '#src/platform/auth/einmalcode.ts';
import { computeCsrf, createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import { EINMALCODE_FALSCH, toBestaetigungsfehler, ZWEITER_FAKTOR_AKTIV } from './ablehnungen.ts';
import { openGeheimnis } from './einmalgeheimnis.ts';
import { toOhneWiederholung } from './kontexte.ts';
import type { assignZweiterFaktor as route } from './konto.contract.ts';
import { insertVerbrauchtenCode, updateKonto } from './konto.repo.ts';
import { getPerson, readEigenesKonto } from './read-sitzung.ts';
import { endSitzungen, updateSitzungszeile } from './sitzung.repo.ts';

/**
 * Ends the set-up with the first code: the app has the secret. Other sessions, opened without it, end; this one gets
 * a new token.
 */
export async function assignZweiterFaktor(
  anfrage: Anfrage,
  { body }: Eingabe<typeof route>,
): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage.kontext);
  const { kontoId, sitzungId } = getPerson(kontext);
  const token = createToken();
  const ergebnis = await withActor(kontext, async (trx) => {
    const eigenes = await readEigenesKonto(trx, kontext);
    if (!eigenes.ok) return eigenes;
    const { einmal_geheimnis: siegel, einmal_aktiv_seit: seit } = eigenes.wert;
    if (seit !== null) return fail(ZWEITER_FAKTOR_AKTIV);
    if (siegel === null) return fail(NICHT_BEGONNEN);
    const jetzt = kontext.dienste.jetzt();
    const geheimnis = await openGeheimnis(kontext.dienste.tresor, kontoId, siegel);
    const zeitschritt = findZeitschritt(geheimnis, body.einmalcode, jetzt);
    if (zeitschritt === null || !(await insertVerbrauchtenCode(trx, kontoId, zeitschritt))) {
      return fail(toBestaetigungsfehler(EINMALCODE_FALSCH));
    }
    const version = await updateKonto(trx, kontoId, { einmal_aktiv_seit: new Date(jetzt) });
    await endSitzungen(trx, kontoId, new Date(jetzt), sitzungId);
    if (!(await updateSitzungszeile(trx, sitzungId, { token_hash: hashToken(token) })))
      return fail(KEINE_SITZUNG);
    return ok({ id: kontoId, ...(version === undefined ? {} : { version }), csrf: computeCsrf(token) });
  });
  if (ergebnis.ok) anfrage.setSitzung({ token });
  return ergebnis;
}

const NICHT_BEGONNEN = refuseRegel('EINRICHTUNG_NICHT_BEGONNEN', 'Die Einrichtung ist noch nicht begonnen.', {
  detail: 'Lassen Sie sich zuerst ein Geheimnis für Ihre App anzeigen.',
});
