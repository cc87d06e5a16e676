import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Sammelzahlen } from '#src/modules/sammeleintrag/web/sammelzahlen.tsx';
import { Wartezahlen } from '#src/modules/warteliste/web/wartezahlen.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getTeamauslastungRoute } from '../auslastung.contract.ts';
import { Messwerte, Vzaezeile, Zielkarte } from './messwerte.tsx';
import { t } from './texte.ts';
import { formatZehntel } from './zahlen.ts';
import { useZeitraumwahl, Zeitraumfelder } from './zeitraumwahl.tsx';

type Person = Ausgabe<typeof getTeamauslastungRoute>['personen'][number];

const schnittOf = ({ werte }: Person, messwert: Person['werte'][number]['messwert']): string =>
  formatZehntel(werte.find((wert) => wert.messwert === messwert)?.durchschnitt ?? null);

function formatMedian(median: Ausgabe<typeof getTeamauslastungRoute>['median']): string {
  if (median === null) return t('team.median.keiner');
  const { faelle, kurzberatungen } = median;
  return t('team.median', { faelle: formatZehntel(faelle), kurz: formatZehntel(kurzberatungen) });
}

const SPALTEN: readonly Spalte<Person>[] = [
  { id: 'name', kopf: t('team.name'), zelle: ({ name }) => name },
  { id: 'faelleHeute', kopf: t('team.faelleHeute'), zahl: true, zelle: ({ faelleHeute }) => faelleHeute },
  { id: 'kurzHeute', kopf: t('team.kurzHeute'), zahl: true, zelle: ({ kurzHeute }) => kurzHeute },
  { id: 'faelle', kopf: t('team.faelle'), zahl: true, zelle: (person) => schnittOf(person, 'FAELLE') },
  { id: 'kurz', kopf: t('team.kurz'), zahl: true, zelle: (person) => schnittOf(person, 'KURZBERATUNGEN') },
];

/** The own Stelle per VZÄ, then each colleague by name. */
export function TeamAnsicht() {
  const [wahl, setWahl] = useZeitraumwahl();
  const { data, error, refetch } = useLesen(getTeamauslastungRoute, { query: wahl }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.team')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Zeitraumfelder wahl={wahl} setWahl={setWahl} stand={data} />
          <Karte titel={t('team.titel')}>
            <Vzaezeile vzae={data.vzae} />
            <Messwerte werte={data.werte} ziele={data.ziele} />
          </Karte>
          <Zielkarte ziele={data.ziele} />
          <Wartezahlen />
          <Sammelzahlen />
          <Karte titel={t('team.personen')}>
            <p className="kim-klein">{t('team.personen.text')}</p>
            <p>{formatMedian(data.median)}</p>
            {data.personen.length === 0 ? (
              <Leer titel={t('team.leer')} />
            ) : (
              <Tabelle
                titel={t('team.personen')}
                titelVerborgen
                spalten={SPALTEN}
                zeilen={data.personen}
                schluessel={({ kontoId }) => kontoId}
              />
            )}
          </Karte>
        </div>
      ) : null}
    </>
  );
}
