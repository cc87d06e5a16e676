import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import { createFristenkontext } from '../pruefung/run-foerderfristen.ts';
import { runJeFall } from '../run-je-fall.ts';
import { applyWeiterleitungsschritt } from './apply-weiterleitungsschritt.ts';
import { type Faellige, listFaelligeWeiterleitungen } from './weiterleitung.repo.ts';
import { withWeiterleitung } from './with-weiterleitung.ts';

/**
 * What only time does: a signed Weiterleitung is in force once the Bescheid is final, and asks for its proof when its period
 * is over. Each in a transaction of its own: one that is broken stops none of the others and is named at the end; one that
 * somebody changed meanwhile is taken the next day. A second run finds nothing. Answers how many went on.
 */
export async function runWeiterleitungsfristen(dienste: Dienste): Promise<number> {
  const faellige = await withActor(
    createKontext(dienste, 'foerderung.listWeiterleitungsfristen'),
    async (trx) => ok(await listFaelligeWeiterleitungen(trx, dienste.stichtag())),
  );
  if (!faellige.ok) throw new Error(`Reading the Fristen was refused: ${faellige.fehler.code}`);
  return runJeFall(faellige.wert, async (zeile) => ((await runFrist(dienste, zeile)) ? 1 : 0));
}

async function runFrist(dienste: Dienste, { id, version, schritt }: Faellige): Promise<boolean> {
  const kontext = createKontext(dienste, 'foerderung.runWeiterleitungsfrist');
  const am = kontext.stichtag;
  const getan = await withWeiterleitung(kontext, { id, version }, (trx, { fall, weiterleitung }) =>
    applyWeiterleitungsschritt(trx, { wer: null, am, parameter: fall.parameter }, weiterleitung, {
      schritt,
      grund: null,
      fakten: { bestandskraeftig: true, vertragUnterzeichnet: true },
      neu: schritt === 'bescheid_wirksam' ? { wirksamAb: weiterleitung.wirksamAb ?? am } : {},
    }),
  );
  if (getan.ok) return true;
  if (getan.fehler.code === 'KONFLIKT' || getan.fehler.code === 'NICHT_GEFUNDEN') return false;
  throw new Error(`The timer was refused: ${getan.fehler.code}`);
}

function createKontext(dienste: Dienste, ereignis: string): Kontext {
  const kontext = createFristenkontext(dienste, ereignis);
  return { ...kontext, protokoll: { ...kontext.protokoll, objektart: 'weiterleitung' } };
}
