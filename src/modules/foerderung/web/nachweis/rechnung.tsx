/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the sum row keeps its roles in the narrow layout, like the rows of `Tabelle` */
import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import type { Abrechnung } from '../../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Herleitung } from '../../herleitung.model.ts';
import type { Positionszeile, Rahmen, Stellenzeile } from '../../nachweis/abrechnung.model.ts';
import type { Nachweispruefung } from '../../nachweis/check-nachweis.model.ts';
import {
  describeAbrechnung,
  describePosition,
  describeStellenzeile,
} from '../../nachweis/herleitung.model.ts';
import { Rechenweg } from '../rechenweg.tsx';
import { t } from './texte.ts';

const STELLEN_SPALTEN: readonly Spalte<Stellenzeile>[] = [
  {
    id: 'stelle',
    kopf: t('rechnung.stelle'),
    zelle: (zeile) => (
      <>
        {zeile.stelle.bezeichnung}
        <Rechenweg wege={describeStellenzeile(zeile)} />
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

type Wege = (zeile: Positionszeile) => readonly Herleitung[];

const listPositionsspalten = (wege: Wege): readonly Spalte<Positionszeile>[] => [
  {
    id: 'position',
    kopf: t('rechnung.position'),
    zelle: (zeile) => (
      <>
        {POSITION_NAMEN[zeile.position]}
        <Rechenweg wege={wege(zeile)} />
      </>
    ),
  },
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
  wege,
}: {
  titel: string;
  positionen: readonly Positionszeile[];
  abrechnung: Abrechnung;
  ausgezahlt: Cent;
  /** Formula, rule and counts behind the figures of a position. */
  wege: Wege;
}) {
  const summe = (feld: 'bewilligt' | 'hoechstbetrag'): string =>
    formatCent(sumCent(positionen.map((zeile) => zeile[feld])));
  return (
    <>
      <Tabelle
        titel={titel}
        spalten={listPositionsspalten(wege)}
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
      <Rechenweg wege={[describeAbrechnung(abrechnung, ausgezahlt)]} />
      <p className="kim-klein">{t('rechnung.regel')}</p>
      {abrechnung.nachzahlung > 0 ? <p className="kim-klein">{t('rechnung.nachzahlung.text')}</p> : null}
      {abrechnung.unterBagatellgrenze ? <p className="kim-klein">{t('rechnung.bagatelle')}</p> : null}
    </>
  );
}

/** Posts only: a position without Stellen counts none. */
function countStellen(positionen: readonly Positionszeile[], feld: 'erreicht' | 'stellen'): number {
  return positionen.reduce((summe, zeile) => summe + (zeile.stellen > 0 ? zeile[feld] : 0), 0);
}

/** What the Kreis sees while it works: each Stelle with its salary, then what leaves the house. */
export function Rechnung({ pruefung, rahmen }: { pruefung: Nachweispruefung; rahmen: Rahmen }) {
  const { rechnung, hindernisse, zeiten } = pruefung;
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
        ausgezahlt={rahmen.ausgezahlt}
        wege={(zeile) => describePosition(zeile, zeiten, rahmen)}
      />
    </Karte>
  );
}

/**
 * While the Bewilligungszeitraum runs: what can be recognised at most if the Besetzung stays. Expenses are not known yet, so
 * nothing is said about what would be too much.
 */
export function Vorschau({ pruefung: { rechnung } }: { pruefung: Nachweispruefung }) {
  const { positionen } = rechnung;
  const hoechstens = formatCent(
    sumCent(positionen.map((zeile) => toCent(Math.min(zeile.bewilligt, zeile.hoechstbetrag)))),
  );
  const bewilligt = formatCent(sumCent(positionen.map((zeile) => zeile.bewilligt)));
  return (
    <Karte titel={t('vorschau.titel')}>
      <p>{t('vorschau.text', { hoechstens, bewilligt })}</p>
      <Tabelle
        titel={t('vorschau.stellen')}
        spalten={STELLEN_SPALTEN.filter(({ id }) => id === 'stelle' || id === 'hoechstbetrag')}
        zeilen={rechnung.stellen}
        schluessel={({ stelle }) => stelle.schluessel}
      />
    </Karte>
  );
}
