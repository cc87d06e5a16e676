import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getSammelzahlenRoute } from '../sammeleintrag.contract.ts';
import { SAMMELARTEN } from '../wertelisten/arten.ts';
import { Quartalswahl } from './quartalswahl.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof getSammelzahlenRoute>['arten'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'art', kopf: t('zahlen.art'), zelle: ({ code }) => textOf(SAMMELARTEN, code) },
  { id: 'anzahl', kopf: t('zahlen.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
  { id: 'erreicht', kopf: t('liste.erreicht'), zahl: true, zelle: ({ erreicht }) => erreicht },
  { id: 'gekommen', kopf: t('liste.gekommen'), zahl: true, zelle: ({ gekommen }) => gekommen },
  {
    id: 'kurzberatungen',
    kopf: t('liste.kurzberatungen'),
    zahl: true,
    zelle: ({ kurzberatungen }) => kurzberatungen,
  },
];

/** Figures of a quarter. With `quartal` the page around it chooses, else the card itself. */
export function Sammelzahlen({ quartal }: { quartal?: string }) {
  const [wahl, setWahl] = useState('');
  const gewaehlt = quartal ?? wahl;
  const query = gewaehlt === '' ? {} : { quartal: gewaehlt };
  const { data, error, refetch } = useLesen(getSammelzahlenRoute, { query }, { behalteAlte: true });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <Karte titel={t('zahlen.titel')}>
      {quartal === undefined ? <Quartalswahl wert={data.quartal} onWert={setWahl} /> : null}
      <Tabelle
        titel={t('zahlen.titel')}
        titelVerborgen
        spalten={SPALTEN}
        zeilen={data.arten}
        schluessel={({ code }) => code}
      />
      <p className="kim-klein">
        {t('zahlen.fuerSich')} {data.gerundet ? t('zahlen.gerundet') : ''}
      </p>
    </Karte>
  );
}
