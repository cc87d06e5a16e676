import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createTabellenPdf, formatZelle } from '#src/platform/pdf/create-tabellen-pdf.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { type Befund, formatBefundort } from './befunde.model.ts';
import { type GeladenerBericht, isSynthetisch, loadBericht } from './get-stellenbesetzung.ts';
import { loadBefunde } from './list-befunde.ts';
import { createDruckspalten, createSpalten } from './spalten.ts';
import type { BerichtQuery, exportCsvRoute } from './stellenbesetzung.contract.ts';
import { formatTitel, toTabellenzeilen } from './tabelle.model.ts';

type Frage = Eingabe<typeof exportCsvRoute>;
type Geladen = { bericht: GeladenerBericht; befunde: Befund[] };

/** For German spreadsheets: `;`, byte order mark, decimal comma, titles of the Baustein, sum row. */
export async function exportCsv(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, query), 'csv', ({ bericht }) =>
    createCsv({ spalten: createSpalten(bericht.baustein), zeilen: toTabellenzeilen(bericht) }),
  );
}

/** Workbook with a second sheet: Stichtag, source, findings. */
export async function exportXlsx(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, query), 'xlsx', (geladen) =>
    createXlsx(
      { spalten: createSpalten(geladen.bericht.baustein), zeilen: toTabellenzeilen(geladen.bericht) },
      {
        titel: formatTitel(geladen.bericht.baustein, geladen.bericht.stichtag),
        hinweise: toHinweise(geladen, query),
      },
    ),
  );
}

/** Printed table with the findings below. */
export async function exportPdf(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, query), 'pdf', (geladen) => createBerichtPdf(geladen, query));
}

/** The PDF of page and command line. */
export function createBerichtPdf(geladen: Geladen, query: BerichtQuery): Promise<Buffer> {
  const { bericht } = geladen;
  const spalten = createDruckspalten(bericht.baustein);
  const zeilen = toTabellenzeilen(bericht);
  const summe = zeilen.pop();
  return createTabellenPdf({
    titel: formatTitel(bericht.baustein, bericht.stichtag),
    spalten,
    zeilen,
    ...(summe === undefined ? {} : { summe: spalten.map((spalte) => formatZelle(spalte, summe)) }),
    hinweise: toHinweise(geladen, query),
    stand: bericht.stichtag,
    synthetisch: isSynthetisch(bericht),
    querformat: true,
  });
}

/** Report and findings in one transaction, so that both say the same. */
export function load(kontext: Kontext, query: BerichtQuery): Promise<Result<Geladen, Ablehnung>> {
  return withActor(kontext, async (trx) => {
    const bericht = await loadBericht(trx, kontext, query);
    if (!bericht.ok) return bericht;
    const befunde = await loadBefunde(trx, kontext, query);
    return befunde.ok ? ok({ bericht: bericht.wert, befunde: befunde.wert }) : befunde;
  });
}

async function writeDatei(
  geladen: Result<Geladen, Ablehnung>,
  endung: 'csv' | 'xlsx' | 'pdf',
  write: (geladen: Geladen) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  if (!geladen.ok) return geladen;
  const { bericht } = geladen.wert;
  const dateiname = formatExportName({
    name: `stellenbesetzung-baustein-${bericht.baustein}`,
    stichtag: bericht.stichtag,
    synthetisch: isSynthetisch(bericht),
    endung,
  });
  return ok({ dateiname, inhalt: await write(geladen.wert) });
}

function toHinweise({ bericht, befunde }: Geladen, query: BerichtQuery): string[] {
  const auswahl = [query.typ, query.regierungsbezirk, query.typEvaluation].filter(
    (wert) => wert !== undefined,
  );
  return [
    `Stichtag ${formatGerman(bericht.stichtag)}. Angaben in Vollzeitäquivalenten (VZÄ).`,
    ...(query.wissensstand === undefined ? [] : [`Wissensstand: ${query.wissensstand}.`]),
    ...(auswahl.length === 0
      ? []
      : [`Auswahl: ${auswahl.join(', ')}. Die Summe zählt nur die gezeigten Zeilen.`]),
    ...befunde.map(
      (befund) =>
        `${formatBefundort(befund)}: ${befund.text}${befund.quelle === null ? '' : ` (${befund.quelle})`}`,
    ),
  ];
}
