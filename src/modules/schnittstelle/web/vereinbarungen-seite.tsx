import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
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
import { listVereinbarungenRoute } from '../vereinbarung.contract.ts';
import { t } from './register-texte.ts';

type Zeile = Ausgabe<typeof listVereinbarungenRoute>['vereinbarungen'][number];
export const VEREINBARUNG_ART = {
  ENTWURF: 'warnung',
  UNTERZEICHNET: 'erfolg',
  GEKUENDIGT: 'neutral',
  AUSGELAUFEN: 'neutral',
} as const;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('vereinbarungen.name'),
    zelle: ({ id, titel }) => <Link to={`/vereinbarungen/${id}`}>{titel}</Link>,
  },
  {
    id: 'partner',
    kopf: t('vereinbarungen.partner'),
    zelle: ({ partner }) => partner.map(({ name }) => name).join('; '),
  },
  {
    id: 'stand',
    kopf: t('vereinbarungen.stand'),
    zelle: ({ stand, faellig }) => (
      <>
        <Etikett text={t(`vstand.${stand}`)} art={VEREINBARUNG_ART[stand]} />{' '}
        {faellig === null ? null : <Etikett text={t(`faellig.${faellig}`)} art="warnung" />}
      </>
    ),
  },
  {
    id: 'laufzeit',
    kopf: t('vereinbarungen.laufzeit'),
    zelle: ({ beginn, ende }) => formatLaufzeit(beginn, ende),
  },
  { id: 'pruefung', kopf: t('vereinbarungen.pruefung'), zelle: ({ pruefenAm }) => formatTag(pruefenAm) },
];

/** All agreements of the Standort, what is due first. */
export default function VereinbarungenSeite() {
  const { data, error, refetch } = useLesen(listVereinbarungenRoute, {});
  const pflegt = usePflegt();
  return (
    <>
      <Seitenkopf
        titel={t('vereinbarungen.titel')}
        einleitung={<p>{t('vereinbarungen.einleitung')}</p>}
        aktionen={pflegt ? <LinkButton zu="/vereinbarungen/neu">{t('vereinbarungen.neu')}</LinkButton> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.vereinbarungen.length === 0 ? (
        <Leer titel={t('vereinbarungen.leer')}>{t('vereinbarungen.leer.text')}</Leer>
      ) : null}
      {data && data.vereinbarungen.length > 0 ? (
        <>
          <p>{t('vereinbarungen.zahl', { gueltig: data.gueltig, faellig: data.faellig })}</p>
          <Tabelle
            titel={t('vereinbarungen.titel')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={data.vereinbarungen}
            schluessel={({ id }) => id}
          />
        </>
      ) : null}
    </>
  );
}

export function formatLaufzeit(beginn: string, ende: string | null): string {
  return ende === null
    ? t('zeit.ab', { tag: formatTag(beginn) })
    : t('zeit.vonBis', { von: formatTag(beginn), bis: formatTag(ende) });
}
