import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { isAufhebung } from '../bescheid/bescheid-typen.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { toBekanntgabefrage } from '../pruefung/bekanntgabe.ts';
import { listBescheidzeilen, updateBescheidvermerk } from '../pruefung/bescheid.repo.ts';
import { toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { createFristenkontext } from '../pruefung/run-foerderfristen.ts';
import { applySchritt } from '../record-schritt.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { runJeFall } from '../run-je-fall.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { changeTeilbetraege } from '../zahlung/change-teilbetraege.ts';
import { countOffen, isTeil } from './erstattungsstand.ts';
import { listErstattungsfristen, listVorgangszeilen } from './nachweis.repo.ts';

type Getan = { id: string; version: number };

/**
 * Every day: a Bescheid that claims something back is final once its period for a Klage is over. After a Widerruf or a
 * Rücknahme without a Nachweis the open Teilbeträge follow it. What is final and settled goes on or ends. Each Förderfall for
 * itself. Answers how many.
 */
export async function runErstattungsfristen(dienste: Dienste): Promise<number> {
  const kontext = createFristenkontext(dienste, 'foerderung.listErstattungsfristen');
  const faellige = await withActor(kontext, async (trx) =>
    ok(await listErstattungsfristen(trx, dienste.stichtag())),
  );
  if (!faellige.ok) throw new Error(`Reading the Fristen was refused: ${faellige.fehler.code}`);
  return runJeFall(faellige.wert, async (zeile) => ((await runFrist(dienste, zeile)) ? 1 : 0));
}

async function runFrist(
  dienste: Dienste,
  { id, version, bescheidId }: Getan & { bescheidId: string },
): Promise<boolean> {
  const kontext = createFristenkontext(dienste, 'foerderung.runErstattungsfrist');
  const getan = await withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const bescheid = (await listBescheidzeilen(trx, id)).find((eine) => eine.id === bescheidId);
    if (bescheid === undefined || bescheid.bekanntgabe === null) return ok(0);
    let schritte = 0;
    if (bescheid.bestandskraeftigAm === null) {
      const { bestandskraeftigAb: ab } = computeBestandskraft(
        toBekanntgabefrage(bescheid.bekanntgabe, bescheid),
      ).wert;
      if (ab === null || ab > kontext.stichtag) return ok(0);
      await updateBescheidvermerk(trx, bescheidId, { ...toVermerk(bescheid), bestandskraeftigAm: ab });
      schritte += 1;
      if (isAufhebung(bescheid.art)) {
        const plan = await changeTeilbetraege(trx, kontext, fall);
        if (!plan.ok) return plan;
      }
    }
    // Interest moves no state of the Förderfall.
    if (bescheid.art === 'ZINSEN') return ok(schritte);
    return ok(schritte + (await closeErledigte(trx, kontext, fall, bescheid)));
  });
  return getan.ok && getan.wert > 0;
}

/** Final, and nothing is open any more: what is left of the grant goes on; without a rest the Förderfall ends. */
async function closeErledigte(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  bescheid: { auftrag: unknown },
): Promise<number> {
  if (fall.zustand !== 'RUECKFORDERUNG' || countOffen(bescheid, await listVorgangszeilen(trx, fall.id)) > 0)
    return 0;
  const ende = await applySchritt(trx, kontext, fall, {
    schritt: isTeil(bescheid) ? 'teilwiderruf_bestandskraeftig' : 'widerruf_bestandskraeftig',
    grund: null,
    fakten: { bestandskraeftig: true },
  });
  return ende.ok ? 1 : 0;
}
