import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { assignBelegung } from './assign-belegung.ts';
import { formatBuchung } from './buchung.model.ts';
import { checkBuchungsangabe } from './check-buchung.ts';
import type { createSprachmittlungRoute } from './sprachmittlung.contract.ts';
import { insertBuchung, toBuchungOrt } from './sprachmittlung.repo.ts';
import { withSprachmittlung } from './with-sprachmittlung.ts';

type R = typeof createSprachmittlungRoute;

/** Records that Sprachmittlung was asked for or is confirmed. The program sends nothing: people telephone and write themselves. */
export function createSprachmittlung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withSprachmittlung(kontext, params.akteId, async (trx, akte) => {
    const buchung = await checkBuchungsangabe(trx, kontext, akte, body);
    if (!buchung.ok) return buchung;
    const belegung = await assignBelegung(trx, kontext, akte.id, buchung.wert, null);
    if (!belegung.ok) return belegung;
    const { tag, zustand } = buchung.wert;
    const inhalt = { ...buchung.wert.inhalt, belegungId: belegung.wert };
    const id = createUuidV7();
    await insertBuchung(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      tag,
      zustand,
      kontakt_id: null,
      siegel: await kontext.dienste.tresor.seal(toBuchungOrt(mandantId, akte.id, id), inhalt),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'SPRACHMITTLUNG_GEBUCHT',
        codes: { sprachmittlungId: id },
        inhalt: { was: formatBuchung(buchung.wert) },
      },
      kontext.stichtag,
    );
    return ok({ id, version: 1 });
  });
}
