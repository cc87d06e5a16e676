import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { usePflegt } from '#src/modules/gremium/web/werte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAnalyseRoute, updateAnalyseRoute } from '../analyse.contract.ts';
import { AnalyseFormular } from './analyse-formular.tsx';
import { ANALYSE_ART, formatZwischen } from './analysen-seite.tsx';
import { t } from './register-texte.ts';
import './schnittstelle.css';

type Fassung = Ausgabe<typeof getAnalyseRoute>['fassungen'][number];

/** One analysis: its latest version, and those before it. */
export default function AnalyseSeite() {
  const { analyseId = '' } = useParams();
  const [bearbeitet, setBearbeitet] = useState(false);
  const pflegt = usePflegt();
  const { data, error, refetch } = useLesen(getAnalyseRoute, { params: { analyseId } });
  const [neueste, ...fruehere] = data?.fassungen ?? [];
  return (
    <>
      <Seitenkopf
        titel={neueste?.gegenstand ?? t('analyse.titel')}
        vorzeile={t('analyse.titel')}
        aktionen={
          pflegt && neueste && !bearbeitet ? (
            <Button onClick={() => setBearbeitet(true)}>{t('analyse.aendern')}</Button>
          ) : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {neueste && bearbeitet ? <Bearbeiten fassung={neueste} schliesse={() => setBearbeitet(false)} /> : null}
      {neueste && !bearbeitet ? (
        <div className="kim-stapel schnittstelle-karten">
          <Ansicht fassung={neueste} />
          {fruehere.length === 0 ? null : (
            <details>
              <summary>{t('analyse.frueher')}</summary>
              <div className="kim-stapel schnittstelle-karten">
                {fruehere.map((fassung) => (
                  <Ansicht key={fassung.version} fassung={fassung} />
                ))}
              </div>
            </details>
          )}
        </div>
      ) : null}
    </>
  );
}

function Ansicht({ fassung }: { fassung: Fassung }) {
  const { version, am, von, zustand, ueberfaellig, verantwortlich, faellig, ketteId } = fassung;
  return (
    <Karte titel={t('analyse.fassung', { nr: version, tag: formatTag(am) })}>
      <p>
        <Etikett text={t(`astand.${zustand}`)} art={ANALYSE_ART[zustand]} />{' '}
        {ueberfaellig ? <Etikett text={t('analysen.ueberfaellig')} art="warnung" /> : null}{' '}
        <span className="kim-klein">{t('analyse.von', { wer: von ?? t('analyse.konto.weg') })}</span>
      </p>
      <Beschreibungsliste
        angaben={[
          { name: t('analysen.zwischen'), wert: formatZwischen(fassung) },
          { name: t('analyse.gegenstand'), wert: fassung.gegenstand },
          ...(['vorgehen', 'ist', 'luecken', 'soll', 'massnahme'] as const).map((feld) => {
            const text = fassung[feld];
            return {
              name: t(`analyse.${feld}`),
              wert: text === null ? null : <span className="schnittstelle-absatz">{text}</span>,
            };
          }),
          { name: t('analyse.verantwortlich'), wert: verantwortlich },
          { name: t('analyse.faellig'), wert: formatTag(faellig) },
          {
            name: t('analyse.kette'),
            wert:
              ketteId === null ? null : (
                <Link to={`/ketten/${ketteId}`}>{t('vereinbarung.kette.ansehen')}</Link>
              ),
          },
        ]}
      />
    </Karte>
  );
}

function Bearbeiten({ fassung, schliesse }: { fassung: Fassung; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(updateAnalyseRoute);
  const { id: analyseId, version } = fassung;
  return (
    <Karte titel={t('analyse.aendern')} hervorgehoben>
      <AnalyseFormular
        titel={t('analyse.aendern')}
        anfang={{
          seiteA: fassung.seiteA,
          stelleA: fassung.stelleA ?? '',
          seiteB: fassung.seiteB,
          stelleB: fassung.stelleB ?? '',
          gegenstand: fassung.gegenstand,
          vorgehen: fassung.vorgehen ?? '',
          ist: fassung.ist,
          luecken: fassung.luecken ?? '',
          soll: fassung.soll ?? '',
          massnahme: fassung.massnahme ?? '',
          verantwortlich: fassung.verantwortlich ?? '',
          faellig: fassung.faellig ?? '',
          ketteId: fassung.ketteId ?? '',
          zustand: fassung.zustand,
        }}
        bezug={analyseId}
        fassung={version}
        laeuft={laeuft}
        problem={problem}
        onAbbrechen={schliesse}
        onSenden={async (body) => {
          const antwort = await sende({ params: { analyseId }, body: { ...body, version } });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(t('analyse.gespeichert'));
          return null;
        }}
      />
    </Karte>
  );
}
