import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import { listStandorte } from '../kennzahl/summen.repo.ts';
import { formatGruppenname } from '../uebersicht/get-uebersicht.ts';
import { findGruppe } from '../uebersicht/uebersicht.model.ts';
import type { getGruppenvergleichRoute } from './vergleich.contract.ts';
import { computeVergleich } from './vergleich.model.ts';
import { findOffeneStandorttabelle } from './vergleich.repo.ts';

type R = typeof getGruppenvergleichRoute;

/** Reads what is open, and who belongs to which group; never a sum, never a table that is only frozen. */
export function getGruppenvergleich(
  kontext: Kontext,
  { params: { code }, query: { gruppe } }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  kontext.protokoll.abfrageklasse = code;
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const { actor, dienste } = kontext;
    if (actor.art !== 'konto' || findKennzahl(code) === undefined) return fail(refuseNichtGefunden());
    const offen = await findOffeneStandorttabelle(trx, code);
    const standorte = await listStandorte(trx, dienste.demo);
    const eigener = standorte.find(({ id }) => id === actor.standortId);
    if (offen === undefined || eigener === undefined) return ok({ vergleich: null });
    const { kennung, ausgabe, titel, am, tabelle } = offen;
    const eigene = findGruppe(eigener, gruppe);
    const mitglieder = new Set(
      standorte.filter((einer) => findGruppe(einer, gruppe) === eigene).map(({ id }) => id),
    );
    const mindestens = PARAMETER.kennzahl_vergleichsgruppe.wert;
    return ok({
      vergleich: {
        kennung,
        ausgabe,
        titel,
        am,
        einheit: tabelle.einheit,
        gruppe: formatGruppenname(gruppe, eigene),
        andere: tabelle.zeilen.filter(({ code: ort }) => ort !== eigener.id && mitglieder.has(ort)).length,
        mindestens,
        spalten: computeVergleich(tabelle, { eigener: eigener.id, gruppe: mitglieder, mindestens }),
      },
    });
  });
}
