import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listFallanalysenRoute } from '../fallanalyse.contract.ts';
import { FALLANALYSE_ZUSTAND_NAMEN, FALLFORMAT_NAMEN, type Fallformat } from '../fallanalyse.model.ts';
import { t } from './texte.ts';
import './fallanalyse.css';

type Zeile = Ausgabe<typeof listFallanalysenRoute>['eintraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'format',
    kopf: t('liste.format'),
    zelle: ({ id, format, kurzform }) => (
      <Link to={`/fallanalysen/${id}`}>{formatFormat(format, kurzform)}</Link>
    ),
  },
  { id: 'am', kopf: t('liste.am'), zelle: ({ am }) => formatTag(am) },
  { id: 'stand', kopf: t('liste.stand'), zelle: ({ zustand }) => FALLANALYSE_ZUSTAND_NAMEN[zustand] },
  {
    id: 'rolle',
    kopf: t('liste.rolle'),
    zelle: ({ fuehrend }) => (fuehrend ? t('liste.fuehrend') : t('liste.eingeladen')),
  },
  { id: 'offen', kopf: t('liste.offen'), zelle: describeOffenes },
];

/** Own Fallanalysen and invitations. */
export default function FallanalysenSeite() {
  const { data, error, refetch } = useLesen(listFallanalysenRoute, {});
  return (
    <>
      <Seitenkopf titel={t('liste.titel')} einleitung={<p>{t('liste.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.eintraege.length === 0 ? <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer> : null}
      {data && data.eintraege.length > 0 ? (
        <Tabelle
          titel={t('liste.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.eintraege}
          schluessel={({ id }) => id}
        />
      ) : null}
    </>
  );
}

/** „Fallbesprechung, Kurzform“. */
export function formatFormat(format: Fallformat, kurzform: boolean): string {
  const name = FALLFORMAT_NAMEN[format];
  return kurzform ? t('format.kurz', { format: name }) : name;
}

function describeOffenes({ offeneAufgaben, neueRueckmeldungen }: Zeile): string {
  const offen = [
    ...(offeneAufgaben === 0 ? [] : [t('liste.aufgaben', { anzahl: offeneAufgaben })]),
    ...(neueRueckmeldungen === 0 ? [] : [t('liste.rueckmeldungen', { anzahl: neueRueckmeldungen })]),
  ];
  return offen.length === 0 ? t('liste.nichts') : offen.join(', ');
}
