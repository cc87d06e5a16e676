import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { SCHNITTSTELLE_FRISTEN } from './fristen.ts';
import type { getVereinbarungRoute, listVereinbarungenRoute } from './vereinbarung.contract.ts';
import { computeFaelligkeit, computeVereinbarungstand } from './vereinbarung.model.ts';
import { listVereinbarungzeilen, type Vereinbarungzeile } from './vereinbarung.repo.ts';

/** All agreements, those to look at first. */
export function listVereinbarungen(kontext: Kontext): Antwortet<Antwort<typeof listVereinbarungenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const alle = (await listVereinbarungzeilen(trx, standortId, null)).map((zeile) =>
      toKopf(zeile, stichtag),
    );
    kontext.protokoll.anzahl = alle.length;
    return ok({
      stichtag,
      vorschlagPruefung: addMonths(stichtag, SCHNITTSTELLE_FRISTEN.vereinbarungPruefung),
      gueltig: alle.filter(({ stand, beginn }) => stand === 'UNTERZEICHNET' && beginn <= stichtag).length,
      faellig: alle.filter(({ faellig }) => faellig !== null).length,
      vereinbarungen: [
        ...alle.filter(({ faellig }) => faellig !== null),
        ...alle.filter(({ faellig }) => faellig === null),
      ],
    });
  });
}

export function getVereinbarung(
  kontext: Kontext,
  { params: { vereinbarungId } }: Eingabe<typeof getVereinbarungRoute>,
): Antwortet<Antwort<typeof getVereinbarungRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = vereinbarungId;
  return withActor(kontext, async (trx) => {
    const [zeile] = await listVereinbarungzeilen(trx, standortId, vereinbarungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { zustand: _, ...angaben } = zeile;
    return ok({
      ...angaben,
      ...toKopf(zeile, stichtag),
      stichtag,
      vorschlagPruefung: addMonths(stichtag, SCHNITTSTELLE_FRISTEN.vereinbarungPruefung),
    });
  });
}

function toKopf(zeile: Vereinbarungzeile, stichtag: PlainDate) {
  const { id, art, titel, partner, beginn, ende, pruefenAm } = zeile;
  const stand = computeVereinbarungstand(zeile, stichtag);
  const faellig = computeFaelligkeit(zeile, stichtag, SCHNITTSTELLE_FRISTEN.vereinbarungVorlauf);
  return { id, art, titel, partner, stand, beginn, ende, pruefenAm, faellig };
}
