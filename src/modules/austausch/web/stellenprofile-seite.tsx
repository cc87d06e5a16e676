import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listStellenprofileRoute } from '../stellenprofil.contract.ts';
import { PROFILE } from '../stellenprofil.model.ts';
import { t } from './stellenprofil-texte.ts';

type Zeile = Ausgabe<typeof listStellenprofileRoute>['profile'][number];
const findProfil = (code: string) => PROFILE.find((eines) => eines.code === code);

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'profil',
    kopf: t('spalte.profil'),
    zelle: ({ profil }) => <Link to={`/stellenprofile/${profil}`}>{findProfil(profil)?.text}</Link>,
  },
  { id: 'baustein', kopf: t('spalte.baustein'), zelle: ({ profil }) => findProfil(profil)?.baustein },
  {
    id: 'stand',
    kopf: t('spalte.stand'),
    zelle: ({ version, am, vorlageNeuer }) => (
      <>
        {version === 0 ? t('stand.vorlage') : t('stand.fassung', { version, am: formatTag(am) })}{' '}
        {vorlageNeuer ? <Etikett text={t('stand.neuer')} art="warnung" /> : null}
      </>
    ),
  },
];

/** The posts of the KIM and whose text holds for each. */
export default function StellenprofileSeite() {
  const { data, error, refetch } = useLesen(listStellenprofileRoute, {});
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <Tabelle
          titel={t('titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.profile}
          schluessel={({ profil }) => profil}
        />
      ) : null}
    </>
  );
}
