import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { checkLandtextRoute, getLandesthemaRoute, recordLandesthemaschrittRoute } from '../land.contract.ts';
import { Schritte } from './schritte.tsx';
import { listStandspalten } from './spalten.tsx';
import { t } from './texte.ts';
import './eskalation.css';

type Zeile = Ausgabe<typeof getLandesthemaRoute>['eintraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'standort', kopf: t('spalte.standort'), zelle: ({ standort }) => standort },
  {
    id: 'titel',
    kopf: t('spalte.titel'),
    zelle: ({ id, titel }) => <Link to={`/land/eskalationen/${id}`}>{titel}</Link>,
  },
  ...listStandspalten<Zeile>(),
];

/** Several Eskalationen as one: provenance for the Land, one answer for all. */
export default function LandesthemaSeite() {
  const { landesthemaId = '' } = useParams();
  const params = { landesthemaId };
  const { data, error, refetch } = useLesen(getLandesthemaRoute, { params });
  const { sende, laeuft, problem } = useSchreiben(recordLandesthemaschrittRoute);
  const suche = useFrage(checkLandtextRoute);
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('landesthema.titel')}
        vorzeile={t('landesthema.titel')}
        einleitung={data ? <p className="eskalation-text">{data.beschreibung}</p> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel eskalation-karten">
          <Schritte
            schritte={data.schritte}
            bezug={data.id}
            hinweis={t('landesthema.alle')}
            find={async (texte) => (await suche.frage({ body: { texte, landesthemaId } }))?.befunde ?? null}
            sende={(sendung) => sende({ params, body: { version: data.version, ...sendung } })}
            laeuft={laeuft || suche.laeuft}
            problem={problem ?? suche.problem}
          />
          <Karte titel={t('landesthema.herkunft')}>
            <Tabelle
              titel={t('landesthema.herkunft')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
              zeilenkopf="titel"
            />
          </Karte>
        </div>
      ) : null}
    </>
  );
}
