import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { STANDORT_TYP_NAMEN } from '#src/modules/standort/standort.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { loadUeberblick, type Ueberblick } from './load-ueberblick.ts';
import type { exportUeberblickCsvRoute, UeberblickQuery } from './ueberblick.contract.ts';
import {
  MERKMAL_NAMEN,
  NACHWEISSTAND_NAMEN,
  STUFEN_NAMEN,
  TERMIN_NAMEN,
  type Ueberblickszeile,
} from './ueberblick.model.ts';
import { sumZeilen } from './ueberblicksliste.model.ts';

type Frage = Eingabe<typeof exportUeberblickCsvRoute>;
/** The sum row has amounts only. */
type Zeile = Partial<Ueberblickszeile> & Pick<Ueberblickszeile, 'standort'>;

const SPALTEN: readonly Spalte<Zeile>[] = [
  { kopf: 'KIM-Standort', breite: 34, art: 'text', wert: ({ standort }) => standort },
  {
    kopf: 'Art',
    breite: 24,
    art: 'text',
    wert: ({ typ }) => (typ === undefined ? null : STANDORT_TYP_NAMEN[typ]),
  },
  {
    kopf: 'Regierungsbezirk',
    breite: 18,
    art: 'text',
    wert: ({ regierungsbezirk }) => regierungsbezirk ?? null,
  },
  { kopf: 'Förderjahr', breite: 12, art: 'ganzzahl', wert: ({ foerderjahr }) => foerderjahr ?? null },
  { kopf: 'Aktenzeichen', breite: 24, art: 'text', wert: ({ aktenzeichen }) => aktenzeichen ?? null },
  { kopf: 'Stand', breite: 30, art: 'text', wert: describeStand },
  { kopf: 'Eingang', breite: 12, art: 'datum', wert: ({ eingangAm }) => eingangAm ?? null },
  { kopf: 'Beantragt in Euro', breite: 18, art: 'hundertstel', wert: ({ beantragt }) => beantragt ?? null },
  { kopf: 'Bewilligt in Euro', breite: 18, art: 'hundertstel', wert: ({ bewilligt }) => bewilligt ?? null },
  {
    kopf: 'Ausgezahlt in Euro',
    breite: 18,
    art: 'hundertstel',
    wert: ({ ausgezahlt }) => ausgezahlt ?? null,
  },
  { kopf: 'Noch offen in Euro', breite: 18, art: 'hundertstel', wert: ({ offen }) => offen ?? null },
  { kopf: 'Nächster Termin', breite: 16, art: 'datum', wert: ({ termin }) => termin?.tag ?? null },
  {
    kopf: 'Art des Termins',
    breite: 22,
    art: 'text',
    wert: ({ termin }) => (termin ? TERMIN_NAMEN[termin.art] : null),
  },
  {
    kopf: 'Offene Prüfpunkte',
    breite: 18,
    art: 'ganzzahl',
    wert: ({ offenePunkte }) => offenePunkte ?? null,
  },
  {
    kopf: 'Verwendungsnachweis',
    breite: 22,
    art: 'text',
    wert: ({ nachweis }) => (nachweis ? NACHWEISSTAND_NAMEN[nachweis] : null),
  },
  {
    kopf: 'Merkmal',
    breite: 32,
    art: 'text',
    wert: ({ merkmal }) => (merkmal ? MERKMAL_NAMEN[merkmal] : null),
  },
];

function describeStand({ zustand, stufe }: Zeile): string | null {
  if (zustand) return FOERDERFALL_ZUSTAND_NAMEN[zustand];
  return stufe === undefined ? null : STUFEN_NAMEN[stufe];
}

/** For German spreadsheets, with a sum row. */
export async function exportUeberblickCsv(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, query), 'csv', (ueberblick) =>
    createCsv({ spalten: SPALTEN, zeilen: toZeilen(ueberblick) }),
  );
}

/** Workbook; its second sheet says what was chosen. */
export async function exportUeberblickXlsx(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  return writeDatei(await load(kontext, query), 'xlsx', (ueberblick) =>
    createXlsx(
      { spalten: SPALTEN, zeilen: toZeilen(ueberblick) },
      { titel: 'Förderüberblick', hinweise: toHinweise(ueberblick, query) },
    ),
  );
}

function load(kontext: Kontext, query: UeberblickQuery): Promise<Result<Ueberblick, Ablehnung>> {
  return withActor(kontext, async (trx) => ok(await loadUeberblick(trx, kontext, query)));
}

function toZeilen({ zeilen }: Ueberblick): Zeile[] {
  const { anzahl, ...summe } = sumZeilen(zeilen);
  return [...zeilen, { standort: `Insgesamt (${anzahl})`, ...summe }];
}

async function writeDatei(
  geladen: Result<Ueberblick, Ablehnung>,
  endung: 'csv' | 'xlsx',
  write: (ueberblick: Ueberblick) => Promise<Buffer>,
): Promise<Result<DateiAntwort, Ablehnung>> {
  if (!geladen.ok) return geladen;
  const { foerderjahr, stichtag, synthetisch } = geladen.wert;
  const dateiname = formatExportName({
    name: `foerderueberblick-${foerderjahr ?? 'alle-jahre'}`,
    stichtag,
    synthetisch,
    endung,
  });
  return ok({ dateiname, inhalt: await write(geladen.wert) });
}

function toHinweise({ stichtag, foerderjahr, synthetisch }: Ueberblick, query: UeberblickQuery): string[] {
  const auswahl = [
    query.regierungsbezirk,
    query.typ === undefined ? undefined : STANDORT_TYP_NAMEN[query.typ],
    query.stufe === undefined ? undefined : STUFEN_NAMEN[query.stufe],
    query.eingang ? 'nur was bei der Bezirksregierung liegt' : undefined,
  ].filter((wert) => wert !== undefined);
  return [
    `Stand ${formatGerman(stichtag)}. Förderjahr ${foerderjahr ?? 'alle'}. Beträge in Euro.`,
    'Bewilligt zählt der letzte gezeichnete Bescheid eines Förderfalls. Noch offen ist bewilligt abzüglich ausgezahlt.',
    ...(auswahl.length === 0
      ? []
      : [`Auswahl: ${auswahl.join(', ')}. Die Summe zählt nur die gezeigten Zeilen.`]),
    ...(synthetisch ? ['SYNTHETISCH: Diese Standorte sind erfunden.'] : []),
  ];
}
