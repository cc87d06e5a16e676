/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the sum row keeps its roles in the narrow layout, like the rows of `Tabelle` */
import { formatCent } from '#src/core/cent.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Betragszeile, computeBetraege, POSITION_NAMEN } from '../betraege.model.ts';
import type { Antragsrahmen, Inhaltspruefung } from '../check-inhalt.model.ts';
import { describeBetrag } from '../herleitung.model.ts';
import { Rechenweg } from './rechenweg.tsx';
import { t } from './texte.ts';

const SPALTEN: readonly Spalte<Betragszeile>[] = [
  { id: 'position', kopf: t('betraege.position'), zelle: ({ position }) => POSITION_NAMEN[position] },
  {
    id: 'beantragt',
    kopf: t('betraege.beantragt'),
    zahl: true,
    zelle: ({ beantragt }) => formatCent(beantragt),
  },
  {
    id: 'hoechstens',
    kopf: t('betraege.hoechstens'),
    zahl: true,
    zelle: ({ hoechstens }) => formatCent(hoechstens),
  },
  {
    id: 'regel',
    kopf: t('betraege.regel'),
    zelle: (zeile) => (
      <>
        {zeile.regel}, {zeile.quelle}
        <Rechenweg wege={[describeBetrag(zeile)]} />
      </>
    ),
  },
];

/** Each amount with its rule, its source and how it was computed; the same function as on the server. */
export function Betraege({ pruefung, rahmen }: { pruefung: Inhaltspruefung; rahmen: Antragsrahmen }) {
  const { regelantrag, ergebnis } = pruefung;
  if (regelantrag === null || ergebnis === null) {
    return (
      <Karte titel={t('betraege.titel')}>
        <p>{t('betraege.unlesbar')}</p>
      </Karte>
    );
  }
  const { zeilen, gesamt } = computeBetraege(regelantrag, rahmen);
  return (
    <Karte titel={t('betraege.titel')}>
      {ergebnis.fehler.length > 0 ? <Hinweis art="warnung" titel={t('betraege.vorlaeufig')} /> : null}
      <Tabelle
        titel={t('betraege.tabelle')}
        spalten={SPALTEN}
        zeilen={zeilen}
        schluessel={({ position }) => position}
        fuss={
          <tr role="row">
            <th scope="row" role="rowheader" data-kopf={t('betraege.position')}>
              <span>{t('betraege.gesamt')}</span>
            </th>
            <td role="cell" className="kim-zahl" data-kopf={t('betraege.beantragt')}>
              <span>{formatCent(gesamt)}</span>
            </td>
          </tr>
        }
      />
      <p className="kim-klein">{t('betraege.anspruch')}</p>
    </Karte>
  );
}
