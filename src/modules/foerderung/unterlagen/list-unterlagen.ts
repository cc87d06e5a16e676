import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listDateinamen } from '#src/platform/files/datei.repo.ts';
import { isAntragOffen } from '../foerderfall.model.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { listUnterlagenRoute } from './unterlage.contract.ts';
import { isEntfernbar } from './unterlage.model.ts';
import { listUnterlagenzeilen } from './unterlage.repo.ts';

/** What lies beside an Antrag, by name. Names are opened here, the bytes only when somebody loads them. */
export function listUnterlagen(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof listUnterlagenRoute>,
): Antwortet<Antwort<typeof listUnterlagenRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listUnterlagenzeilen(trx, foerderfallId);
    const dateien = new Map(
      (
        await listDateinamen(trx, kontext.dienste.tresor, {
          mandantId: fall.mandantId,
          subjekt: { art: 'foerderfall', id: foerderfallId },
        })
      ).map((datei): [string, typeof datei] => [datei.id, datei]),
    );
    const namen = await listNamen(
      trx,
      zeilen.map(({ von }) => von),
    );
    kontext.protokoll.anzahl = zeilen.length;
    const { rolle } = getFoerderkonto(kontext);
    const bearbeitet = rolle === 'KI_LEITUNG' || rolle === 'ZE_SACHBEARBEITUNG';
    return ok({
      unterlagen: zeilen.map(({ von, ...zeile }) => ({
        ...zeile,
        name: dateien.get(zeile.id)?.name ?? '',
        groesse: dateien.get(zeile.id)?.groesse ?? 0,
        von: namen.get(von) ?? null,
      })),
      ergaenzbar: bearbeitet && isAntragOffen(fall.zustand),
      entfernbar: bearbeitet && isEntfernbar(fall.zustand),
    });
  });
}
