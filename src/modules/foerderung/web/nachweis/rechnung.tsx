/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the sum row keeps its roles in the narrow layout, like the rows of `Tabelle` */
import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { formatVzae } from '#src/core/vzae.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import type { Abrechnung } from '../../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Positionszeile, Stellenzeile } from '../../nachweis/abrechnung.model.ts';
import type { Nachweispruefung } from '../../nachweis/check-nachweis.model.ts';
import { t } from './texte.ts';

const STELLEN_SPALTEN: readonly Spalte<Stellenzeile>[] = [
  {
    id: 'stelle',
    kopf: t('rechnung.stelle'),
    zelle: (zeile) => (
      <>
        {zeile.stelle.bezeichnung}
        <Rechenweg zeile={zeile} />
      </>
    ),
  },
  {
    id: 'hoechstbetrag',
    kopf: t('rechnung.hoechstbetrag'),
    zahl: true,
    zelle: ({ hoechstbetrag }) => formatCent(hoechstbetrag),
  },
  { id: 'ist', kopf: t('rechnung.ist'), zahl: true, zelle: ({ ist }) => formatCent(ist) },
  {
    id: 'anerkannt',
    kopf: t('rechnung.anerkannt'),
    zahl: true,
    zelle: ({ anerkannt, erreicht }) => (
      <>
        {formatCent(anerkannt)} {erreicht ? <Etikett text={t('stellen.erreicht')} art="info" /> : null}
      </>
    ),
  },
];

/** Months, VZÄ by the day and the cap, for whoever wants to follow one Stelle. */
function Rechenweg({ zeile: { jahresbetrag, anteil, hoechstbetrag, stelle } }: { zeile: Stellenzeile }) {
  const zeiten = stelle.abschnitte
    .map(({ von, bis, vzae }) =>
      t('rechnung.zeit', { von: formatGerman(von), bis: formatGerman(bis), vzae: formatVzae(vzae) }),
    )
    .join('; ');
  return (
    <details className="foerderung-rechenweg">
      <summary>{t('rechnung.rechenweg')}</summary>
      <p>
        {t('rechnung.formel', {
          jahresbetrag: formatCent(jahresbetrag),
          anteil,
          ergebnis: formatCent(hoechstbetrag),
          zeiten: zeiten === '' ? t('rechnung.leer') : zeiten,
        })}
      </p>
    </details>
  );
}

const POSITION_SPALTEN: readonly Spalte<Positionszeile>[] = [
  { id: 'position', kopf: t('rechnung.position'), zelle: ({ position }) => POSITION_NAMEN[position] },
  {
    id: 'bewilligt',
    kopf: t('rechnung.bewilligt'),
    zahl: true,
    zelle: ({ bewilligt }) => formatCent(bewilligt),
  },
  {
    id: 'hoechstbetrag',
    kopf: t('rechnung.hoechstbetrag'),
    zahl: true,
    zelle: ({ hoechstbetrag }) => formatCent(hoechstbetrag),
  },
  {
    id: 'anerkannt',
    kopf: t('rechnung.anerkannt'),
    zahl: true,
    zelle: ({ anerkannt }) => formatCent(anerkannt),
  },
  {
    id: 'erreicht',
    kopf: t('stellen.erreicht'),
    zelle: ({ erreicht, stellen }) =>
      stellen > 0
        ? t('rechnung.zaehlt', { erreicht, stellen })
        : t(erreicht > 0 ? 'rechnung.ja' : 'rechnung.nein'),
  },
];

/** Position by position and the sum, as both sides see it. */
export function Positionstabelle({
  titel,
  positionen,
  abrechnung,
  ausgezahlt,
}: {
  titel: string;
  positionen: readonly Positionszeile[];
  abrechnung: Abrechnung;
  ausgezahlt: Cent;
}) {
  const summe = (feld: 'bewilligt' | 'hoechstbetrag'): string =>
    formatCent(sumCent(positionen.map((zeile) => zeile[feld])));
  return (
    <>
      <Tabelle
        titel={titel}
        spalten={POSITION_SPALTEN}
        zeilen={positionen}
        schluessel={({ position }) => position}
        fuss={
          <tr role="row">
            <th scope="row" role="rowheader" data-kopf={t('rechnung.position')}>
              <span>{t('rechnung.summe')}</span>
            </th>
            <td role="cell" className="kim-zahl" data-kopf={t('rechnung.bewilligt')}>
              <span>{summe('bewilligt')}</span>
            </td>
            <td role="cell" className="kim-zahl" data-kopf={t('rechnung.hoechstbetrag')}>
              <span>{summe('hoechstbetrag')}</span>
            </td>
            <td role="cell" className="kim-zahl" data-kopf={t('rechnung.anerkannt')}>
              <span>{formatCent(abrechnung.anerkannt)}</span>
            </td>
            <td role="cell" data-kopf={t('stellen.erreicht')}>
              <span>
                {t('rechnung.zaehlt', {
                  erreicht: countStellen(positionen, 'erreicht'),
                  stellen: countStellen(positionen, 'stellen'),
                })}
              </span>
            </td>
          </tr>
        }
      />
      <Beschreibungsliste
        angaben={[
          { name: t('rechnung.anerkannt'), wert: formatCent(abrechnung.anerkannt) },
          { name: t('rechnung.ausgezahlt'), wert: formatCent(ausgezahlt) },
          ...(abrechnung.nachzahlung > 0
            ? [{ name: t('rechnung.nachzahlung'), wert: formatCent(abrechnung.nachzahlung) }]
            : [
                {
                  name: t('rechnung.rueckforderung'),
                  wert: <strong>{formatCent(abrechnung.rueckforderung)}</strong>,
                },
              ]),
        ]}
      />
      <p className="kim-klein">{t('rechnung.regel')}</p>
      {abrechnung.unterBagatellgrenze ? <p className="kim-klein">{t('rechnung.bagatelle')}</p> : null}
    </>
  );
}

/** Posts only: a position without Stellen counts none. */
function countStellen(positionen: readonly Positionszeile[], feld: 'erreicht' | 'stellen'): number {
  return positionen.reduce((summe, zeile) => summe + (zeile.stellen > 0 ? zeile[feld] : 0), 0);
}

/** What the Kreis sees while it works: each Stelle with its salary, then what leaves the house. */
export function Rechnung({ pruefung, ausgezahlt }: { pruefung: Nachweispruefung; ausgezahlt: number }) {
  const { rechnung, hindernisse } = pruefung;
  return (
    <Karte titel={t('rechnung.titel')}>
      {hindernisse.length > 0 ? <Hinweis art="warnung" titel={t('rechnung.vorlaeufig')} /> : null}
      <Tabelle
        titel={t('rechnung.stellen')}
        spalten={STELLEN_SPALTEN}
        zeilen={rechnung.stellen}
        schluessel={({ stelle }) => stelle.schluessel}
      />
      <Positionstabelle
        titel={t('rechnung.positionen')}
        positionen={rechnung.positionen}
        abrechnung={rechnung.abrechnung}
        ausgezahlt={toCent(ausgezahlt)}
      />
    </Karte>
  );
}
