import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { BAUSTEINE } from './baustein.model.ts';
import { type Befund, type Berichte, computeBefunde } from './befunde.model.ts';
import { toStichtag, toWissensstand } from './get-stellenbesetzung.ts';
import { loadAngaben } from './load-bericht.ts';
import { getSicht } from './sicht.ts';
import type { listBefundeRoute } from './stellenbesetzung.contract.ts';
import { computeBericht } from './stellenbesetzung.model.ts';

type Frage = Eingabe<typeof listBefundeRoute>['query'];

/** Data-quality findings on a Stichtag, over all Standorte of the view: a filter of the page does not hide one. */
export function listBefunde(
  kontext: Kontext,
  { query }: Eingabe<typeof listBefundeRoute>,
): Antwortet<Antwort<typeof listBefundeRoute>> {
  return withActor(kontext, async (trx) => {
    const befunde = await loadBefunde(trx, kontext, query);
    if (!befunde.ok) return befunde;
    kontext.protokoll.anzahl = befunde.wert.length;
    return ok({
      stichtag: toStichtag(kontext, query.stichtag),
      eintraege: befunde.wert,
      gesamt: befunde.wert.length,
    });
  });
}

/** All Bausteine are read, since one finding looks at two of them; `baustein` picks what is answered. */
export async function loadBefunde(
  trx: Trx,
  kontext: Kontext,
  query: Frage,
): Promise<Result<Befund[], Ablehnung>> {
  const sicht = getSicht(kontext, query);
  if (!sicht.ok) return sicht;
  const stichtag = toStichtag(kontext, query.stichtag);
  const berichte: Berichte = {};
  for (const baustein of BAUSTEINE.filter((nummer) => getSicht(kontext, { baustein: nummer }).ok)) {
    const angaben = await loadAngaben(trx, sicht.wert, {
      baustein,
      stichtag,
      wissensstand: toWissensstand(query.wissensstand),
    });
    berichte[baustein] = computeBericht(angaben, { stichtag });
  }
  const landtag = sicht.wert.standortId === null && sicht.wert.herkunft === 'echt';
  const befunde = computeBefunde(berichte, { stichtag, landtag });
  return ok(
    befunde.filter(({ baustein }) => !query.baustein || baustein === null || baustein === query.baustein),
  );
}
