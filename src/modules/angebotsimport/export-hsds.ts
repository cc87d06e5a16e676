import type { DateiAntwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { listStandortservices } from '#src/modules/hsds/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { listOeffentlicheIds } from './herkunft.repo.ts';

/** So many are read at once. */
const AM_STUECK = 500;

/** Every public Angebot of the own Standort as a service of HSDS 3.0, one a line: word for word what `/hsds/v3` says of it. */
export function exportHsdsNdjson(kontext: Kontext): Antwortet<DateiAntwort> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const ids = await listOeffentlicheIds(trx, standortId);
    const zeilen: string[] = [];
    for (let ab = 0; ab < ids.length; ab += AM_STUECK) {
      // One portion after the other: the directory never asks for all at once.
      const services = await listStandortservices(kontext.dienste, ids.slice(ab, ab + AM_STUECK));
      zeilen.push(...services.map((service) => `${JSON.stringify(service)}\n`));
    }
    kontext.protokoll.anzahl = zeilen.length;
    const dateiname = formatExportName({
      name: 'angebote-hsds',
      stichtag: kontext.stichtag,
      synthetisch: kontext.dienste.demo,
      endung: 'ndjson',
    });
    return ok({ dateiname, inhalt: zeilen.join('') });
  });
}
