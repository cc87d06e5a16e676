import type { z } from 'zod';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkArbeitstag, checkZustaendig, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toAblehnung } from './ablehnungen.ts';
import { toProtokollOrt } from './siegelort.ts';
import type { createUebergabeRoute, Uebergabeprotokoll } from './uebergabe.contract.ts';
import { insertInhalt, insertUebergabe } from './uebergabe.repo.ts';

type R = typeof createUebergabeRoute;

/**
 * Offers an own Akte to a colleague of the same Stelle (CP-09, IF-R3). Nothing changes hands before the acceptance; what
 * the giver writes is sealed under the key of the Akte and opens with the access to it.
 */
export async function createUebergabe(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zustaendig = await checkZustaendig(trx, kontext, akte.id, 'Eine Übergabe');
    if (!zustaendig.ok) return zustaendig;
    if (body.informiertAm !== undefined) {
      const tag = checkArbeitstag(body.informiertAm, akte, kontext.stichtag, '/informiertAm');
      if (!tag.ok) return tag;
    }
    const id = createUuidV7();
    const ergebnis = await insertUebergabe(trx, {
      id,
      akteId: akte.id,
      anKontoId: body.anKontoId,
      anlass: body.anlass,
      frist: addDays(kontext.stichtag, PARAMETER.uebergabe_annahme.wert),
      vonKontoId: kontoId,
    });
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    const inhalt: z.infer<typeof Uebergabeprotokoll> = {
      stand: body.stand,
      naechstes: body.naechstes ?? null,
      offenes: body.offenes ?? null,
      informiertAm: body.informiertAm ?? null,
    };
    const siegel = await kontext.dienste.tresor.seal(toProtokollOrt(mandantId, akte.id, id), inhalt);
    await insertInhalt(trx, { mandant_id: mandantId, uebergabe_id: id, akte_id: akte.id, siegel });
    kontext.protokoll.empfaengerId = body.anKontoId;
    return ok({ id });
  });
}
