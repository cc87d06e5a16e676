import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getInformationsblattRoute, listEinwilligungstexteRoute } from './einwilligung.contract.ts';
import { findStelle } from './einwilligung.repo.ts';
import { toDatenumfang } from './einwilligung.model.ts';
import {
  formatEinwilligungstext,
  formatInformationsblatt,
  listTextsprachen,
  OHNE_GEGENSTAND,
} from './text.model.ts';
import { ZWECKE } from './texte/typen.ts';

/** Texts of all purposes for the own Stelle; a language that is not released falls back to German alone. */
export function listEinwilligungstexte(
  kontext: Kontext,
  { query }: Eingabe<typeof listEinwilligungstexteRoute>,
): Antwortet<Antwort<typeof listEinwilligungstexteRoute>> {
  return withActor(kontext, async (trx) => {
    const stelle = await findStelle(trx, getKonto(kontext).mandantId);
    if (stelle === undefined) return fail(refuseNichtGefunden());
    const sprachen = listTextsprachen(kontext.dienste.demo);
    const sprache = sprachen.includes(query.sprache) ? query.sprache : 'de';
    const { richtung, datenarten } = query;
    const texte = ZWECKE.map((zweck) =>
      formatEinwilligungstext(zweck, sprache, stelle, {
        ...OHNE_GEGENSTAND,
        ...toDatenumfang({ zweck, richtung, datenarten }),
      }),
    );
    return ok({ texte, sprachen, stelle: stelle.name });
  });
}

/** Information under Art. 13 DSGVO of one Stelle; public, so that a client can read it on the own phone. */
export function getInformationsblatt(
  kontext: Kontext,
  { params, query }: Eingabe<typeof getInformationsblattRoute>,
): Antwortet<Antwort<typeof getInformationsblattRoute>> {
  return withActor(kontext, async (trx) => {
    const stelle = await findStelle(trx, params.mandantId);
    if (stelle === undefined) return fail(refuseNichtGefunden());
    const sprachen = listTextsprachen(kontext.dienste.demo);
    const sprache = sprachen.includes(query.sprache) ? query.sprache : 'de';
    return ok({ ...formatInformationsblatt(sprache, stelle), sprachen });
  });
}
