import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
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
import { listKettenRoute } from '../kette.contract.ts';
import { KETTENARTEN } from '../wertelisten/ketten.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listKettenRoute>['ketten'][number];
export const STAND_ART = {
  ENTWURF: 'warnung',
  KUENFTIG: 'info',
  GUELTIG: 'erfolg',
  AUSSER_KRAFT: 'neutral',
} as const;

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'name', kopf: t('ketten.name'), zelle: ({ id, name }) => <Link to={`/ketten/${id}`}>{name}</Link> },
  { id: 'art', kopf: t('ketten.art'), zelle: ({ art }) => textOf(KETTENARTEN, art) },
  {
    id: 'stand',
    kopf: t('ketten.stand'),
    zelle: ({ stand, gueltigVon, entwurf }) => (
      <>
        <Etikett text={t(`stand.${stand}`)} art={STAND_ART[stand]} />{' '}
        {gueltigVon === null ? null : t('stand.ab', { tag: formatTag(gueltigVon) })}
        {entwurf && stand !== 'ENTWURF' ? <Etikett text={t('ketten.entwurf')} art="warnung" /> : null}
      </>
    ),
  },
  { id: 'schritte', kopf: t('ketten.schritte'), zelle: ({ schritte }) => schritte, zahl: true },
];

/** All Ketten of the Standort. */
export default function KettenSeite() {
  const { data, error, refetch } = useLesen(listKettenRoute, {});
  const pflegt = usePflegt();
  return (
    <>
      <Seitenkopf
        titel={t('ketten.titel')}
        einleitung={<p>{t('ketten.einleitung')}</p>}
        aktionen={pflegt ? <LinkButton zu="/ketten/neu">{t('ketten.neu')}</LinkButton> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.ketten.length === 0 ? <Leer titel={t('ketten.leer')}>{t('ketten.leer.text')}</Leer> : null}
      {data && data.ketten.length > 0 ? (
        <Tabelle
          titel={t('ketten.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.ketten}
          schluessel={({ id }) => id}
        />
      ) : null}
    </>
  );
}
