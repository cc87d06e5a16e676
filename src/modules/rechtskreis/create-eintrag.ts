import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { type Beteiligter, findBeteiligte } from '#src/modules/person/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countWechsel } from './count-wechsel.ts';
import { checkEintrag } from './eintrag.model.ts';
import { openEintraege } from './load-rechtskreis.ts';
import type { createEintragRoute } from './rechtskreis.contract.ts';
import { insertEintrag, toEintragOrt } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof createEintragRoute;

/** Adds a period or a change. It belongs to a person; an anonymous Kurzberatung has none. */
export function createEintrag(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { personId, ...inhalt } = body;
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const person = findPerson(await findBeteiligte(trx, kontext, akte.id), personId);
    if (!person.ok) return person;
    const geprueft = checkEintrag(inhalt);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    const vorher = await openEintraege(trx, kontext, akte.id);
    await insertEintrag(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      person_id: person.wert.personId,
      siegel: await kontext.dienste.tresor.seal(toEintragOrt(mandantId, akte.id, id), inhalt),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'RECHTSKREIS_ERFASST',
        codes: { eintragId: id, personId: person.wert.personId },
        inhalt: { eintrag: inhalt },
      },
      kontext.stichtag,
    );
    await countWechsel(trx, kontext, akte, vorher, [
      ...vorher,
      { ...inhalt, id, personId: person.wert.personId },
    ]);
    return ok({ id, version: 1 });
  });
}

function findPerson(
  beteiligte: readonly Beteiligter[],
  personId: string | null,
): Result<Beteiligter, Ablehnung> {
  if (beteiligte.length === 0) {
    return fail(
      refuseRegel('PERSON_FEHLT', 'Diese Kurzberatung ist anonym.', {
        detail: 'Benennen Sie zuerst die Person. Ohne Namen wird kein Rechtskreis erfasst.',
        quelle: 'Datenschutzkatalog DP-B-01',
      }),
    );
  }
  const person =
    personId === null ? beteiligte[0] : beteiligte.find((kandidat) => kandidat.personId === personId);
  return person === undefined ? fail(refuseNichtGefunden()) : ok(person);
}
