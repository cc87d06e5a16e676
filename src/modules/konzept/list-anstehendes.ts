import type { Antwort } from '#src/core/contract/define-route.ts';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listAnstehendesRoute } from './anstehend.contract.ts';
import { listAnstehendzeilen } from './anstehend.repo.ts';
import { ANSTEHEND_FRISTEN } from './fristen.ts';
import { KONZEPTART_NAMEN, KONZEPTARTEN } from './konzept.model.ts';
import { getStandortkonto } from './standortkonto.ts';

/** What waits for the Koordination: due within the lead, or late (IF-R2, KZ-08, AT-07, AT-31). */
export function listAnstehendes(kontext: Kontext): Antwortet<Antwort<typeof listAnstehendesRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  const { vorlaufTage, rueckschauMonate, beschlussMonate, konzeptMonate } = ANSTEHEND_FRISTEN;
  const bis = addDays(stichtag, vorlaufTage);
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnstehendzeilen(trx, {
      standortId,
      stichtag,
      bis,
      seit: addMonths(stichtag, -rueckschauMonate),
      beschlussMonate,
      konzeptMonate,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      bis,
      eintraege: zeilen.map((zeile) => ({
        ...zeile,
        titel: toTitel(zeile.titel),
        ueberfaellig: zeile.faellig < stichtag,
      })),
    });
  });
}

/** A Konzept has no title but its kind. */
function toTitel(titel: string): string {
  const art = KONZEPTARTEN.find((code) => code === titel);
  return art === undefined ? titel : KONZEPTART_NAMEN[art];
}
