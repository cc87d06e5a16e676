import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAnstehendesRoute } from '../anstehend.contract.ts';
import { ANSTEHEND_NAMEN, toAnstehendPfad } from '../anstehend.model.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listAnstehendesRoute>['eintraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'faellig',
    kopf: t('anstehend.faellig'),
    zelle: ({ faellig, ueberfaellig }) => (
      <>
        {formatTag(faellig)}{' '}
        {ueberfaellig ? <Etikett text={t('anstehend.ueberfaellig')} art="fehler" /> : null}
      </>
    ),
  },
  { id: 'art', kopf: t('anstehend.art'), zelle: ({ art }) => ANSTEHEND_NAMEN[art] },
  {
    id: 'was',
    kopf: t('anstehend.was'),
    zelle: ({ art, ziel, titel }) => <Link to={toAnstehendPfad(art, ziel)}>{titel}</Link>,
  },
];

/** The day of the Koordination: every deadline of the steering in one list, what is late first. */
export default function AnstehendSeite() {
  const { data, error, refetch } = useLesen(listAnstehendesRoute, {});
  return (
    <>
      <Seitenkopf
        titel={t('anstehend.titel')}
        einleitung={data ? <p>{t('anstehend.einleitung', { bis: formatTag(data.bis) })}</p> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && data.eintraege.length === 0 ? (
        <Leer titel={t('anstehend.leer', { bis: formatTag(data.bis) })} />
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <Tabelle
          titel={t('anstehend.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.eintraege}
          schluessel={({ art, ziel, faellig, titel }) => `${art}-${ziel}-${faellig}-${titel}`}
          zeilenkopf="was"
        />
      ) : null}
    </>
  );
}
