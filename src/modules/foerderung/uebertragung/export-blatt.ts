import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { findBlatt, findMarken } from './get-uebertragung.ts';
import { type Blatt, loadBlaetter } from './load-blaetter.ts';
import type { exportBlattCsvRoute } from './uebertragung.contract.ts';
import { FELDSTAND_NAMEN, joinMarken, type Markierte } from './uebertragung.model.ts';
import { listLetzteMarken } from './uebertragung.repo.ts';
import { ZIELVORDRUCKE } from './zielvordrucke.ts';

type Frage = Eingabe<typeof exportBlattCsvRoute>;
type Zeile = Markierte & { von: string | null };
type Auszug = { fall: Foerderfallzeile; blatt: Blatt; zeilen: Zeile[] };

const SPALTEN: readonly Spalte<Zeile>[] = [
  { kopf: 'Abschnitt', breite: 28, art: 'text', wert: ({ abschnitt }) => abschnitt },
  { kopf: 'Feld', breite: 34, art: 'text', wert: ({ text }) => text },
  { kopf: 'Wert', breite: 50, art: 'text', wert: ({ wert }) => wert },
  { kopf: 'Stand', breite: 14, art: 'text', wert: ({ stand }) => FELDSTAND_NAMEN[stand] },
  { kopf: 'War übertragen', breite: 30, art: 'text', wert: ({ vorher }) => vorher },
  {
    kopf: 'Markiert am',
    breite: 14,
    art: 'datum',
    wert: ({ marke }) => (marke === null ? null : toPlainDate(marke.am)),
  },
  { kopf: 'Markiert von', breite: 26, art: 'text', wert: ({ von }) => von },
];

/** One sheet in the order of the form, for German spreadsheets. */
export async function exportBlattCsv(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, await load(kontext, frage), 'csv', ({ zeilen }) =>
    createCsv({ spalten: SPALTEN, zeilen }),
  );
}

/** The same as a workbook; its second sheet names form, version and Förderfall. */
export async function exportBlattXlsx(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, await load(kontext, frage), 'xlsx', ({ zeilen, fall, blatt }) => {
    const { name, fassung, stand } = ZIELVORDRUCKE[blatt.schritt];
    return createXlsx(
      { spalten: SPALTEN, zeilen },
      {
        titel: 'Übertragungsblatt',
        hinweise: [
          `${blatt.titel}. ${fall.zuwendungsempfaenger}, ${fall.aktenzeichen}. Stand ${formatGerman(kontext.stichtag)}.`,
          `Vordruck „${name}“, Fassung ${fassung}${stand === 'ANNAHME' ? ' (Felder und Reihenfolge: Annahme)' : ''}`,
          ...(fall.herkunft === 'erfunden' ? ['SYNTHETISCH: Dieser Standort ist erfunden.'] : []),
        ],
      },
    );
  });
}

function load(
  kontext: Kontext,
  { params: { foerderfallId }, query }: Frage,
): Promise<Result<Auszug, Ablehnung>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<Auszug, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const blatt = fall && findBlatt(await loadBlaetter(trx, fall), query);
    if (fall === undefined || blatt === undefined) return fail(refuseNichtGefunden());
    const marken = findMarken(await listLetzteMarken(trx, fall.id), blatt);
    const namen = await listNamen(trx, [...new Set(marken.map(({ kontoId }) => kontoId))]);
    const zeilen = joinMarken(blatt.zeilen, marken).zeilen.map((zeile) => ({
      ...zeile,
      von: zeile.marke === null ? null : (namen.get(zeile.marke.kontoId) ?? null),
    }));
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = `integration.web-${ZIELVORDRUCKE[blatt.schritt].fassung}`;
    return ok({ fall, blatt, zeilen });
  });
}

async function writeDatei(
  { stichtag }: Kontext,
  geladen: Result<Auszug, Ablehnung>,
  endung: 'csv' | 'xlsx',
  write: (auszug: Auszug) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  if (!geladen.ok) return geladen;
  const { fall, blatt } = geladen.wert;
  const dateiname = formatExportName({
    name: `uebertragung ${blatt.schritt.toLowerCase()} ${fall.aktenzeichen}`,
    stichtag,
    synthetisch: fall.herkunft === 'erfunden',
    endung,
  });
  return ok({ dateiname, inhalt: await write(geladen.wert) });
}
