import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { findBlatt, findMarken } from './get-uebertragung.ts';
import { loadBlaetter } from './load-blaetter.ts';
import type { recordFeldmarkenRoute } from './uebertragung.contract.ts';
import { joinMarken } from './uebertragung.model.ts';
import { insertMarken, listLetzteMarken } from './uebertragung.repo.ts';
import { ZIELVORDRUCKE } from './zielvordrucke.ts';

/**
 * Marks fields with the values as they stood. What changed while somebody was typing is a conflict, so that nothing counts
 * as transferred that was not. A field that is gone can be set to „offen“ once it is struck out there.
 */
export function recordFeldmarken(
  kontext: Kontext,
  { params: { foerderfallId }, body }: Eingabe<typeof recordFeldmarkenRoute>,
): Antwortet<Antwort<typeof recordFeldmarkenRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const blatt = fall && findBlatt(await loadBlaetter(trx, fall), body);
    if (fall === undefined || blatt === undefined) return fail(refuseNichtGefunden());
    const { schritt, gegenstandId, pruefsumme } = blatt;
    if (body.pruefsumme !== pruefsumme) return fail(refuseKonflikt({ pruefsumme }));
    const werte = new Map(blatt.zeilen.map(({ code, wert }) => [code, wert]));
    const weg = joinMarken(blatt.zeilen, findMarken(await listLetzteMarken(trx, fall.id), blatt)).entfallen;
    const felder = [...new Set(body.felder)];
    const fremd = felder.filter(
      (feld) => !werte.has(feld) && !(body.stand === 'OFFEN' && weg.some((eine) => eine.feld === feld)),
    );
    if (fremd.length > 0) return fail(FELD_FREMD);
    await insertMarken(trx, {
      fall,
      schritt,
      gegenstandId,
      fassung: ZIELVORDRUCKE[schritt].fassung,
      stand: body.stand,
      felder: felder.map((feld) => ({
        id: createUuidV7(),
        feld,
        wert: body.stand === 'OFFEN' ? null : (werte.get(feld) ?? null),
      })),
      kontoId: getFoerderkonto(kontext).kontoId,
      am: kontext.stichtag,
    });
    kontext.protokoll.anzahl = felder.length;
    return ok({ id: fall.id });
  });
}

const FELD_FREMD = refuseRegel('FELD_FREMD', 'Ein Feld steht nicht auf diesem Blatt.', {
  detail: 'Laden Sie die Seite neu und markieren Sie die Felder, die dort stehen.',
});
