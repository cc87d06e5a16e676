import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import type { updateSitzung as route } from './benutzer.contract.ts';
import { computeAblauf } from './benutzer.model.ts';
import { toOhneWiederholung } from './kontexte.ts';
import { getPerson, readSitzung } from './read-sitzung.ts';
import { updateSitzungszeile } from './sitzung.repo.ts';

/** Moves the idle limit at once, not only at the next full minute; the absolute limit stays. */
export async function updateSitzung(anfrage: Kontext): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage);
  const { sitzungId } = getPerson(kontext);
  return await withActor(kontext, async (trx) => {
    const gelesen = await readSitzung(trx, kontext);
    if (!gelesen.ok) return gelesen;
    const { aktive, ablauf } = gelesen.wert;
    const jetzt = kontext.dienste.jetzt();
    const grenzen = { leerlaufMinuten: aktive.leerlauf_minuten, absolutMinuten: aktive.absolut_minuten };
    const leerlauf = computeAblauf(grenzen, jetzt, jetzt).laeuftAbUm;
    const laeuftAbUm = new Date(Math.min(leerlauf, ablauf.absolutBis.getTime()));
    const geaendert = await updateSitzungszeile(trx, sitzungId, {
      zuletzt_am: new Date(jetzt),
      laeuft_ab_um: laeuftAbUm,
    });
    if (!geaendert) return fail(KEINE_SITZUNG);
    return ok({ laeuftAbUm: laeuftAbUm.toISOString(), absolutBis: ablauf.absolutBis.toISOString() });
  });
}
