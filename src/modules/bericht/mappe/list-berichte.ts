import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getBerichtRoute, listBerichteRoute } from './bericht.contract.ts';
import { listBerichtstage, listOrte } from './bericht.model.ts';
import { type Berichtszeile, findBerichtszeile, listBerichtszeilen } from './bericht.repo.ts';
import { getSicht } from './compute-bericht.ts';
import { countUngelesene } from './lieferung.repo.ts';
import { getBerichtskonto, isAenderbar } from './save-bericht.ts';
import { listVorlagen } from './vorlagen.ts';

type R = typeof listBerichteRoute;

export function listBerichte(kontext: Kontext): Antwortet<Antwort<R>> {
  const actor = getBerichtskonto(kontext);
  const sicht = getSicht(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listBerichtszeilen(trx);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => toEintrag(zeile, actor)),
      vorlagen: listVorlagen(sicht).map(({ code, titel, text, profil }) => ({ code, titel, text, profil })),
      tage: listBerichtstage(kontext.stichtag),
      orte: [...listOrte(sicht)],
      ungelesen: await countUngelesene(trx),
    });
  });
}

export function getBericht(
  kontext: Kontext,
  { params: { berichtId } }: Eingabe<typeof getBerichtRoute>,
): Antwortet<Antwort<typeof getBerichtRoute>> {
  kontext.protokoll.objektId = berichtId;
  return withActor(kontext, async (trx) => {
    const zeile = await findBerichtszeile(trx, berichtId);
    return zeile === undefined
      ? fail(refuseNichtGefunden())
      : ok(toEintrag(zeile, getBerichtskonto(kontext)));
  });
}

function toEintrag({ kontoId, tabellen, ...zeile }: Berichtszeile, actor: KontoActor) {
  return {
    ...zeile,
    tabellen: tabellen.map((tabelle) => ({ ...tabelle })),
    eigener: kontoId === actor.kontoId,
    aenderbar: isAenderbar({ fuer: zeile.fuer, kontoId }, actor),
  };
}
