import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZIELGRUPPEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createXlsxMappe } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import type { exportUeberblickXlsxRoute } from './beratungsansatz.contract.ts';
import { getUeberblick } from './get-ueberblick.ts';
import { LAGENAMEN, type Zelle } from './ueberblick.model.ts';

type Zeile = { name: string; zellen: readonly Zelle[] };

/** The overview as the page shows it: target groups on one sheet, Kommunen on the next; numbers of Angebote, none of people. */
export async function exportUeberblickXlsx(
  kontext: Kontext,
  frage: Eingabe<typeof exportUeberblickXlsxRoute>,
): Antwortet<DateiAntwort> {
  const gelesen = await getUeberblick(kontext, frage);
  if (!gelesen.ok) return gelesen;
  const { angebote, ohneZuordnung, gesamt, zielgruppen, kommunen } = gelesen.wert;
  const gewaehlt = kommunen.find(({ id }) => id === frage.query.kommune);
  const alle: Zeile = { name: 'Alle Zielgruppen', zellen: gesamt };
  const inhalt = await createXlsxMappe<Zeile>(
    [
      {
        name: 'Zielgruppen',
        tabelle: {
          spalten: listSpalten('Zielgruppe'),
          zeilen: [
            ...zielgruppen.map(({ zielgruppe, zellen }) => ({
              name: textOf(ZIELGRUPPEN, zielgruppe),
              zellen,
            })),
            alle,
          ],
        },
      },
      { name: 'Kommunen', tabelle: { spalten: listSpalten('Kommune'), zeilen: kommunen } },
    ],
    {
      titel: 'Beratungsansätze',
      hinweise: [
        `Stand ${formatGerman(kontext.stichtag)}`,
        `Gebiet der Zielgruppen: ${gewaehlt?.name ?? 'ganzer KIM-Standort'}`,
        frage.query.art === 'BERATUNG' ? 'Nur Beratung' : 'Alle Arten von Angeboten',
        `${angebote} Angebote, davon ${ohneZuordnung} mit einem Gebiet, das keine Kommune ist`,
        'Nutzbar ist, was bestätigt und nicht voll ist. Angebote ohne Zielgruppe gelten für alle.',
        ...(kontext.dienste.demo ? ['SYNTHETISCH'] : []),
      ],
    },
  );
  const dateiname = formatExportName({
    name: 'beratungsansaetze',
    stichtag: kontext.stichtag,
    synthetisch: kontext.dienste.demo,
    endung: 'xlsx',
  });
  return ok({ dateiname, inhalt });
}

function listSpalten(kopf: string): Spalte<Zeile>[] {
  const find = ({ zellen }: Zeile, code: string) => zellen.find(({ bereich }) => bereich === code);
  return [
    { kopf, art: 'text', breite: 32, wert: ({ name }) => name },
    ...THEMENBEREICHE.flatMap(({ code, text }): Spalte<Zeile>[] => [
      { kopf: text, art: 'ganzzahl', wert: (zeile) => find(zeile, code)?.nutzbar ?? null },
      {
        kopf: `${text}: Lage`,
        art: 'text',
        breite: 22,
        wert: (zeile) => {
          const lage = find(zeile, code)?.lage;
          return lage === undefined ? null : LAGENAMEN[lage];
        },
      },
    ]),
  ];
}
