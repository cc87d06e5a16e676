import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listZustellungenRoute, openZustellungRoute } from './lieferung.contract.ts';
import {
  findZustellung,
  listZustellungszeilen,
  updateGelesen,
  type Zustellungszeile,
} from './lieferung.repo.ts';
import { hashErgebnis } from './run-lieferungen.ts';

/** What lies in the own inbox, in the role of today. */
export function listZustellungen(kontext: Kontext): Antwortet<Antwort<typeof listZustellungenRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listZustellungszeilen(trx);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: zeilen.map(toEintrag) });
  });
}

/** As it was on its day; the hash says whether it still is. */
export function openZustellung(
  kontext: Kontext,
  { params: { zustellungId } }: Eingabe<typeof openZustellungRoute>,
): Antwortet<Antwort<typeof openZustellungRoute>> {
  kontext.protokoll.objektId = zustellungId;
  return withActor(kontext, async (trx) => {
    const zeile = await findZustellung(trx, zustellungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    await updateGelesen(trx, zustellungId);
    const { inhalt, pruefsumme } = zeile;
    return ok({
      ...toEintrag(zeile),
      gelesen: true,
      ergebnis: inhalt,
      pruefsumme,
      unveraendert: hashErgebnis(inhalt) === pruefsumme,
    });
  });
}

const toEintrag = ({ id, titel, faelligAm, zugestelltAm, gelesen }: Zustellungszeile) => ({
  id,
  titel,
  faelligAm,
  zugestelltAm: zugestelltAm.toISOString(),
  gelesen,
});
