import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Sortierung, type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { BAUSTEIN_NAMEN, SPALTENTITEL, TITEL_KOMMUNE } from '../baustein.model.ts';
import type { getStellenbesetzungRoute, ZahlenAnzeige, ZeileAnzeige } from '../stellenbesetzung.contract.ts';
import { BERICHTSFELDER, type Berichtsfeld, SPALTENKUERZEL } from './spaltenkuerzel.ts';
import { t } from './texte.ts';
import { formatAnteil, formatHundertstel } from './zahlen.ts';

type Bericht = Ausgabe<typeof getStellenbesetzungRoute>;
type Props = { bericht: Bericht; sortierung: string; onSortierung: (sortierung: string) => void };
/** The sum is a row like the others, so that it keeps its headings on a narrow screen; it always comes last. */
type Zeile = { art: 'STANDORT'; standort: ZeileAnzeige } | { art: 'SUMME'; zahlen: ZahlenAnzeige };

/** What the short headings stand for, in the words of the Landtag answer. Beside the table, for everybody to read. */
export function Spaltenwortlaut({ baustein }: { baustein: Bericht['baustein'] }) {
  return (
    <details className="kim-klappe kim-klappe--druck">
      <summary>{t('bericht.spalten')}</summary>
      <Beschreibungsliste
        angaben={BERICHTSFELDER.map((feld) => ({
          name: SPALTENKUERZEL[baustein][feld],
          wert: SPALTENTITEL[baustein][feld],
        }))}
      />
    </details>
  );
}

/** The table with sum row. Rows of another Stand carry their mark at the name. */
export function Berichtstabelle({ bericht, sortierung, onSortierung }: Props) {
  const titel = t('bericht.tabelle', {
    baustein: BAUSTEIN_NAMEN[bericht.baustein],
    stichtag: formatGerman(toPlainDate(bericht.stichtag)),
  });
  const zeilen: Zeile[] = [
    ...bericht.zeilen.map((standort) => ({ art: 'STANDORT' as const, standort })),
    { art: 'SUMME', zahlen: bericht.summe },
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- eight columns may be wider than the page; keys must scroll them
    <section aria-label={titel} tabIndex={0} className="kim-rollbereich">
      <Tabelle
        titel={titel}
        spalten={createSpalten(bericht.baustein)}
        zeilen={zeilen}
        schluessel={(zeile) => (zeile.art === 'SUMME' ? 'summe' : zeile.standort.standortId)}
        sortierung={parseSortierung(sortierung)}
        onSortierung={({ spalte, richtung }) => onSortierung(`${richtung === 'ab' ? '-' : ''}${spalte}`)}
      />
    </section>
  );
}

function createSpalten(baustein: Bericht['baustein']): Spalte<Zeile>[] {
  const titel = SPALTENTITEL[baustein];
  return [
    { id: 'name', kopf: TITEL_KOMMUNE, sortierbar: true, zelle: (zeile) => <Name zeile={zeile} /> },
    ...BERICHTSFELDER.map((feld) => ({
      id: feld,
      kopf: titel[feld],
      kurz: SPALTENKUERZEL[baustein][feld],
      zahl: true,
      sortierbar: true,
      zelle: (zeile: Zeile) => <Zahl zeile={zeile} feld={feld} />,
    })),
  ];
}

function Zahl({ zeile, feld }: { zeile: Zeile; feld: Berichtsfeld }) {
  if (zeile.art === 'SUMME') return <strong>{formatFeld(zeile.zahlen, feld)}</strong>;
  const { zahlen } = zeile.standort;
  return zahlen === null ? '–' : formatFeld(zahlen, feld);
}

function Name({ zeile }: { zeile: Zeile }) {
  if (zeile.art === 'SUMME') return t('bericht.insgesamt');
  const { name, zahlen, andererStand, stand, fortgeschrieben } = zeile.standort;
  return (
    <>
      {name} {zahlen === null ? <Etikett text={t('bericht.keineAngabe')} art="warnung" /> : null}
      {andererStand ? (
        <Etikett text={t('bericht.stand', { stand: formatGerman(toPlainDate(stand)) })} art="info" />
      ) : null}{' '}
      {fortgeschrieben ? <Etikett text={t('bericht.fortgeschrieben')} /> : null}
    </>
  );
}

function formatFeld(zahlen: ZahlenAnzeige, feld: Berichtsfeld): string {
  const wert = zahlen[feld];
  return typeof wert === 'number' ? formatHundertstel(wert) : formatAnteil(wert);
}

function parseSortierung(text: string): Sortierung {
  return text.startsWith('-') ? { spalte: text.slice(1), richtung: 'ab' } : { spalte: text, richtung: 'auf' };
}
