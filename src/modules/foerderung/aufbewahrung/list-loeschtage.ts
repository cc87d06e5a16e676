import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listLoeschtageRoute } from './aufbewahrung.contract.ts';
import { listLoeschtagzeilen } from './aufbewahrung.repo.ts';

/** What LK-11 and LK-12 will delete, by day; the policies say of which Förderfälle. */
export function listLoeschtage(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listLoeschtageRoute>,
): Antwortet<Antwort<typeof listLoeschtageRoute>> {
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const ab = (seite - 1) * groesse;
    const { zeilen, gesamt } = await listLoeschtagzeilen(trx, { stichtag, ab, hoechstens: groesse });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      eintraege: zeilen.map(({ foerderfallId, standort, foerderjahr, stufe, loeschenAb, hindernis }) => ({
        foerderfallId,
        standort,
        foerderjahr,
        stufe,
        loeschenAb,
        hindernis,
      })),
      gesamt,
      seite,
      groesse,
    });
  });
}
