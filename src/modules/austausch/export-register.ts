import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import type { Feld } from './felder.model.ts';
import { loadJahr } from './record-register.ts';
import type { exportRegisterCsvRoute } from './register.contract.ts';
import { computeSummen, listRegisterfelder, type Registerart } from './register.model.ts';
import type { Registerzeile } from './register.repo.ts';

type Frage = Eingabe<typeof exportRegisterCsvRoute>;

/** For German spreadsheets. */
export async function exportRegisterCsv(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  const zeilen = await load(kontext, query);
  if (!zeilen.ok) return zeilen;
  const inhalt = await createCsv({ spalten: createSpalten(query.art), zeilen: zeilen.wert });
  return ok({ dateiname: formatName(kontext, query, 'csv'), inhalt });
}

/** Workbook; its second sheet holds the sums and how many entries name a number. */
export async function exportRegisterXlsx(kontext: Kontext, { query }: Frage): Antwortet<DateiAntwort> {
  const zeilen = await load(kontext, query);
  if (!zeilen.ok) return zeilen;
  const { eintraege, zahlen } = computeSummen(query.art, zeilen.wert);
  const inhalt = await createXlsx(
    { spalten: createSpalten(query.art), zeilen: zeilen.wert },
    {
      titel: 'Register',
      hinweise: [
        `Jahr ${query.jahr}, Stand ${formatGerman(kontext.stichtag)}: ${eintraege} Einträge`,
        ...zahlen.map(
          ({ label, summe, angaben }) => `${label}: ${summe} (aus ${angaben} Einträgen mit Angabe)`,
        ),
        ...(kontext.dienste.demo ? ['SYNTHETISCH'] : []),
      ],
    },
  );
  return ok({ dateiname: formatName(kontext, query, 'xlsx'), inhalt });
}

function load(kontext: Kontext, query: Frage['query']) {
  return withActor(kontext, async (trx) => {
    const zeilen = (await loadJahr(trx, kontext, query)).filter(({ gestrichen }) => !gestrichen);
    kontext.protokoll.anzahl = zeilen.length;
    return ok(zeilen);
  });
}

function createSpalten(art: Registerart): Spalte<Registerzeile>[] {
  return [
    { kopf: 'Tag', breite: 12, art: 'datum', wert: ({ tag }) => tag },
    { kopf: 'Titel', breite: 40, art: 'text', wert: ({ titel }) => titel },
    ...listRegisterfelder(art).map((feld) => toSpalte(feld)),
  ];
}

function toSpalte(feld: Feld): Spalte<Registerzeile> {
  const { code, label: kopf } = feld;
  const textOf = ({ felder }: Registerzeile): string | null => felder[code] ?? null;
  if (feld.art === 'ZAHL')
    return {
      kopf,
      art: 'ganzzahl',
      wert: (zeile) => {
        const text = textOf(zeile);
        return text === null ? null : Number(text);
      },
    };
  if (feld.art === 'TAG')
    return {
      kopf,
      art: 'datum',
      wert: (zeile) => {
        const text = textOf(zeile);
        return text !== null && isPlainDate(text) ? text : null;
      },
    };
  if (feld.art === 'WAHL')
    return {
      kopf,
      art: 'text',
      wert: (zeile) => feld.werte.find((wert) => wert.code === textOf(zeile))?.text ?? textOf(zeile),
    };
  return { kopf, art: 'text', wert: textOf };
}

function formatName(kontext: Kontext, { art, jahr }: Frage['query'], endung: 'csv' | 'xlsx'): string {
  const name = `register-${art.toLowerCase()}-${jahr}`;
  return formatExportName({ name, stichtag: kontext.stichtag, synthetisch: kontext.dienste.demo, endung });
}
