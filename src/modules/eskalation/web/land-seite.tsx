import { Link, useParams } from 'react-router';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { LANDSCHRITTE } from '../eskalation.model.ts';
import { checkLandtextRoute, getLandeskalationRoute, recordLandschrittRoute } from '../land.contract.ts';
import { Angaben, Verlauf } from './angaben.tsx';
import { Schritte } from './schritte.tsx';
import { t } from './texte.ts';

/** One that a Standort handed in, as the Land reads it, and the steps of the Land. */
export default function LandSeite() {
  const { eskalationId = '' } = useParams();
  const params = { eskalationId };
  const { data, error, refetch } = useLesen(getLandeskalationRoute, { params });
  const { sende, laeuft, problem } = useSchreiben(recordLandschrittRoute);
  const suche = useFrage(checkLandtextRoute);
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('eine.titel')} vorzeile={data?.standort ?? t('eine.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel eskalation-karten">
          <Angaben
            eine={data}
            standort={data.standort}
            mehr={
              data.landesthema === null ? null : (
                <p>
                  {t('spalte.landesthema')}:{' '}
                  <Link to={`/land/themen/${data.landesthema.id}`}>{data.landesthema.titel}</Link>
                </p>
              )
            }
          />
          <Schritte
            schritte={LANDSCHRITTE.filter((code) => data.schritte.includes(code))}
            bezug={data.id}
            find={async (texte) => (await suche.frage({ body: { texte } }))?.befunde ?? null}
            sende={(sendung) => sende({ params, body: { version: data.version, ...sendung } })}
            laeuft={laeuft || suche.laeuft}
            problem={problem ?? suche.problem}
          />
          <Verlauf ereignisse={data.ereignisse} />
        </div>
      ) : null}
    </>
  );
}
