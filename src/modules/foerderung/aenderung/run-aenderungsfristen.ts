import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { toBekanntgabefrage } from '../pruefung/bekanntgabe.ts';
import { updateBescheidvermerk } from '../pruefung/bescheid.repo.ts';
import { toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { createFristenkontext } from '../pruefung/run-foerderfristen.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { runJeFall } from '../run-je-fall.ts';
import { changeTeilbetraege } from '../zahlung/change-teilbetraege.ts';
import { listFaelligeAenderungen } from './aenderung.repo.ts';
import { findErlassenen } from './record-aenderungsbekanntgabe.ts';
import { applyAenderungsschritt, withAenderung } from './with-aenderung.ts';

/**
 * Every day: an Änderungsbescheid whose period is over is in force, and the open Teilbeträge follow it. Each change in a
 * transaction of its own; one that somebody changed meanwhile is taken the next day. Answers how many.
 */
export async function runAenderungsfristen(dienste: Dienste): Promise<number> {
  const kontext = createFristenkontext(dienste, 'foerderung.listAenderungsfristen');
  const faellige = await withActor(kontext, async (trx) =>
    ok(await listFaelligeAenderungen(trx, dienste.stichtag())),
  );
  if (!faellige.ok) throw new Error(`Reading the Fristen was refused: ${faellige.fehler.code}`);
  return runJeFall(faellige.wert, async (zeile) => ((await runFrist(dienste, zeile)) ? 1 : 0));
}

async function runFrist(dienste: Dienste, frage: { id: string; version: number }): Promise<boolean> {
  const kontext = createFristenkontext(dienste, 'foerderung.runAenderungsfrist');
  const getan = await withAenderung(kontext, frage, async (trx, zeile, fall) => {
    const bescheid = await findErlassenen(trx, zeile);
    if (!bescheid.ok) return bescheid;
    const { bekanntgabe } = bescheid.wert;
    const ab =
      bekanntgabe === null
        ? null
        : computeBestandskraft(toBekanntgabefrage(bekanntgabe, bescheid.wert)).wert.bestandskraeftigAb;
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'frist_abgelaufen', {
      grund: null,
      fakten: { fristAbgelaufen: ab !== null && ab <= kontext.stichtag },
    });
    if (!schritt.ok) return schritt;
    await updateBescheidvermerk(trx, bescheid.wert.id, {
      ...toVermerk(bescheid.wert),
      bestandskraeftigAm: ab,
    });
    const plan = await changeTeilbetraege(trx, kontext, fall);
    return plan.ok ? schritt : plan;
  });
  return getan.ok;
}
