import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { assignBelegung } from './assign-belegung.ts';
import { formatBuchung, isOffen } from './buchung.model.ts';
import { checkBuchungsangabe } from './check-buchung.ts';
import type { updateSprachmittlungRoute } from './sprachmittlung.contract.ts';
import { toBuchungOrt, updateBuchungzeile } from './sprachmittlung.repo.ts';
import { getBuchungFor, withSprachmittlung } from './with-sprachmittlung.ts';

type R = typeof updateSprachmittlungRoute;

/** Changes or confirms a booking that has no result yet. What stood before goes sealed into the Chronik. */
export function updateSprachmittlung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { sprachmittlungId: id } = params;
  const { version: gelesen, ...angabe } = body;
  return withSprachmittlung(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getBuchungFor(trx, kontext, akte.id, id, gelesen);
    if (!vorher.ok) return vorher;
    if (!isOffen(vorher.wert.zustand)) return fail(ABGESCHLOSSEN);
    const buchung = await checkBuchungsangabe(trx, kontext, akte, angabe, vorher.wert.tag);
    if (!buchung.ok) return buchung;
    const { belegungId } = vorher.wert.inhalt;
    const belegung = await assignBelegung(trx, kontext, akte.id, buchung.wert, belegungId);
    if (!belegung.ok) return belegung;
    const { tag, zustand } = buchung.wert;
    const inhalt = { ...buchung.wert.inhalt, belegungId: belegung.wert };
    const siegel = await kontext.dienste.tresor.seal(toBuchungOrt(mandantId, akte.id, id), inhalt);
    const version = await updateBuchungzeile(trx, mandantId, id, { tag, zustand, siegel });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'SPRACHMITTLUNG_GEAENDERT',
        codes: { sprachmittlungId: id },
        inhalt: { was: formatBuchung(buchung.wert), davor: `Vorher: ${formatBuchung(vorher.wert)}` },
      },
      kontext.stichtag,
    );
    return ok({ id, version });
  });
}

const ABGESCHLOSSEN = refuseRegel('ERGEBNIS_STEHT', 'Für diesen Termin steht schon ein Ergebnis.', {
  detail: 'Berichtigen Sie das Ergebnis, oder buchen Sie einen neuen Termin.',
});
