import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { exportZuwendungenRoute } from './ausgabe.contract.ts';
import { listZuwendungszeilen } from './ausgabe.repo.ts';
import { createZuwendungsdaten } from './zuwendungen.model.ts';

/** Grants as open data; the Ministerium looks at the file before it is published. */
export function exportZuwendungen(
  kontext: Kontext,
  { query: { foerderjahr } }: Eingabe<typeof exportZuwendungenRoute>,
): Antwortet<DateiAntwort> {
  return withActor(kontext, async (trx) => {
    const { stichtag } = kontext;
    const zeilen = await listZuwendungszeilen(trx, { stichtag, foerderjahr: foerderjahr ?? null });
    kontext.protokoll.anzahl = zeilen.length;
    const dateiname = formatExportName({
      name: `zuwendungen-${foerderjahr ?? 'alle-jahre'}`,
      stichtag,
      synthetisch: zeilen.some(({ synthetisch }) => synthetisch),
      endung: 'json',
    });
    return ok({ dateiname, inhalt: `${JSON.stringify(createZuwendungsdaten(zeilen, stichtag), null, 2)}\n` });
  });
}
