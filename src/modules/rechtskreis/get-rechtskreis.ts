import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte } from '#src/modules/akte/index.ts';
import { formatName } from '#src/modules/person/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isGeprueftBis } from './konsequenzen.model.ts';
import { loadRechtskreis } from './load-rechtskreis.ts';
import type { getRechtskreisRoute } from './rechtskreis.contract.ts';

type R = typeof getRechtskreisRoute;

/** For the part Rechtskreis of the page of an Akte. */
export function getRechtskreis(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const { beteiligte, regeln, ...rest } = await loadRechtskreis(trx, kontext, akte.id);
    kontext.protokoll.anzahl = rest.eintraege.length;
    return ok({
      ...rest,
      stichtag: kontext.stichtag,
      personen: beteiligte.map(({ personId, identitaet, rolle }) => ({
        personId,
        name: formatName(identitaet),
        rolle,
      })),
      hinweise: rest.hinweise.map((hinweis) => ({ ...hinweis, quellen: [...hinweis.quellen] })),
      stilleRegeln: regeln
        .filter((regel) => !isGeprueftBis(regel, kontext.stichtag))
        .map(({ titel, pruefenBis }) => ({ titel, pruefenBis })),
    });
  });
}
