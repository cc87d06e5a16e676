import { ok } from '#src/core/result.ts';
import { createAnfangspasswort, hashPasswort } from '#src/platform/auth/passwort.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeKonto } from './change-konto.ts';
import type { NeuesKontoAntwort } from './create-konto.ts';
import { toOhneWiederholung } from './kontexte.ts';
import { endSitzungen } from './sitzung.repo.ts';

/**
 * Issues a new random password, which must be changed at the next login. The second factor stays: whoever administrates
 * accounts cannot act as somebody who has one.
 */
export async function issuePasswort(anfrage: Kontext, kontoId: string): Antwortet<NeuesKontoAntwort> {
  const kontext = toOhneWiederholung(anfrage);
  const anfangspasswort = createAnfangspasswort();
  const hash = await hashPasswort(anfangspasswort);
  return await withActor(kontext, async (trx) => {
    const jetzt = new Date(kontext.dienste.jetzt());
    const geaendert = await changeKonto(trx, kontext, kontoId, {
      passwort_hash: hash,
      passwort_gesetzt_am: jetzt,
      passwort_aendern: true,
    });
    if (!geaendert.ok) return geaendert;
    await endSitzungen(trx, kontoId, jetzt);
    return ok({ id: kontoId, version: geaendert.wert.version, anfangspasswort });
  });
}
