import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SchutzkonzeptKarte } from '#src/modules/schutzkonzept/web/schutzkonzept-karte.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getTeamzahlenRoute } from '../zahlen.contract.ts';
import { TeamtagesaktuellKarte } from './tagesaktuell-karte.tsx';
import { Teamvertretungen } from './teamvertretungen.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof getTeamzahlenRoute>['eintraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'name', kopf: t('team.name'), zelle: ({ name }) => name },
  {
    id: 'kurzberatungen',
    kopf: t('team.kurzberatungen'),
    zahl: true,
    zelle: ({ kurzberatungen }) => kurzberatungen,
  },
  { id: 'intake', kopf: t('team.intake'), zahl: true, zelle: ({ imIntake }) => imIntake },
  { id: 'aktiv', kopf: t('team.aktiv'), zahl: true, zelle: ({ faelleAktiv }) => faelleAktiv },
  { id: 'ruhend', kopf: t('team.ruhend'), zahl: true, zelle: ({ ruhend }) => ruhend },
];

/** How many Akten each colleague has, to share work fairly; never their content. */
export default function TeamSeite() {
  const { data, error, refetch } = useLesen(getTeamzahlenRoute, {});
  return (
    <>
      <Seitenkopf
        titel={t('team.titel')}
        einleitung={<p>{t('team.einleitung')}</p>}
        aktionen={
          <LinkButton zu="/team/wechsel" art="sekundaer">
            {t('team.wechsel')}
          </LinkButton>
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && data.eintraege.length === 0 ? <Leer titel={t('team.leer')} /> : null}
      {data && data.eintraege.length > 0 ? (
        <Tabelle
          titel={t('team.tabelle')}
          spalten={SPALTEN}
          zeilen={data.eintraege}
          schluessel={({ kontoId }) => kontoId}
        />
      ) : null}
      <Teamvertretungen />
      <TeamtagesaktuellKarte />
      <SchutzkonzeptKarte />
    </>
  );
}
