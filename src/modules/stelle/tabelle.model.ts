import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { formatProzent, formatVzae } from '#src/core/vzae.ts';
import { type Baustein, BAUSTEIN_NAMEN } from './baustein.model.ts';
import { IMPORTSPALTEN, SUMMENZEILE } from './importzeile.model.ts';
import type { Bericht, Berichtszeile, Zahlen } from './stellenbesetzung.model.ts';

/** A row of the table for people: a Standort or the sum. */
export type Tabellenzeile = { name: string; stand: PlainDate | null; marke: string; zahlen: Zahlen | null };

/** Rows with the sum row at the end. `marke`: „Stand 30.06.2022“ where the row has another Stand. */
export function toTabellenzeilen({ zeilen, summe }: Pick<Bericht, 'zeilen' | 'summe'>): Tabellenzeile[] {
  return [
    ...zeilen.map((zeile) => ({
      name: zeile.name,
      stand: zeile.zahlen === null ? null : zeile.stand,
      marke: formatMarke(zeile),
      zahlen: zeile.zahlen,
    })),
    { name: SUMMENZEILE, stand: null, marke: '', zahlen: summe },
  ];
}

function formatMarke(
  zeile: Pick<Berichtszeile, 'andererStand' | 'stand' | 'fortgeschrieben' | 'zahlen'>,
): string {
  if (zeile.zahlen === null) return 'keine Angabe';
  const teile = [
    ...(zeile.andererStand ? [`Stand ${formatGerman(zeile.stand)}`] : []),
    ...(zeile.fortgeschrieben ? ['Besetzung von Hand fortgeschrieben'] : []),
  ];
  return teile.join(', ');
}

/** `KIM-Stellenbesetzungen in Baustein 1 (Koordination), Stichtag 30.09.2022` */
export function formatTitel(baustein: Baustein, stichtag: PlainDate): string {
  return `KIM-Stellenbesetzungen in ${BAUSTEIN_NAMEN[baustein]}, Stichtag ${formatGerman(stichtag)}`;
}

/**
 * Machine format of the command line: head, rows and order of the files in `daten/`, decimal point, LF, and a sum
 * row. A row without numbers has empty cells.
 */
export function formatMaschinenCsv({ zeilen, summe }: Bericht, stichtag: PlainDate): string {
  const satz = (name: string, stand: string, zahlen: Zahlen | null) =>
    [name, stand, ...FELDER.map((feld) => (zahlen === null ? '' : toPunkt(zahlen[feld])))].join(',');
  return `${[
    IMPORTSPALTEN.join(','),
    ...zeilen.map((zeile) => satz(zeile.name, zeile.zahlen === null ? '' : zeile.stand, zeile.zahlen)),
    satz(SUMMENZEILE, stichtag, summe),
  ].join('\n')}\n`;
}

const FELDER = ['zugewiesen', 'vorgesehen', 'besetzt', 'offen'] as const;

/** The same as JSON: numbers in VZÄ, not in hundredths, with both quotas and what the table hides. */
export function toMaschinenJson(bericht: Bericht, kopf: { baustein: Baustein; stichtag: PlainDate }) {
  return {
    ...kopf,
    zeilen: bericht.zeilen.map((zeile) => ({
      kommune: zeile.name,
      stichtag: zeile.zahlen === null ? null : zeile.stand,
      ...toVzaeZahlen(zeile.zahlen),
      anderer_stand: zeile.andererStand,
      fortgeschrieben: zeile.fortgeschrieben,
    })),
    insgesamt: { kommune: SUMMENZEILE, stichtag: kopf.stichtag, ...toVzaeZahlen(bericht.summe) },
    ohne_angabe: bericht.ohneAngabe,
  };
}

function toVzaeZahlen(zahlen: Zahlen | null) {
  const wert = (hundertstel: number | undefined) => (hundertstel === undefined ? null : hundertstel / 100);
  return {
    zugewiesen: wert(zahlen?.zugewiesen),
    vorgesehen_oder_abgerufen: wert(zahlen?.vorgesehen),
    besetzt: wert(zahlen?.besetzt),
    offen: wert(zahlen?.offen),
    nie_abgerufen: wert(zahlen?.nieAbgerufen),
    quote_von_vorgesehen_prozent: toProzent(zahlen?.quoteVorgesehen),
    quote_von_zugewiesen_prozent: toProzent(zahlen?.quoteZugewiesen),
  };
}

function toProzent(quote: Zahlen['quoteVorgesehen'] | undefined): number | null {
  const prozent = quote === undefined ? null : formatProzent(quote);
  return prozent === null ? null : Number(prozent.replace(',', '.'));
}

function toPunkt(hundertstel: Zahlen['besetzt']): string {
  return formatVzae(hundertstel).replace(',', '.');
}
