import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { isFremdvertretung } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toAblehnung, toAbspracheablehnung } from './absprache-ablehnungen.ts';
import type {
  closeAbspracheRoute,
  createAbspracheRoute,
  createTeamvertretungRoute,
  listAbsprachenRoute,
} from './absprache.contract.ts';
import {
  endAbsprache,
  insertAbsprache,
  insertTeamvertretung,
  listAbsprachezeilen,
} from './absprache.repo.ts';
import { VERTRETUNGSGRUENDE } from './verlauf.contract.ts';

type Liste = typeof listAbsprachenRoute;
type Neu = typeof createAbspracheRoute;
type Ende = typeof closeAbspracheRoute;
type Aktiv = typeof createTeamvertretungRoute;

/** Names a deputy beforehand (DP-I-03). Nothing opens until the Teamleitung activates it. */
export async function createAbsprache(kontext: Kontext, { body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  kontext.protokoll.empfaengerId = body.kontoId;
  return withActor(kontext, async (trx) => {
    if (isFremdvertretung(kontext)) return fail(toAblehnung('SELBST_VERTRETUNG'));
    const ergebnis = await insertAbsprache(trx, { id, ...body });
    const { stichtag } = kontext;
    return ergebnis === 'OK' ? ok({ id }) : fail(toAbspracheablehnung(ergebnis, { ...body, stichtag }, true));
  });
}

/** Own agreements and those for the own person; for the Teamleitung those of its Stelle. */
export async function listAbsprachen(kontext: Kontext): Antwortet<Antwort<Liste>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listAbsprachezeilen(trx);
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = zeilen.map(({ aktivVon, aktivBis, aktivGrund, name, vertretung, ...zeile }) => {
      const grund = VERTRETUNGSGRUENDE.find((code) => code === aktivGrund);
      return {
        ...zeile,
        name: name ?? '–',
        vertretung: vertretung ?? '–',
        aktiv:
          aktivVon === null || aktivBis === null || grund === undefined
            ? null
            : { von: aktivVon, bis: aktivBis, grund },
      };
    });
    return ok({ stichtag: kontext.stichtag, eintraege });
  });
}

/** By the person itself: the agreement. By the Teamleitung: the activation. Access from it ends at once. */
export async function closeAbsprache(kontext: Kontext, { params }: Eingabe<Ende>): Antwortet<Antwort<Ende>> {
  kontext.protokoll.objektId = params.abspracheId;
  return withActor(kontext, async (trx) => {
    const ergebnis = await endAbsprache(trx, params.abspracheId);
    return ergebnis === 'OK' ? ok({ id: params.abspracheId }) : fail(toAblehnung(ergebnis));
  });
}

/** The Teamleitung lets an agreed Vertretung begin, without the login of the absent person and without content. */
export async function createTeamvertretung(
  kontext: Kontext,
  { params, body }: Eingabe<Aktiv>,
): Antwortet<Antwort<Aktiv>> {
  kontext.protokoll.objektId = params.abspracheId;
  return withActor(kontext, async (trx) => {
    const { ergebnis, akten, ungedeckt, fremd } = await insertTeamvertretung(trx, {
      id: params.abspracheId,
      ...body,
      grundlagetage: PARAMETER.vertretung_rechtsgrundlage.wert,
    });
    const { stichtag } = kontext;
    if (ergebnis !== 'OK') return fail(toAbspracheablehnung(ergebnis, { ...body, stichtag }, false));
    kontext.protokoll.anzahl = akten;
    kontext.protokoll.rechtsgrundlageId = RECHTSGRUNDLAGEN[fremd ? 'VERTRETUNG_JE_AKTE' : 'VERTRETUNG'].id;
    return ok({ id: params.abspracheId, akten, ungedeckt });
  });
}
