import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { checkArbeitstag, checkFrist, countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { insertZiel } from './fall.repo.ts';
import { checkGemeinte, formatGemeinte } from './gemeinte.ts';
import { toInhalt } from './open-ziel.ts';
import { toZielOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { createZielRoute } from './ziel.contract.ts';

type Neu = typeof createZielRoute;

/**
 * Agrees on a Ziel in the words of the client (CP-05). What was agreed on paper before keeps that day: it counts in the
 * quarter in which it was agreed, and a deadline that is over by now shows as over at once.
 */
export async function createZiel(kontext: Kontext, { params, body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const am = body.vereinbartAm ?? kontext.stichtag;
    const tag = checkArbeitstag(am, akte, kontext.stichtag, '/vereinbartAm');
    if (!tag.ok) return tag;
    const frist = checkFrist(body.frist, null, kontext.stichtag, {
      pointer: '/frist',
      ab: am,
      rat: 'Wurde das Ziel früher vereinbart, tragen Sie diesen Tag bei „Vereinbart am“ ein.',
    });
    if (!frist.ok) return frist;
    const gemeinte = await checkGemeinte(trx, kontext, akte.id, body.personIds);
    if (!gemeinte.ok) return gemeinte;
    const einwilligung = await hasGueltigeEinwilligung(
      trx,
      kontext,
      akte.id,
      'ZUSAMMENARBEIT',
      kontext.stichtag,
    );
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'ZIEL_VEREINBART',
      lage: { einwilligungZusammenarbeit: einwilligung },
      am: kontext.stichtag,
    });
    if (!version.ok) return version;
    const id = createUuidV7();
    await insertZiel(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      bereich: body.bereich,
      prioritaet: body.prioritaet,
      stand: 'OFFEN',
      stand_seit: kontext.stichtag,
      frist: body.frist ?? null,
      vereinbart_am: am,
      erfasst_tag: kontext.stichtag,
      form: body.form,
      siegel: await kontext.dienste.tresor.seal(toZielOrt(mandantId, akte.id, id), toInhalt(body)),
    });
    const { bereich, prioritaet, form, wortlaut, sprache, uebersetzung } = body;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'ZIEL_VEREINBART',
        codes: { zielId: id, bereich, prioritaet, form, frist: body.frist },
        inhalt: { wortlaut, sprache, uebersetzung, fuer: formatGemeinte(gemeinte.wert) },
      },
      am,
    );
    await countAct(trx, kontext, akte.id, {
      art: 'ZIEL_VEREINBART',
      datum: am,
      merkmale: { bereich },
    });
    return ok({ id, version: 1 });
  });
}
