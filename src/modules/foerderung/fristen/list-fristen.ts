import type { Antwort } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { isAusstehend } from '#src/modules/berichtspflicht/meldung.model.ts';
import { listMeldungszeilen } from '#src/modules/berichtspflicht/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFristlage, findNaechstesFoerderjahr } from '../foerderfall.model.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { isAnzeigbar } from '../laufjahr/anzeige.model.ts';
import { listAnzeigezeilen } from '../laufjahr/anzeige.repo.ts';
import { listJahresaenderungen, loadLaufjahr } from '../laufjahr/load-laufjahr.ts';
import { listOffenePflichten } from '../laufjahr/meldepflicht.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import type { listFristenRoute } from './fristen.contract.ts';
import {
  compareFristen,
  countFristen,
  createAntragsfrist,
  createAnzeigefrist,
  createMeldefrist,
  type Frist,
  type Fristakte,
  listFristen as listAlleFristen,
} from './fristen.model.ts';
import { listFristakten, listFristposten } from './fristen.repo.ts';

/** What the own Standort has to do until when, over all its Förderfälle: two statements, and the Stellen of those that run. */
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
      ...(await joinAll(akten.map((akte) => loadAnzeigefristen(trx, akte, stichtag)))).flat(),
      ...(standortId === null ? [] : await loadMeldefristen(trx, standortId, stichtag)),
    ].toSorted(compareFristen);
    kontext.protokoll.anzahl = fristen.length;
    return ok({ stichtag, anzahl: countFristen(fristen, stichtag), fristen });
  });
}

/** What the Standort owes the Land comes first in its list; more than a page of it is no list of deadlines any more. */
const MELDUNGEN_HOECHSTENS = 100;

async function loadMeldefristen(trx: Trx, standortId: string, stichtag: PlainDate): Promise<Frist[]> {
  const ausschnitt = { stichtag, ab: 0, hoechstens: MELDUNGEN_HOECHSTENS };
  const { zeilen } = await listMeldungszeilen(trx, standortId, ausschnitt);
  return zeilen
    .filter(({ zustand }) => isAusstehend(zustand))
    .map((meldung) => createMeldefrist(meldung, stichtag));
}

/** Changes of the Besetzung that were not told yet. */
async function loadAnzeigefristen(trx: Trx, akte: Fristakte, stichtag: PlainDate): Promise<Frist[]> {
  if (!isAnzeigbar(akte.zustand)) return [];
  const fall = await findFoerderfallzeile(trx, akte.id);
  if (fall === undefined) return [];
  const jahr = await loadLaufjahr(trx, fall, stichtag);
  const pflichten = listOffenePflichten(
    listJahresaenderungen(jahr, fall),
    await listAnzeigezeilen(trx, akte.id),
  );
  return pflichten.map((pflicht) => createAnzeigefrist(akte, pflicht, stichtag));
}

function listNaechsterAntrag(akten: readonly Fristakte[], stichtag: PlainDate): Frist[] {
  const foerderjahr = findNaechstesFoerderjahr(stichtag, REGELPARAMETER);
  const lage = findFristlage(foerderjahr, REGELPARAMETER);
  if (lage === undefined || akten.some((akte) => akte.foerderjahr === foerderjahr)) return [];
  return [createAntragsfrist(foerderjahr, lage, stichtag)];
}
