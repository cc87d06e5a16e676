import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createTabellenPdf, formatZelle } from '#src/platform/pdf/create-tabellen-pdf.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import type { exportCsvRoute } from './abfrage.contract.ts';
import type { Abfragezeile } from './abfrage.tables.ts';
import { type Feld, isZahlfeld } from './felder.model.ts';
import { loadStandtabelle } from './get-abfrage.ts';
import { ABFRAGEART_NAMEN, MELDUNG_ZUSTAND_NAMEN } from './meldung.model.ts';
import {
  formatStandmarke,
  formatVollstaendigkeit,
  type Standtabelle,
  type Standzeile,
} from './stand.model.ts';

type Frage = Eingabe<typeof exportCsvRoute>;
type Geladen = { abfrage: Abfragezeile; tabelle: Standtabelle };
/** So many columns of numbers fit on a printed page beside name and mark. */
const DRUCKSPALTEN = 9;

export async function exportCsv(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, frage), 'csv', ({ abfrage, tabelle }) =>
    createCsv({ spalten: createSpalten(abfrage.felder), zeilen: toZeilen(tabelle) }),
  );
}

/** Workbook with a second sheet: Stichtag, completeness, what the mark means, definitions. */
export async function exportXlsx(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, frage), 'xlsx', (geladen) =>
    createXlsx(
      { spalten: createSpalten(geladen.abfrage.felder), zeilen: toZeilen(geladen.tabelle) },
      { titel: geladen.abfrage.titel, hinweise: toHinweise(geladen) },
    ),
  );
}

export async function exportPdf(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, frage), 'pdf', (geladen) => {
    const { abfrage, tabelle } = geladen;
    const felder = abfrage.felder.filter(isZahlfeld).slice(0, DRUCKSPALTEN);
    const spalten = createDruckspalten(felder);
    const zeilen = toZeilen(tabelle);
    const summe = zeilen.pop();
    const weitere = abfrage.felder.length - felder.length;
    return createTabellenPdf({
      titel: `${abfrage.titel}, Stichtag ${formatGerman(abfrage.stichtag)}`,
      spalten,
      zeilen,
      ...(summe === undefined ? {} : { summe: spalten.map((spalte) => formatZelle(spalte, summe)) }),
      hinweise: [
        ...felder.map(
          ({ name, einheit }, index) => `${index + 1}: ${name}${einheit === '' ? '' : ` (${einheit})`}`,
        ),
        ...(weitere > 0 ? [`${weitere} weitere Fragen stehen in der Excel-Datei.`] : []),
        ...toHinweise(geladen).slice(0, 3),
      ],
      stand: kontext.stichtag,
      synthetisch: isErfunden(tabelle),
      querformat: true,
    });
  });
}

type Zeile = Pick<Standzeile, 'name' | 'werte'> & { stand: string; marke: string };

/** Rows of the Standorte and the sum. */
function toZeilen({ zeilen, summe }: Standtabelle): Zeile[] {
  return [
    ...zeilen.map((zeile) => ({
      name: zeile.name,
      werte: zeile.werte,
      stand: MELDUNG_ZUSTAND_NAMEN[zeile.zustand],
      marke: formatStandmarke(zeile),
    })),
    { name: 'Insgesamt', werte: summe, stand: '', marke: '' },
  ];
}

function createSpalten(felder: readonly Feld[]): Spalte<Zeile>[] {
  return [
    { kopf: 'Kreisfreie Stadt/Kreis', art: 'text', breite: 26, wert: ({ name }) => name },
    ...felder.map((feld) => toSpalte(feld, feld.name)),
    { kopf: 'Stand der Meldung', art: 'text', breite: 26, wert: ({ stand }) => stand },
    { kopf: 'Anmerkung', art: 'text', breite: 20, wert: ({ marke }) => marke },
  ];
}

/** Printed columns carry numbers that the notes explain, so that nine fit on the page. */
function createDruckspalten(felder: readonly Feld[]): Spalte<Zeile>[] {
  return [
    { kopf: 'Kreisfreie Stadt/Kreis', art: 'text', breite: 26, wert: ({ name }) => name },
    ...felder.map((feld, index) => toSpalte(feld, `(${index + 1})`)),
    { kopf: 'Anmerkung', art: 'text', breite: 20, wert: ({ marke }) => marke },
  ];
}

function toSpalte(feld: Feld, kopf: string): Spalte<Zeile> {
  if (!isZahlfeld(feld))
    return { kopf, art: 'text', breite: 40, wert: ({ werte }) => toText(werte?.[feld.code]) };
  return {
    kopf,
    art: feld.art === 'ZAHL' ? 'ganzzahl' : 'hundertstel',
    breite: 14,
    wert: ({ werte }) => werte?.[feld.code] ?? null,
  };
}

const toText = (wert: string | number | undefined): string | null =>
  wert === undefined ? null : String(wert);

function toHinweise({ abfrage, tabelle }: Geladen): string[] {
  const { stichtag, zeitraumVon, feldfassung, felder } = abfrage;
  return [
    `${ABFRAGEART_NAMEN[abfrage.art]}, ${zeitraumVon === null ? '' : `Zeitraum ab ${formatGerman(zeitraumVon)}, `}Stichtag ${formatGerman(stichtag)}, Fragen in Fassung ${feldfassung}.`,
    formatVollstaendigkeit(tabelle.vollstaendigkeit),
    '* Nicht zu diesem Stichtag gemeldet: Es gilt der ältere Stand mit seinem Tag.',
    ...felder.map(
      ({ name, definition, quelle }) =>
        `${name}: ${definition === '' ? 'ohne Definition' : definition}${quelle === '' ? '' : ` (${quelle})`}`,
    ),
  ];
}

function isErfunden({ zeilen }: Standtabelle): boolean {
  return zeilen.some(({ herkunft }) => herkunft === 'erfunden');
}

function load(kontext: Kontext, { params: { abfrageId } }: Frage): Promise<Result<Geladen, Ablehnung>> {
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx) => {
    const geladen = await loadStandtabelle(trx, abfrageId);
    if (geladen === undefined || !geladen.abfrage.versendet) return fail(refuseNichtGefunden());
    kontext.protokoll.anzahl = geladen.tabelle.zeilen.length;
    return ok(geladen);
  });
}

async function writeDatei(
  geladen: Result<Geladen, Ablehnung>,
  endung: 'csv' | 'xlsx' | 'pdf',
  write: (geladen: Geladen) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  if (!geladen.ok) return geladen;
  const { abfrage, tabelle } = geladen.wert;
  const dateiname = formatExportName({
    name: abfrage.art.toLowerCase(),
    stichtag: abfrage.stichtag,
    synthetisch: isErfunden(tabelle),
    endung,
  });
  return ok({ dateiname, inhalt: await write(geladen.wert) });
}
