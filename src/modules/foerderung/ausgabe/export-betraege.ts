import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { POSITION_NAMEN } from '../betraege.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import type { Fassungsergebnis } from '../nachweis/fassung.model.ts';
import { findLetzteNachweisfassung } from '../nachweis/nachweis.repo.ts';
import { TEILBETRAG_ZUSTAND_NAMEN } from '../zahlung/teilbetrag.model.ts';
import { findZahlbescheid, listTeilbetraegeVon } from '../zahlung/teilbetrag.repo.ts';
import type { exportBetraegeCsvRoute } from './ausgabe.contract.ts';

type Frage = Eingabe<typeof exportBetraegeCsvRoute>;
type Zeile = {
  art: 'Position' | 'Teilbetrag';
  was: string;
  beantragt?: number;
  bewilligt?: number;
  anerkannt?: number;
  betrag?: number;
  termin?: PlainDate;
  stand?: string;
  gezahltAm?: PlainDate | null;
  buchung?: string | null;
};
type Betraege = { fall: Foerderfallzeile; zeilen: Zeile[] };

const SPALTEN: readonly Spalte<Zeile>[] = [
  { kopf: 'Art', breite: 12, art: 'text', wert: ({ art }) => art },
  { kopf: 'Bezeichnung', breite: 40, art: 'text', wert: ({ was }) => was },
  { kopf: 'Beantragt in Euro', breite: 18, art: 'hundertstel', wert: ({ beantragt }) => beantragt ?? null },
  { kopf: 'Bewilligt in Euro', breite: 18, art: 'hundertstel', wert: ({ bewilligt }) => bewilligt ?? null },
  { kopf: 'Anerkannt in Euro', breite: 18, art: 'hundertstel', wert: ({ anerkannt }) => anerkannt ?? null },
  { kopf: 'Teilbetrag in Euro', breite: 18, art: 'hundertstel', wert: ({ betrag }) => betrag ?? null },
  { kopf: 'Auszahlungstermin', breite: 18, art: 'datum', wert: ({ termin }) => termin ?? null },
  { kopf: 'Stand', breite: 16, art: 'text', wert: ({ stand }) => stand ?? null },
  { kopf: 'Gezahlt am', breite: 12, art: 'datum', wert: ({ gezahltAm }) => gezahltAm ?? null },
  { kopf: 'Buchungszeichen', breite: 20, art: 'text', wert: ({ buchung }) => buchung ?? null },
];

/** Positions of the Bescheid and of the signed proof, then the Teilbeträge. */
export async function exportBetraegeCsv(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, await load(kontext, frage), 'csv', ({ zeilen }) =>
    createCsv({ spalten: SPALTEN, zeilen }),
  );
}

/** The same as a workbook; its second sheet names Förderfall and day. */
export async function exportBetraegeXlsx(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return writeDatei(kontext, await load(kontext, frage), 'xlsx', ({ zeilen, fall }) =>
    createXlsx(
      { spalten: SPALTEN, zeilen },
      { titel: 'Beträge', hinweise: toHinweise(fall, kontext.stichtag) },
    ),
  );
}

function load(kontext: Kontext, { params: { foerderfallId } }: Frage): Promise<Result<Betraege, Ablehnung>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<Betraege, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const bescheid = await findZahlbescheid(trx, foerderfallId);
    const nachweis = await findLetzteNachweisfassung(trx, foerderfallId);
    const anerkannt = nachweis === undefined ? [] : (nachweis.ergebnis as Fassungsergebnis).positionen;
    const positionen = (bescheid?.positionen ?? []).map(({ position, beantragt, bewilligt }): Zeile => {
      const gefunden = anerkannt.find((eine) => eine.position === position);
      return {
        art: 'Position',
        was: POSITION_NAMEN[position],
        beantragt,
        bewilligt,
        ...(gefunden === undefined ? {} : { anerkannt: gefunden.anerkannt }),
      };
    });
    const teilbetraege = (await listTeilbetraegeVon(trx, foerderfallId)).map(
      ({ lfd, betrag, termin, zustand, gezahltAm, buchung }): Zeile => ({
        art: 'Teilbetrag',
        was: `Teilbetrag ${lfd}`,
        betrag,
        termin,
        stand: TEILBETRAG_ZUSTAND_NAMEN[zustand],
        gezahltAm,
        buchung,
      }),
    );
    return ok({ fall, zeilen: [...positionen, ...teilbetraege] });
  });
}

async function writeDatei(
  { stichtag }: Kontext,
  geladen: Result<Betraege, Ablehnung>,
  endung: 'csv' | 'xlsx',
  write: (betraege: Betraege) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  if (!geladen.ok) return geladen;
  const { aktenzeichen, herkunft } = geladen.wert.fall;
  const dateiname = formatExportName({
    name: `betraege ${aktenzeichen}`,
    stichtag,
    synthetisch: herkunft === 'erfunden',
    endung,
  });
  return ok({ dateiname, inhalt: await write(geladen.wert) });
}

function toHinweise(
  { aktenzeichen, foerderjahr, zuwendungsempfaenger, herkunft }: Foerderfallzeile,
  stichtag: PlainDate,
): string[] {
  return [
    `${zuwendungsempfaenger}, ${aktenzeichen}, Förderjahr ${foerderjahr}. Stand ${formatGerman(stichtag)}.`,
    'Anerkannt zählt der zuletzt gezeichnete Verwendungsnachweis, je Position höchstens bis zum Höchstbetrag.',
    ...(herkunft === 'erfunden' ? ['SYNTHETISCH: Dieser Standort ist erfunden.'] : []),
  ];
}
