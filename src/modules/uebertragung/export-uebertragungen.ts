import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, quarterOf } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { loadUebersicht } from './list-uebertragungen.ts';
import { loadStoff } from './load-stoff.ts';
import type { exportCsvRoute } from './uebertragung.contract.ts';
import { computeBlatt, toWerte, type Umfang } from './uebertragung.model.ts';
import { formatZeitraum } from './zeitraum.model.ts';
import { loadZielformular } from './zielformular.ts';
import { formatFeld, type Zielformular } from './zielformulare.ts';

type Frage = Eingabe<typeof exportCsvRoute>;
type Zeile = { umfang: Umfang; werte: Readonly<Record<string, string | null>> };
type Auszug = { zeitraum: string; formular: Zielformular; zeilen: Zeile[] };

/** Own Akten in the order of the form, for German spreadsheets. */
export async function exportCsv(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  const auszug = await load(kontext, frage);
  if (!auszug.ok) return auszug;
  const { formular, zeilen } = auszug.wert;
  const inhalt = await createCsv({ spalten: createSpalten(formular), zeilen });
  return ok({ dateiname: formatName(kontext, auszug.wert, 'csv'), inhalt });
}

/** The same as a workbook; its second sheet says form, version, quarter and legal basis. */
export async function exportXlsx(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  const auszug = await load(kontext, frage);
  if (!auszug.ok) return auszug;
  const { formular, zeilen, zeitraum } = auszug.wert;
  const { name, fassung, stand } = formular;
  const inhalt = await createXlsx(
    { spalten: createSpalten(formular), zeilen },
    {
      titel: 'Übertragung',
      hinweise: [
        `${name}, Fassung ${fassung}${stand === 'ANNAHME' ? ' (Reihenfolge: Annahme)' : ''}`,
        `${formatZeitraum(zeitraum)}, Stand ${formatGerman(kontext.stichtag)}`,
        'Rechtsgrundlage je Zeile: Einwilligung „KIM-Datenbank“ oder statistisches Minimum ohne Personenbezug.',
        ...(kontext.dienste.demo ? ['SYNTHETISCH'] : []),
      ],
    },
  );
  return ok({ dateiname: formatName(kontext, auszug.wert, 'xlsx'), inhalt });
}

function load(kontext: Kontext, { query }: Frage): Promise<Result<Auszug, Ablehnung>> {
  return withActor(kontext, async (trx) => {
    const zeitraum = query.zeitraum ?? quarterOf(kontext.stichtag);
    const formular = await loadZielformular(trx, kontext);
    const alle = await loadUebersicht(trx, kontext, zeitraum);
    const gewaehlt = query.auswahl === 'alle' ? alle : alle.filter(({ stand }) => stand !== 'UEBERTRAGEN');
    const traeger = new Map(gewaehlt.map((zeile) => [zeile.akte.akteId, zeile.traeger]));
    const stoffe = await loadStoff(
      trx,
      kontext,
      gewaehlt.map(({ akte }) => akte),
      (akteId) => traeger.get(akteId) ?? { umfang: 'MINIMUM', einwilligungId: null },
    );
    const zeilen = gewaehlt.flatMap(({ akte, traeger: { umfang } }) => {
      const stoff = stoffe.get(akte.akteId);
      if (stoff === undefined) return [];
      return [{ umfang, werte: toWerte(computeBlatt(formular, stoff, umfang, kontext.stichtag)) }];
    });
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = `uebertragung-${formular.fassung}`;
    return ok({ zeitraum, formular, zeilen });
  });
}

const UMFANG_TEXT = { VOLL: 'Einwilligung', MINIMUM: 'statistisches Minimum' } as const;

/** Columns in the order of the form, the basis at the end. */
export function createSpalten(formular: Pick<Zielformular, 'felder' | 'namen'>): Spalte<Zeile>[] {
  return [
    ...formular.felder.map(
      (code): Spalte<Zeile> => ({
        kopf: formatFeld(formular, code),
        art: 'text',
        wert: ({ werte }) => werte[code] ?? null,
      }),
    ),
    { kopf: 'Grundlage', art: 'text', wert: ({ umfang }) => UMFANG_TEXT[umfang] },
  ];
}

function formatName(kontext: Kontext, { zeitraum }: Auszug, endung: 'csv' | 'xlsx'): string {
  const name = `uebertragung-${zeitraum}`;
  return formatExportName({ name, stichtag: kontext.stichtag, synthetisch: kontext.dienste.demo, endung });
}
