import { maxDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { createFristenkontext } from '../pruefung/run-foerderfristen.ts';
import { applySchritt } from '../record-schritt.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { runJeFall } from '../run-je-fall.ts';
import { isUeberfaellig } from './load-nachweislage.ts';
import { listNachweisfristen } from './nachweis.repo.ts';

/**
 * What only time does: the Bewilligungszeitraum ends, and a Verwendungsnachweis becomes late. Idempotent; each Förderfall for
 * itself, both steps in one night when it was out of reach before; a broken one stops none of the others. Answers how many
 * steps were taken.
 */
export async function applyNachweisfristen(dienste: Dienste): Promise<number> {
  const faellige = await withActor(
    createFristenkontext(dienste, 'foerderung.listNachweisfristen'),
    async (trx) => ok(await listNachweisfristen(trx, dienste.stichtag())),
  );
  if (!faellige.ok) throw new Error(`Deadlines not read: ${faellige.fehler.code}`);
  return runJeFall(faellige.wert, ({ id }) => applyFrist(dienste, id));
}

async function applyFrist(dienste: Dienste, id: string): Promise<number> {
  const kontext = createFristenkontext(dienste, 'foerderung.applyNachweisfrist');
  kontext.protokoll.objektId = id;
  const ergebnis = await withActor(kontext, async (trx) => {
    let schritte = 0;
    const [zeile] = (await listNachweisfristen(trx, kontext.stichtag)).filter((eine) => eine.id === id);
    if (zeile === undefined) return ok(schritte);
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return ok(schritte);
    let aktuell = fall;
    const fakten = { fristAbgelaufen: true };
    if (fall.zustand === 'BESTANDSKRAEFTIG') {
      const ende = await applySchritt(trx, kontext, fall, { schritt: 'bwz_ende', grund: null, fakten });
      if (!ende.ok) return ende;
      aktuell = { ...fall, zustand: 'VN_OFFEN', version: ende.wert.version };
      schritte += 1;
    }
    const frist = computeNachweisfrist(fall.bis, fall.parameter).wert;
    const gilt = zeile.nachfrist === null ? frist : maxDate(frist, zeile.nachfrist);
    if (!isUeberfaellig(gilt, kontext.stichtag)) return ok(schritte);
    const spaet = await applySchritt(trx, kontext, aktuell, {
      schritt: 'vn_frist_abgelaufen',
      grund: null,
      fakten,
    });
    return spaet.ok ? ok(schritte + 1) : spaet;
  });
  // Changed meanwhile: taken the next night.
  return ergebnis.ok ? ergebnis.wert : 0;
}
