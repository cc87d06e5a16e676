import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkAkten } from './check-akten.ts';
import { updateTokens } from './create-person.ts';
import { Identitaet } from './identitaet.model.ts';
import { listPersonzeilen, toIdentitaetOrt, updateIdentitaet } from './person.repo.ts';
import { lockPersonen } from './record-verschieden.ts';
import type { undoZusammenfuehrungRoute } from './zusammenfuehrung.contract.ts';
import { closeZusammenfuehrung, lockZusammenfuehrung, toVorherOrt } from './zusammenfuehrung.repo.ts';

type R = typeof undoZusammenfuehrungRoute;
type Zeile = NonNullable<Awaited<ReturnType<typeof lockZusammenfuehrung>>>;

/**
 * Takes a merge back within its time. The other record was never changed. The leading person gets her identity from before,
 * unless somebody corrected it since: a correction is never lost.
 */
export function undoZusammenfuehrung(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId, kontoId } = getKonto(kontext);
    kontext.protokoll.objektId = params.zusammenfuehrungId;
    const zeile = await lockZusammenfuehrung(trx, mandantId, params.zusammenfuehrungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.aufgehoben_am !== null) {
      return fail(refuseRegel('SCHON_AUFGEHOBEN', 'Diese Zusammenführung ist schon aufgehoben.'));
    }
    if (kontext.stichtag > zeile.rueckgaengig_bis) {
      return fail(
        refuseRegel('RUECKGAENGIG_ABGELAUFEN', 'Die Zeit, in der sich das aufheben lässt, ist vorbei.', {
          detail: 'Sind es doch zwei Personen, erfassen Sie die zweite neu in ihrer Akte.',
          quelle: 'OQ-P-32',
        }),
      );
    }
    const ids = [zeile.ziel_person_id, zeile.person_id] as const;
    const akten = await checkAkten(trx, kontext, ids);
    if (!akten.ok) return akten;
    kontext.protokoll.objektId = zeile.id;
    const gesperrt = await lockPersonen(trx, mandantId, ids);
    if (!gesperrt.ok) return gesperrt;
    const personen = await listPersonzeilen(trx, mandantId, ids);
    const [ziel, doppelt] = ids.map((id) => personen.find(({ personId }) => personId === id));
    if (ziel === undefined || doppelt === undefined) return fail(refuseNichtGefunden());
    const wiederhergestellt = ziel.version === zeile.ziel_version;
    if (wiederhergestellt) await restore(trx, kontext, zeile);
    await closeZusammenfuehrung(trx, mandantId, zeile.id, { am: kontext.stichtag, kontoId });
    const paare = [
      [akten.wert[0], ziel, doppelt],
      [akten.wert[1], doppelt, ziel],
    ] as const;
    for (const [akteId, { personId }, { pseudonym: von }] of paare) {
      const codes = { zusammenfuehrungId: zeile.id, personId };
      const ereignis = { art: 'PERSON_GETRENNT', codes, inhalt: { von } } as const;
      await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
    }
    return ok({ id: zeile.id, wiederhergestellt });
  });
}

async function restore(trx: Trx, kontext: Kontext, zeile: Zeile): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const { ziel_person_id: personId } = zeile;
  const vorher = await tresor.open(
    toVorherOrt(mandantId, personId, zeile.id, 'ziel'),
    zeile.ziel_siegel,
    Identitaet,
  );
  const siegel = await tresor.seal(toIdentitaetOrt(mandantId, personId), vorher);
  await updateIdentitaet(trx, mandantId, personId, siegel);
  await updateTokens(trx, kontext, personId, vorher);
}
