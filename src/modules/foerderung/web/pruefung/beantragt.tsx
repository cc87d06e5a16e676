import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { Rechenweg } from '../rechenweg.tsx';
import { t } from './texte.ts';
import type { Pruefungsfall } from './use-schritt.ts';

type Zeile = NonNullable<Pruefungsfall['pruefung']>['betraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'position',
    kopf: t('beantragt.position'),
    zelle: ({ position, herleitung }) => (
      <>
        {POSITION_NAMEN[position]}
        <Rechenweg wege={[herleitung]} />
      </>
    ),
  },
  {
    id: 'beantragt',
    kopf: t('beantragt.beantragt'),
    zahl: true,
    zelle: ({ beantragt }) => formatCent(toCent(beantragt)),
  },
  {
    id: 'hoechstens',
    kopf: t('beantragt.hoechstens'),
    zahl: true,
    zelle: ({ hoechstens }) => formatCent(toCent(hoechstens)),
  },
];

/** Each amount that was asked for, down to formula, rule and counts. */
export function Beantragt({ betraege }: { betraege: readonly Zeile[] }) {
  const summe = sumCent(betraege.map(({ beantragt }) => toCent(beantragt)));
  return (
    <Karte titel={t('beantragt.titel')}>
      <Tabelle
        titel={t('beantragt.tabelle')}
        titelVerborgen
        spalten={SPALTEN}
        zeilen={betraege}
        schluessel={({ position }) => position}
      />
      <p>{t('beantragt.summe', { summe: formatCent(summe) })}</p>
    </Karte>
  );
}
