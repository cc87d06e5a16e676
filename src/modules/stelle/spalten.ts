import { formatProzent } from '#src/core/vzae.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { type Baustein, SPALTENTITEL, TITEL_KOMMUNE } from './baustein.model.ts';
import type { Zahlen } from './stellenbesetzung.model.ts';
import type { Tabellenzeile } from './tabelle.model.ts';

/** Columns of all downloads for people, with the titles of the Baustein. */
export function createSpalten(baustein: Baustein): Spalte<Tabellenzeile>[] {
  const titel = SPALTENTITEL[baustein];
  const zahl = (kopf: string, feld: Exclude<keyof Zahlen, 'quoteVorgesehen' | 'quoteZugewiesen'>) => ({
    kopf,
    art: 'hundertstel' as const,
    breite: 14,
    wert: ({ zahlen }: Tabellenzeile) => zahlen?.[feld] ?? null,
  });
  const quote = (kopf: string, feld: 'quoteVorgesehen' | 'quoteZugewiesen') => ({
    kopf: `${kopf} in %`,
    art: 'hundertstel' as const,
    breite: 14,
    wert: ({ zahlen }: Tabellenzeile) => (zahlen === null ? null : (formatProzent(zahlen[feld]) ?? '–')),
  });
  return [
    { kopf: TITEL_KOMMUNE, art: 'text', breite: 26, wert: ({ name }) => name },
    { kopf: 'Stand', art: 'datum', breite: 12, wert: ({ stand }) => stand },
    zahl(titel.zugewiesen, 'zugewiesen'),
    zahl(titel.vorgesehen, 'vorgesehen'),
    zahl(titel.besetzt, 'besetzt'),
    zahl(titel.offen, 'offen'),
    zahl(titel.nieAbgerufen, 'nieAbgerufen'),
    quote(titel.quoteVorgesehen, 'quoteVorgesehen'),
    quote(titel.quoteZugewiesen, 'quoteZugewiesen'),
    { kopf: 'Anmerkung', art: 'text', breite: 20, wert: ({ marke }) => marke },
  ];
}

/** Columns of the printed table: the mark says the Stand, long titles break, so that nine columns fit on the page. */
export function createDruckspalten(baustein: Baustein): Spalte<Tabellenzeile>[] {
  return createSpalten(baustein)
    .filter((spalte) => spalte.art !== 'datum')
    .map((spalte) => ({ ...spalte, kopf: spalte.art === 'text' ? spalte.kopf : wrapText(spalte.kopf, 16) }));
}

/** Breaks between words; a longer word stands alone. */
function wrapText(text: string, breite: number): string {
  return text
    .split(' ')
    .reduce<string[]>((zeilen, wort) => {
      const letzte = zeilen.at(-1);
      if (letzte === undefined || letzte.length + 1 + wort.length > breite) return [...zeilen, wort];
      return [...zeilen.slice(0, -1), `${letzte} ${wort}`];
    }, [])
    .join('\n');
}
