import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Texte } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  checkEskalationstextRoute,
  getEskalationRoute,
  recordFreigabeRoute,
  recordStandortschrittRoute,
} from '../eskalation.contract.ts';
import { FREIGABESCHRITTE, STANDORTSCHRITTE } from '../eskalation.model.ts';
import { Angaben, Verlauf } from './angaben.tsx';
import { Schritte } from './schritte.tsx';
import { t } from './texte.ts';

/** One that the own Standort handed in: the release, Rückfragen, the answers. */
export default function EskalationSeite() {
  const { eskalationId = '' } = useParams();
  const { data, error, refetch } = useLesen(getEskalationRoute, { params: { eskalationId } });
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('eine.titel')} vorzeile={t('eine.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel eskalation-karten">
          <Angaben
            eine={data}
            standort={data.standort}
            mehr={
              <>
                {data.gebuendelt ? <p>{t('eine.gebuendelt')}</p> : null}
                <p>
                  <Link to={`/themen/${data.themaId}`}>{t('eine.zumThema')}</Link>
                </p>
              </>
            }
          />
          <Freigabe eine={data} />
          <Standortschritte eine={data} />
          <Verlauf ereignisse={data.ereignisse} />
        </div>
      ) : null}
    </>
  );
}

type Eine = Ausgabe<typeof getEskalationRoute>;

function useStandortpruefung() {
  const suche = useFrage(checkEskalationstextRoute);
  const find = async (texte: Texte) => (await suche.frage({ body: { texte } }))?.befunde ?? null;
  return { ...suche, find };
}

function Freigabe({ eine: { id, version, schritte } }: { eine: Eine }) {
  const { sende, laeuft, problem } = useSchreiben(recordFreigabeRoute);
  const suche = useStandortpruefung();
  return (
    <Schritte
      schritte={FREIGABESCHRITTE.filter((code) => schritte.includes(code))}
      bezug={id}
      find={suche.find}
      sende={({ schritt, text, erklaerungen, bestaetigt }) =>
        sende({ params: { eskalationId: id }, body: { version, schritt, text, erklaerungen, bestaetigt } })
      }
      laeuft={laeuft || suche.laeuft}
      problem={problem ?? suche.problem}
    />
  );
}

function Standortschritte({ eine: { id, version, schritte } }: { eine: Eine }) {
  const { sende, laeuft, problem } = useSchreiben(recordStandortschrittRoute);
  const suche = useStandortpruefung();
  return (
    <Schritte
      schritte={STANDORTSCHRITTE.filter((code) => schritte.includes(code))}
      bezug={id}
      find={suche.find}
      sende={({ schritt, text, erklaerungen, bestaetigt }) =>
        sende({ params: { eskalationId: id }, body: { version, schritt, text, erklaerungen, bestaetigt } })
      }
      laeuft={laeuft || suche.laeuft}
      problem={problem ?? suche.problem}
    />
  );
}
