import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { usePflegt } from '#src/modules/gremium/web/werte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAnalysenRoute } from '../analyse.contract.ts';
import { t } from './register-texte.ts';

export type Analysezeile = Ausgabe<typeof listAnalysenRoute>['analysen'][number];
export const ANALYSE_ART = { IN_ARBEIT: 'neutral', VEREINBART: 'info', UMGESETZT: 'erfolg' } as const;

const SPALTEN: readonly Spalte<Analysezeile>[] = [
  {
    id: 'gegenstand',
    kopf: t('analysen.gegenstand'),
    zelle: ({ id, gegenstand }) => <Link to={`/schnittstellen/${id}`}>{gegenstand}</Link>,
  },
  { id: 'zwischen', kopf: t('analysen.zwischen'), zelle: formatZwischen },
  {
    id: 'stand',
    kopf: t('analysen.stand'),
    zelle: ({ zustand, ueberfaellig }) => (
      <>
        <Etikett text={t(`astand.${zustand}`)} art={ANALYSE_ART[zustand]} />{' '}
        {ueberfaellig ? <Etikett text={t('analysen.ueberfaellig')} art="warnung" /> : null}
      </>
    ),
  },
  {
    id: 'massnahme',
    kopf: t('analyse.verantwortlich'),
    zelle: ({ verantwortlich, faellig }) =>
      [verantwortlich, faellig === null ? null : formatTag(faellig)]
        .filter((teil) => teil !== null)
        .join(', ') || '–',
  },
];

/** All analyses of the Standort, what is overdue first. */
export default function AnalysenSeite() {
  const { data, error, refetch } = useLesen(listAnalysenRoute, {});
  const pflegt = usePflegt();
  return (
    <>
      <Seitenkopf
        titel={t('analysen.titel')}
        einleitung={<p>{t('analysen.einleitung')}</p>}
        aktionen={pflegt ? <LinkButton zu="/schnittstellen/neu">{t('analysen.neu')}</LinkButton> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.analysen.length === 0 ? <Leer titel={t('analysen.leer')}>{t('analysen.leer.text')}</Leer> : null}
      {data && data.analysen.length > 0 ? (
        <Tabelle
          titel={t('analysen.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.analysen}
          schluessel={({ id }) => id}
        />
      ) : null}
    </>
  );
}

export function formatZwischen({ seiteA, stelleA, seiteB, stelleB }: Analysezeile): string {
  const a = stelleA ?? textOf(EMPFAENGERARTEN, seiteA);
  const b = stelleB ?? textOf(EMPFAENGERARTEN, seiteB);
  return `${a} – ${b}`;
}
