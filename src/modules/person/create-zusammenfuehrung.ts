import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkAkten } from './check-akten.ts';
import { updateTokens } from './create-person.ts';
import { GRENZEN } from './grenzen.ts';
import { openPersonen, type Person } from './open-personen.ts';
import { toIdentitaetOrt, updateIdentitaet } from './person.repo.ts';
import { lockPersonen } from './record-verschieden.ts';
import type { createZusammenfuehrungRoute } from './zusammenfuehrung.contract.ts';
import { combineIdentitaeten } from './zusammenfuehrung.model.ts';
import { insertZusammenfuehrung, listDoppelte, listZiele, toVorherOrt } from './zusammenfuehrung.repo.ts';

type R = typeof createZusammenfuehrungRoute;

/**
 * Two records are one person. A person decides, never the program. No row of an Akte moves: a link says so, the leading
 * person gets what she lacks, both identities from before are kept sealed, and the link can be taken back.
 */
export function createZusammenfuehrung(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const ids = [body.bleibt.personId, body.doppelt.personId] as const;
    const akten = await checkAkten(trx, kontext, ids);
    if (!akten.ok) return akten;
    [kontext.protokoll.objektId] = ids;
    const personen = await checkPersonen(trx, kontext, body);
    if (!personen.ok) return personen;
    const [bleibt, doppelt] = personen.wert;
    const id = await insertLink(trx, kontext, bleibt, doppelt);
    const paare = [
      [akten.wert[0], bleibt, doppelt],
      [akten.wert[1], doppelt, bleibt],
    ] as const;
    for (const [akteId, { personId }, { pseudonym: mit }] of paare) {
      const codes = { zusammenfuehrungId: id, personId };
      const ereignis = { art: 'PERSON_ZUSAMMENGEFUEHRT', codes, inhalt: { mit } } as const;
      await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
    }
    return ok({ id });
  });
}

async function checkPersonen(
  trx: Trx,
  kontext: Kontext,
  { bleibt, doppelt }: Eingabe<R>['body'],
): Promise<Result<[Person, Person], Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const ids = [bleibt.personId, doppelt.personId] as const;
  const gesperrt = await lockPersonen(trx, mandantId, ids);
  if (!gesperrt.ok) return gesperrt;
  const schon = [
    ...(await listZiele(trx, mandantId, ids)),
    ...(await listDoppelte(trx, mandantId, [ids[1]])),
  ];
  if (schon.length > 0) {
    return fail(
      refuseRegel('PERSON_SCHON_ZUSAMMENGEFUEHRT', 'Eine der beiden Personen ist schon zusammengeführt.', {
        detail:
          'Führen Sie mit der führenden Person zusammen, oder heben Sie die frühere Zusammenführung auf.',
      }),
    );
  }
  const [erste, zweite] = await openPersonen(trx, kontext, ids);
  if (erste === undefined || zweite === undefined) return fail(refuseNichtGefunden());
  if (erste.version !== bleibt.version || zweite.version !== doppelt.version) {
    return fail(refuseKonflikt({ bleibt: { version: erste.version }, doppelt: { version: zweite.version } }));
  }
  return ok([erste, zweite]);
}

async function insertLink(trx: Trx, kontext: Kontext, bleibt: Person, doppelt: Person): Promise<string> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const id = createUuidV7();
  const neu = combineIdentitaeten(bleibt.identitaet, doppelt.identitaet);
  const siegel = await tresor.seal(toIdentitaetOrt(mandantId, bleibt.personId), neu);
  const zielVersion = await updateIdentitaet(trx, mandantId, bleibt.personId, siegel);
  await updateTokens(trx, kontext, bleibt.personId, neu);
  await insertZusammenfuehrung(trx, {
    mandant_id: mandantId,
    id,
    ziel_person_id: bleibt.personId,
    person_id: doppelt.personId,
    ziel_siegel: await tresor.seal(toVorherOrt(mandantId, bleibt.personId, id, 'ziel'), bleibt.identitaet),
    person_siegel: await tresor.seal(
      toVorherOrt(mandantId, doppelt.personId, id, 'person'),
      doppelt.identitaet,
    ),
    ziel_version: zielVersion,
    zusammengefuehrt_am: kontext.stichtag,
    zusammengefuehrt_von: kontoId,
    rueckgaengig_bis: addDays(kontext.stichtag, GRENZEN.rueckgaengigTage),
  });
  return id;
}
