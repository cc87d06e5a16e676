import { fileURLToPath } from 'node:url';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { type Anfragezeile, findAnfragezeile, listFragezeilen } from './anfrage.repo.ts';
import { formatName, formatZeitpunkt, toAntwortdruck } from './antwortdruck.model.ts';
import { type Ergebnistabelle, formatWert, type Wert } from './ergebnis.model.ts';
import type { exportAntwortRoute, exportTabelleCsvRoute } from './tabelle.contract.ts';
import { listTabellenzeilen, type Tabellenzeile } from './tabelle.repo.ts';

const VORLAGE = fileURLToPath(new URL('./antwort.typ', import.meta.url));
type Tabellenwahl = Eingabe<typeof exportTabelleCsvRoute>;

/** The whole answer as PDF/UA, made after the transaction ended. */
export async function exportAntwort(
  kontext: Kontext,
  { params: { anfrageId } }: Eingabe<typeof exportAntwortRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = anfrageId;
  const stoff = await withActor(kontext, async (trx) => {
    const anfrage = await findAnfragezeile(trx, anfrageId);
    if (anfrage === undefined) return fail(refuseNichtGefunden());
    const tabellen = (await listTabellenzeilen(trx, anfrageId)).filter(({ ersetzt }) => !ersetzt);
    const fragen = (await listFragezeilen(trx, anfrageId)).map((frage) => ({
      ...frage,
      tabellen: tabellen.filter(({ frageId }) => frageId === frage.id),
    }));
    return ok({ ...anfrage, fragen });
  });
  if (!stoff.ok) return stoff;
  const { titel, nummer, fassung } = stoff.wert;
  const synthetisch = kontext.dienste.demo;
  const daten = toAntwortdruck(stoff.wert, kontext.stichtag);
  return ok({
    dateiname: formatExportName({
      name: `kleine-anfrage-${String(nummer)}-fassung-${String(fassung)}`,
      stichtag: stoff.wert.gezeichnetAm ?? kontext.stichtag,
      synthetisch,
      endung: 'pdf',
    }),
    inhalt: await createPdf(VORLAGE, daten, { titel, synthetisch, sprache: 'de' }),
  });
}

/** For German spreadsheets; the notes stand below the table. */
export function exportTabelleCsv(kontext: Kontext, wahl: Tabellenwahl): Antwortet<DateiAntwort> {
  return writeTabelle(kontext, wahl, 'csv', (tabelle) =>
    createCsv({ spalten: createSpalten(tabelle), zeilen: listZeilen(tabelle) }),
  );
}

/** With a second sheet: notes, definition, Wissensstand, hash. */
export function exportTabelleXlsx(kontext: Kontext, wahl: Tabellenwahl): Antwortet<DateiAntwort> {
  return writeTabelle(kontext, wahl, 'xlsx', (tabelle, zeile) =>
    createXlsx(
      { spalten: createSpalten(tabelle), zeilen: listZeilen(tabelle) },
      {
        titel: tabelle.titel,
        hinweise: [
          ...tabelle.marken,
          ...tabelle.hinweise,
          `Definition: ${zeile.definition}. Wissensstand: ${formatZeitpunkt(zeile.wissensstand)}. Prüfsumme (SHA-256): ${zeile.pruefsumme}.`,
        ],
      },
    ),
  );
}

async function writeTabelle(
  kontext: Kontext,
  { params: { anfrageId, tabelleId } }: Tabellenwahl,
  endung: 'csv' | 'xlsx',
  write: (tabelle: Ergebnistabelle, zeile: Tabellenzeile) => Promise<Buffer>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = anfrageId;
  type Gelesen = { zeile: Tabellenzeile; anfrage: Anfragezeile; ergebnis: Ergebnistabelle };
  const gelesen = await withActor(kontext, async (trx): Promise<Result<Gelesen, Ablehnung>> => {
    const zeile = (await listTabellenzeilen(trx, anfrageId)).find(({ id }) => id === tabelleId);
    const anfrage = await findAnfragezeile(trx, anfrageId);
    if (zeile === undefined || anfrage === undefined) return fail(refuseNichtGefunden());
    const { ergebnis } = zeile;
    if (ergebnis.art === 'TABELLE') return ok({ zeile, anfrage, ergebnis });
    return fail(refuseRegel('KEINE_TABELLE', 'Diese Frage ist nicht beantwortbar. Es gibt keine Tabelle.'));
  });
  if (!gelesen.ok) return gelesen;
  const { zeile, anfrage, ergebnis } = gelesen.wert;
  return ok({
    dateiname: formatExportName({
      name: `kleine-anfrage-${String(anfrage.nummer)}-anlage-${String(zeile.anlage)}`,
      stichtag: kontext.stichtag,
      synthetisch: kontext.dienste.demo,
      endung,
    }),
    inhalt: await write(ergebnis, zeile),
  });
}

type Zeile = { name: string; werte: readonly Wert[] };

function listZeilen({ zeilen, summe }: Ergebnistabelle): Zeile[] {
  return [
    ...zeilen.map(({ name, marke, werte }) => ({ name: formatName(name, marke), werte })),
    ...(summe === null ? [] : [{ name: 'Insgesamt', werte: summe }]),
  ];
}

function createSpalten({ zeilenkopf, spalten }: Ergebnistabelle): Spalte<Zeile>[] {
  return [
    { kopf: zeilenkopf, art: 'text', breite: 28, wert: ({ name }) => name },
    ...spalten.map(({ kopf, art }, stelle): Spalte<Zeile> => {
      if (art === 'PROZENT')
        return { kopf, art: 'text', breite: 16, wert: ({ werte }) => formatWert(werte[stelle] ?? null, art) };
      return {
        kopf,
        art: art === 'VZAE' ? 'hundertstel' : 'ganzzahl',
        breite: 16,
        wert: ({ werte }) => werte[stelle] ?? null,
      };
    }),
  ];
}
