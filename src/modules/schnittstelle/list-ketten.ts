import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatBpmn } from './format-bpmn.ts';
import type { getKettenbpmnRoute, getKetteRoute, listKettenRoute } from './kette.contract.ts';
import { computeFassungstand } from './kette.model.ts';
import { type Fassungzeile, listFassungzeilen } from './kette.repo.ts';

/** One line for each Kette: the Fassung that holds, else the latest. */
export function listKetten(kontext: Kontext): Antwortet<Antwort<typeof listKettenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const zeilen = await listFassungzeilen(trx, standortId, null);
    const ketten = Map.groupBy(zeilen, ({ id }) => id);
    kontext.protokoll.anzahl = ketten.size;
    return ok({
      stichtag,
      ketten: [...ketten.values()]
        .flatMap((fassungen) => {
          const gezeigt = findGezeigte(fassungen, stichtag);
          if (gezeigt === undefined) return [];
          const entwurf = fassungen.some(({ zustand }) => zustand === 'ENTWURF');
          return [{ ...toKopf(gezeigt, stichtag), schritte: gezeigt.schritte.length, entwurf }];
        })
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    });
  });
}

export function getKette(
  kontext: Kontext,
  { params: { ketteId }, query: { nr } }: Eingabe<typeof getKetteRoute>,
): Antwortet<Antwort<typeof getKetteRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = ketteId;
  return withActor(kontext, async (trx) => {
    const fassungen = await listFassungzeilen(trx, standortId, ketteId);
    const zeile =
      nr === undefined ? findGezeigte(fassungen, stichtag) : fassungen.find((eine) => eine.nr === nr);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { anlass, ziel, quelle, bemerkung, schritte, version } = zeile;
    return ok({
      ...toKopf(zeile, stichtag),
      stichtag,
      anlass,
      ziel,
      quelle,
      bemerkung,
      schritte,
      version,
      fassungen: fassungen.map((eine) => ({
        nr: eine.nr,
        stand: computeFassungstand(eine, stichtag),
        gueltigVon: eine.gueltigVon,
        gueltigBis: eine.gueltigBis,
      })),
    });
  });
}

export function getKettenbpmn(
  kontext: Kontext,
  { params: { ketteId, nr } }: Eingabe<typeof getKettenbpmnRoute>,
): Antwortet<DateiAntwort> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = ketteId;
  return withActor(kontext, async (trx) => {
    const zeile = (await listFassungzeilen(trx, standortId, ketteId)).find((eine) => eine.nr === nr);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    return ok({ dateiname: `kette-fassung-${String(nr)}.bpmn`, inhalt: await formatBpmn(zeile) });
  });
}

function findGezeigte(fassungen: readonly Fassungzeile[], stichtag: PlainDate): Fassungzeile | undefined {
  return fassungen.find((eine) => computeFassungstand(eine, stichtag) === 'GUELTIG') ?? fassungen[0];
}

function toKopf(zeile: Fassungzeile, stichtag: PlainDate) {
  const { id, art, nr, name, gueltigVon, gueltigBis } = zeile;
  return { id, art, nr, name, stand: computeFassungstand(zeile, stichtag), gueltigVon, gueltigBis };
}
