import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { toTag } from './fenster.model.ts';
import type { exportEintraegeRoute } from './protokoll.contract.ts';
import { countZeilen, listZeilen } from './protokoll.repo.ts';
import { SPALTEN } from './spalten.ts';
import { type ListOperationen, toEintraege } from './to-eintraege.ts';
import { toFrage } from './to-frage.ts';

/** More than a person can look through; a narrower choice is the better answer. */
export const EXPORT_HOECHSTENS = 20_000;

/** The chosen entries as a file: an Offenlegung of its own, with the number of entries in the log. */
export function exportEintraege(
  kontext: Kontext,
  { query }: Pick<Eingabe<typeof exportEintraegeRoute>, 'query'>,
  listOperationen: ListOperationen,
): Antwortet<DateiAntwort> {
  return withActor(kontext, async (trx) => {
    const frage = await toFrage(trx, kontext, query);
    if (!frage.ok) return frage;
    const gesamt = await countZeilen(trx, frage.wert);
    if (gesamt > EXPORT_HOECHSTENS) {
      return fail(
        refuseRegel('AUSWAHL_ZU_GROSS', 'Die Auswahl ist zu groß für eine Datei.', {
          detail: `Es sind ${gesamt} Einträge, möglich sind ${EXPORT_HOECHSTENS}. Wählen Sie einen kürzeren Zeitraum.`,
        }),
      );
    }
    const zeilen = await listZeilen(trx, frage.wert, { ab: 0, hoechstens: EXPORT_HOECHSTENS });
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = await toEintraege(trx, zeilen, listOperationen);
    const dateiname = formatExportName({
      name: 'zugriffsprotokoll',
      stichtag: toTag(kontext.dienste.jetzt()),
      synthetisch: kontext.dienste.demo,
      endung: 'csv',
    });
    return ok({ dateiname, inhalt: await createCsv({ spalten: SPALTEN, zeilen: eintraege }) });
  });
}
