import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { DateiId } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findDatei, openDateinamen } from '#src/platform/files/datei.repo.ts';
import type { getAblageRoute, listAblageRoute } from './ablage.contract.ts';
import { computeAblagerechte } from './ablage.model.ts';
import { findAblagelage, listAblagezeilen } from './ablage.repo.ts';
import { getAblagewer, toAblageort } from './ablagewer.ts';

/** What lies beside an object, by name. Who looked through it is named inside the own Standort alone (decision 0059). */
export function listAblage(
  kontext: Kontext,
  { params: { objektId }, query: { zu } }: Eingabe<typeof listAblageRoute>,
): Antwortet<Antwort<typeof listAblageRoute>> {
  const wer = getAblagewer(kontext);
  kontext.protokoll.objektId = objektId;
  return withActor(kontext, async (trx) => {
    const lage = await findAblagelage(trx, zu, objektId);
    if (lage === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listAblagezeilen(trx, { objektId, id: null, stichtag: kontext.stichtag });
    const dateinamen = await openDateinamen(
      kontext.dienste.tresor,
      zeilen.map(({ standortId, id, dateiId, nameSiegel }) => ({
        ...toAblageort(standortId, id),
        klasse: 'inhalt' as const,
        id: dateiId,
        nameSiegel,
      })),
    );
    const namen =
      lage.standortId === wer.standortId
        ? await listNamen(
            trx,
            zeilen.map(({ geprueftVon }) => geprueftVon),
          )
        : new Map<string, string>();
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      dateien: zeilen.map(
        ({ dateiId: _datei, standortId: _standort, nameSiegel: _siegel, geprueftVon, ...zeile }, platz) => ({
          ...zeile,
          name: dateinamen[platz] ?? '',
          geprueftVon: namen.get(geprueftVon) ?? null,
        }),
      ),
      groesseHoechstens: PARAMETER.datei_groesse.wert,
      ...computeAblagerechte(lage, wer),
    });
  });
}

/** The bytes of one file, for everybody who sees the object it lies beside. */
export function getAblage(
  kontext: Kontext,
  { params: { objektId, dateiId } }: Eingabe<typeof getAblageRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = objektId;
  return withActor(kontext, async (trx) => {
    const [zeile] = await listAblagezeilen(trx, { objektId, id: dateiId, stichtag: kontext.stichtag });
    const datei =
      zeile &&
      (await findDatei(trx, kontext.dienste.tresor, {
        ...toAblageort(zeile.standortId, dateiId),
        id: zeile.dateiId as DateiId,
      }));
    if (datei === undefined) return fail(refuseNichtGefunden());
    return ok({ dateiname: datei.name, inhalt: datei.inhalt });
  });
}
