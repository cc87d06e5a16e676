import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { type Druckzeile, toBeipack, toDruckzeilen } from './format-tabelle.ts';
import { loadTabelle, toAntwort } from './get-tabelle.ts';
import { findKennzahl } from './katalog/katalog.ts';
import type { exportKennzahlCsvRoute } from './kennzahl.contract.ts';
import type { Kennzahl, Kennzahltabelle } from './kennzahl.model.ts';

type Frage = Eingabe<typeof exportKennzahlCsvRoute>;

/** For spreadsheets: the cells of the page, then definition, time, n and hash. */
export function exportKennzahlCsv(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, frage, 'csv', (kennzahl, tabelle) => createKennzahlCsv(kennzahl, tabelle));
}

export function exportKennzahlXlsx(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, frage, 'xlsx', (kennzahl, tabelle) => createKennzahlXlsx(kennzahl, tabelle));
}

/** The answer of the API with the definition beside it. */
export function exportKennzahlJson(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, frage, 'json', (kennzahl, tabelle) => {
    const inhalt = {
      kennzahl: { ...kennzahl, rechnung: kennzahl.rechnung.art },
      tabelle: toAntwort(tabelle),
    };
    return Promise.resolve(Buffer.from(JSON.stringify(inhalt, null, 2), 'utf8'));
  });
}

/** CSV of any table, for other rooms too. */
export function createKennzahlCsv(kennzahl: Kennzahl, tabelle: Kennzahltabelle): Promise<Buffer> {
  const { spalten, zeilen } = toSpalten(tabelle);
  const leer: Druckzeile = { kopf: '', zellen: [] };
  return createCsv({
    spalten,
    zeilen: [...zeilen, leer, ...toBeipack(kennzahl, tabelle).map((kopf) => ({ kopf, zellen: [] }))],
  });
}

/** Workbook of any table; the second sheet holds what the table means. */
export function createKennzahlXlsx(kennzahl: Kennzahl, tabelle: Kennzahltabelle): Promise<Buffer> {
  return createXlsx(toSpalten(tabelle), {
    titel: `${kennzahl.code} ${kennzahl.name}`.slice(0, 90),
    hinweise: toBeipack(kennzahl, tabelle),
  });
}

/** Columns and rows of a table for CSV and Excel. */
export function toSpalten(tabelle: Kennzahltabelle): {
  spalten: Spalte<Druckzeile>[];
  zeilen: readonly Druckzeile[];
} {
  const { koepfe, zeilen } = toDruckzeilen(tabelle);
  return {
    spalten: [
      { kopf: tabelle.titel, art: 'text', breite: 44, wert: ({ kopf }) => kopf },
      ...koepfe.map(
        (kopf, i): Spalte<Druckzeile> => ({
          kopf,
          art: 'text',
          breite: 16,
          wert: ({ zellen }) => zellen[i] ?? null,
        }),
      ),
    ],
    zeilen,
  };
}

async function writeDatei(
  kontext: Kontext,
  { params, query }: Frage,
  endung: 'csv' | 'xlsx' | 'json',
  write: (kennzahl: Kennzahl, tabelle: Kennzahltabelle) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  const kennzahl = findKennzahl(params.code);
  if (kennzahl === undefined) return fail(refuseNichtGefunden());
  const tabelle = await loadTabelle(kontext, params.code, query);
  if (!tabelle.ok) return tabelle;
  const dateiname = formatExportName({
    name: `kennzahl-${params.code}`,
    stichtag: tabelle.wert.zeitraum.bis,
    synthetisch: kontext.dienste.demo,
    endung,
  });
  return ok({ dateiname, inhalt: await write(kennzahl, tabelle.wert) });
}
