import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { openVerfahren } from './open-verfahren.ts';
import type { createVerfahrenRoute } from './verfahren.contract.ts';
import { checkBeginn, formatArt, listZaehlungen, type VerfahrenInhalt } from './verfahren.model.ts';
import { insertVerfahren, toVerfahrenOrt } from './verfahren.repo.ts';
import { countStufen, withVerfahren } from './with-verfahren.ts';

type R = typeof createVerfahrenRoute;

/** Begins a way for a person of the Akte. It is work of the case, nobody outside is told. */
export function createVerfahren(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { art, begonnenAm } = body;
  return withVerfahren(kontext, params.akteId, async (trx, akte) => {
    const person = await findPerson(trx, kontext, akte.id, body.personId);
    if (!person.ok) return person;
    const personId = person.wert;
    const laufende = (await openVerfahren(trx, kontext, akte.id)).filter(
      (eines) => eines.personId === personId,
    );
    const geprueft = checkBeginn({ art, begonnenAm }, laufende, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const inhalt: VerfahrenInhalt = { art, begonnenAm, schritte: {}, ergebnis: 'OFFEN', ergebnisAm: null };
    const id = createUuidV7();
    await insertVerfahren(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      person_id: personId,
      siegel: await kontext.dienste.tresor.seal(toVerfahrenOrt(mandantId, akte.id, id), inhalt),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'VERFAHREN_BEGONNEN',
        codes: { verfahrenId: id, personId },
        inhalt: { was: `${formatArt(art)}, seit ${formatGerman(begonnenAm)}` },
      },
      kontext.stichtag,
    );
    await countStufen(trx, kontext, akte.id, art, listZaehlungen(inhalt));
    return ok({ id, version: 1 });
  });
}

async function findPerson(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personId: string | null,
): Promise<Result<string, Ablehnung>> {
  const beteiligte = (await findBeteiligte(trx, kontext, akteId)).filter(isBeteiligt);
  if (beteiligte.length === 0) {
    return fail(
      refuseRegel('PERSON_FEHLT', 'Diese Kurzberatung ist anonym.', {
        detail: 'Benennen Sie zuerst die Person. Ohne Namen wird kein Verfahren geführt.',
        quelle: 'Datenschutzkatalog DP-B-01',
      }),
    );
  }
  const person =
    personId === null
      ? (beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON') ?? beteiligte[0])
      : beteiligte.find((einer) => einer.personId === personId);
  return person === undefined ? fail(refuseNichtGefunden()) : ok(person.personId);
}
