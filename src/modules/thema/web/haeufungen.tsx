import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listHaeufungenRoute } from '../thema.contract.ts';
import { describeHinweis } from './hinweis-angaben.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listHaeufungenRoute>['eintraege'][number];
const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'was', kopf: t('hinweis.titel'), zelle: (zeile) => describeHinweis(zeile) },
  {
    id: 'bereich',
    kopf: t('hinweis.bereich'),
    zelle: ({ themenbereich }) => textOf(THEMENBEREICHE, themenbereich),
  },
  { id: 'anzahl', kopf: t('haeufung.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
];

/** Combinations that come again and again; the server leaves out what the role must not see. */
export function Haeufungen() {
  const { data } = useLesen(listHaeufungenRoute, {});
  if (data === undefined) return null;
  const { eintraege, kleineVerborgen, schwelle } = data;
  return (
    <Karte titel={t('haeufung.titel')}>
      <p className="kim-klein">
        {kleineVerborgen ? t('haeufung.verborgen', { schwelle }) : t('haeufung.einzelfall')}
      </p>
      {eintraege.length === 0 ? (
        <p>{t('haeufung.leer')}</p>
      ) : (
        <Tabelle
          titel={t('haeufung.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={eintraege.slice(0, 20)}
          schluessel={({ schnittstelle, themenbereich, huerde }) =>
            `${schnittstelle} ${themenbereich} ${huerde}`
          }
        />
      )}
    </Karte>
  );
}
