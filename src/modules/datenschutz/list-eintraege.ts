import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listEintraegeRoute } from './protokoll.contract.ts';
import { countZeilen, listZeilen } from './protokoll.repo.ts';
import { type ListOperationen, toEintraege } from './to-eintraege.ts';
import { toFrage } from './to-frage.ts';

/** A page of the log of the own Mandant. Row level security decides about the Mandant once more. */
export function listEintraege(
  kontext: Kontext,
  { query }: Pick<Eingabe<typeof listEintraegeRoute>, 'query'>,
  listOperationen: ListOperationen,
): Antwortet<Antwort<typeof listEintraegeRoute>> {
  return withActor(kontext, async (trx) => {
    const frage = await toFrage(trx, kontext, query);
    if (!frage.ok) return frage;
    const { seite, groesse } = query;
    const gesamt = await countZeilen(trx, frage.wert);
    const zeilen = await listZeilen(trx, frage.wert, { ab: (seite - 1) * groesse, hoechstens: groesse });
    kontext.protokoll.anzahl = zeilen.length;
    const { von, bis, objektIds } = frage.wert;
    return ok({
      eintraege: await toEintraege(trx, zeilen, listOperationen),
      gesamt,
      seite,
      groesse,
      von,
      bis,
      objektUnbekannt: objektIds?.length === 0,
    });
  });
}
