import type { Antwort } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFristlage, findNaechstesFoerderjahr } from '../foerderfall.model.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import type { listFristenRoute } from './fristen.contract.ts';
import {
  compareFristen,
  countFristen,
  createAntragsfrist,
  type Frist,
  type Fristakte,
  listFristen as listAlleFristen,
} from './fristen.model.ts';
import { listFristakten, listFristposten } from './fristen.repo.ts';

/** What the own Standort has to do until when, over all its Förderfälle: two statements. */
export function listFristen(kontext: Kontext): Antwortet<Antwort<typeof listFristenRoute>> {
  return withActor(kontext, async (trx) => {
    const { stichtag } = kontext;
    const { standortId } = getFoerderkonto(kontext);
    const akten = standortId === null ? [] : await listFristakten(trx, standortId);
    const posten = await listFristposten(
      trx,
      akten.map(({ id }) => id),
    );
    const fristen = [
      ...listNaechsterAntrag(akten, stichtag),
      ...listAlleFristen(akten, posten, stichtag),
    ].toSorted(compareFristen);
    kontext.protokoll.anzahl = fristen.length;
    return ok({ stichtag, anzahl: countFristen(fristen, stichtag), fristen });
  });
}

function listNaechsterAntrag(akten: readonly Fristakte[], stichtag: PlainDate): Frist[] {
  const foerderjahr = findNaechstesFoerderjahr(stichtag, REGELPARAMETER);
  const lage = findFristlage(foerderjahr, REGELPARAMETER);
  if (lage === undefined || akten.some((akte) => akte.foerderjahr === foerderjahr)) return [];
  return [createAntragsfrist(foerderjahr, lage, stichtag)];
}
