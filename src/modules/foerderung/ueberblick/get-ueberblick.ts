import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { loadUeberblick } from './load-ueberblick.ts';
import type { getUeberblickRoute } from './ueberblick.contract.ts';
import { countBezirke, sumZeilen } from './ueberblicksliste.model.ts';

/** All Standorte at a glance, with sums and how many of each Regierungsbezirk stand where. */
export function getUeberblick(
  kontext: Kontext,
  { query }: Eingabe<typeof getUeberblickRoute>,
): Antwortet<Antwort<typeof getUeberblickRoute>> {
  return withActor(kontext, async (trx) => {
    const { zeilen, ...rest } = await loadUeberblick(trx, kontext, query);
    const { von, bis } = RL_2024_12.foerderjahre;
    return ok({
      ...rest,
      jahre: Array.from({ length: bis - von + 1 }, (_, platz) => bis - platz),
      zeilen,
      summe: sumZeilen(zeilen),
      bezirke: countBezirke(zeilen),
    });
  });
}
