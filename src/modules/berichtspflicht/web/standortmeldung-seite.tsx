import { useParams } from 'react-router';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getStandortmeldungRoute, recordAbnahmeRoute } from '../abfrage.contract.ts';
import { ABFRAGEART_NAMEN, MELDUNG_ZUSTAND_NAMEN } from '../meldung.model.ts';
import { Fassungen, Verlauf } from './fassungen.tsx';
import { Schritte } from './schritt-formular.tsx';
import { t } from './texte.ts';

/** What one Standort reported; accept or ask back. */
export default function StandortmeldungSeite() {
  const { abfrageId = '', standortId = '' } = useParams();
  const params = { abfrageId, standortId };
  const { data, error, refetch } = useLesen(getStandortmeldungRoute, { params });
  const { sende, laeuft, problem } = useSchreiben(recordAbnahmeRoute);
  return (
    <>
      <Seitenkopf
        titel={data?.standort ?? t('standort.titel')}
        vorzeile={data?.titel ?? t('standort.titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel berichtspflicht-karten">
          <Beschreibungsliste
            angaben={[
              { name: t('angabe.art'), wert: ABFRAGEART_NAMEN[data.art] },
              { name: t('angabe.stichtag'), wert: formatTag(data.stichtag) },
              { name: t('angabe.frist'), wert: formatTag(data.frist) },
              { name: t('angabe.stand'), wert: MELDUNG_ZUSTAND_NAMEN[data.zustand] },
            ]}
          />
          <Schritte
            schritte={data.moeglich}
            bezug={abfrageId}
            sende={(sendung) => sende({ params, body: { version: data.version, ...sendung } })}
            laeuft={laeuft}
            problem={problem}
          />
          <Fassungen felder={data.felder} fassungen={data.fassungen} />
          <Verlauf schritte={data.schritte} />
        </div>
      ) : null}
    </>
  );
}
