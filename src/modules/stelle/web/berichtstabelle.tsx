/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as in Tabelle: browsers drop the roles when the narrow layout sets display: block */
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Sortierung, type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { BAUSTEIN_NAMEN, type Spaltentitel, SPALTENTITEL, TITEL_KOMMUNE } from '../baustein.model.ts';
import type { getStellenbesetzungRoute, ZahlenAnzeige, ZeileAnzeige } from '../stellenbesetzung.contract.ts';
import { t } from './texte.ts';
import { formatAnteil, formatHundertstel } from './zahlen.ts';

type Bericht = Ausgabe<typeof getStellenbesetzungRoute>;
type Props = { bericht: Bericht; sortierung: string; onSortierung: (sortierung: string) => void };

const FELDER = [
  'zugewiesen',
  'vorgesehen',
  'besetzt',
  'offen',
  'nieAbgerufen',
  'quoteVorgesehen',
  'quoteZugewiesen',
] as const;

/** The table with sum row. Rows of another Stand carry their mark at the name. */
export function Berichtstabelle({ bericht, sortierung, onSortierung }: Props) {
  const titel = SPALTENTITEL[bericht.baustein];
  return (
    <Tabelle
      titel={t('bericht.tabelle', {
        baustein: BAUSTEIN_NAMEN[bericht.baustein],
        stichtag: formatGerman(toPlainDate(bericht.stichtag)),
      })}
      spalten={createSpalten(titel)}
      zeilen={bericht.zeilen}
      schluessel={({ standortId }) => standortId}
      sortierung={parseSortierung(sortierung)}
      onSortierung={({ spalte, richtung }) => onSortierung(`${richtung === 'ab' ? '-' : ''}${spalte}`)}
      fuss={
        <tr role="row">
          <th scope="row" role="rowheader">
            {t('bericht.insgesamt')}
          </th>
          {FELDER.map((feld) => (
            <td key={feld} role="cell" className="kim-zahl" data-kopf={titel[feld]}>
              <span>{formatFeld(bericht.summe, feld)}</span>
            </td>
          ))}
        </tr>
      }
    />
  );
}

function createSpalten(titel: Spaltentitel): Spalte<ZeileAnzeige>[] {
  return [
    { id: 'name', kopf: TITEL_KOMMUNE, sortierbar: true, zelle: (zeile) => <Name zeile={zeile} /> },
    ...FELDER.map((feld) => ({
      id: feld,
      kopf: titel[feld],
      zahl: true,
      sortierbar: true,
      zelle: ({ zahlen }: ZeileAnzeige) => (zahlen === null ? '–' : formatFeld(zahlen, feld)),
    })),
  ];
}

function Name({ zeile }: { zeile: ZeileAnzeige }) {
  return (
    <>
      {zeile.name} {zeile.zahlen === null ? <Etikett text={t('bericht.keineAngabe')} art="warnung" /> : null}
      {zeile.andererStand ? (
        <Etikett text={t('bericht.stand', { stand: formatGerman(toPlainDate(zeile.stand)) })} art="info" />
      ) : null}{' '}
      {zeile.fortgeschrieben ? <Etikett text={t('bericht.fortgeschrieben')} /> : null}
    </>
  );
}

function formatFeld(zahlen: ZahlenAnzeige, feld: (typeof FELDER)[number]): string {
  const wert = zahlen[feld];
  return typeof wert === 'number' ? formatHundertstel(wert) : formatAnteil(wert);
}

function parseSortierung(text: string): Sortierung {
  return text.startsWith('-') ? { spalte: text.slice(1), richtung: 'ab' } : { spalte: text, richtung: 'auf' };
}
