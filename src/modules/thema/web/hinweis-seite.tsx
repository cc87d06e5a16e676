import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { findFormen } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  getSystemhinweisRoute,
  recordHinweisrueckfrageRoute,
  recordSichtungRoute,
} from '../hinweis.contract.ts';
import { Beitraege } from './beitraege.tsx';
import { describeHinweis, HinweisAngaben } from './hinweis-angaben.tsx';
import { TextFormular } from './text-formular.tsx';
import { t } from './texte.ts';
import './thema.css';

type Einer = Ausgabe<typeof getSystemhinweisRoute>;

/** One Hinweis, as its author confirmed it, and what can be done with it. */
export default function HinweisSeite() {
  const { hinweisId = '' } = useParams();
  const { data, error, refetch } = useLesen(getSystemhinweisRoute, { params: { hinweisId } });
  return (
    <>
      <Seitenkopf titel={data ? describeHinweis(data) : t('hinweis.titel')} vorzeile={t('hinweis.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel thema-karten">
          <Karte titel={t('thema.angaben')}>
            <HinweisAngaben hinweis={data} stand={data} />
          </Karte>
          {data.beitraege.length === 0 ? null : (
            <Karte titel={t('hinweis.verlauf')}>
              <Beitraege beitraege={data.beitraege} />
            </Karte>
          )}
          <Bearbeitung hinweis={data} />
        </div>
      ) : null}
    </>
  );
}

function Bearbeitung({ hinweis }: { hinweis: Einer }) {
  const [form, setForm] = useState<'weglegen' | 'fragen' | null>(null);
  const sichtung = useSchreiben(recordSichtungRoute);
  const frage = useSchreiben(recordHinweisrueckfrageRoute, {
    onErfolg: () => setMeldung(t('hinweis.gefragt')),
  });
  const { id: hinweisId, version, zustand } = hinweis;
  const params = { hinweisId };
  const schliesse = () => setForm(null);
  if (form === 'fragen')
    return (
      <Karte titel={t('hinweis.fragen')} hervorgehoben>
        <TextFormular
          titel={t('hinweis.fragen')}
          label={t('hinweis.fragen.text')}
          bereich="thema.rueckfrage"
          bezug={hinweisId}
          find={findFormen}
          sende={(text, erklaerungen) =>
            frage.sende({ params, body: { version, text, erklaerungen, bestaetigt: true } })
          }
          laeuft={frage.laeuft}
          problem={frage.problem}
          schliesse={schliesse}
        />
      </Karte>
    );
  const sichte = async () => {
    const antwort = await sichtung.sende({ params, body: { version, ergebnis: 'GESICHTET' } });
    if (antwort.ok) setMeldung(t('hinweis.gesichtet'));
  };
  if (form === 'weglegen')
    return (
      <Karte titel={t('hinweis.weglegen')} hervorgehoben>
        <TextFormular
          titel={t('hinweis.weglegen')}
          label={t('hinweis.weglegen.grund')}
          bereich="thema.weglegen"
          bezug={hinweisId}
          find={findFormen}
          sende={async (grund, erklaerungen) => {
            const body = { version, ergebnis: 'NICHT_WEITERVERFOLGT' as const, grund, erklaerungen };
            const antwort = await sichtung.sende({ params, body });
            if (antwort.ok) setMeldung(t('hinweis.weggelegt'));
            return antwort;
          }}
          laeuft={sichtung.laeuft}
          problem={sichtung.problem}
          schliesse={schliesse}
        />
      </Karte>
    );
  return (
    <>
      {sichtung.problem ? <Absage problem={sichtung.problem} /> : null}
      <div className="kim-aktionen">
        {zustand === 'NEU' || zustand === 'GESICHTET' ? (
          <LinkButton zu={`/themen/neu?hinweise=${hinweisId}`}>{t('hinweis.buendeln')}</LinkButton>
        ) : null}
        {zustand === 'NEU' || zustand === 'NICHT_WEITERVERFOLGT' ? (
          <Button art="sekundaer" laeuft={sichtung.laeuft} onClick={() => void sichte()}>
            {t('hinweis.sichten')}
          </Button>
        ) : null}
        {hinweis.herkunft === 'AKTE' ? (
          <Button art="tertiaer" onClick={() => setForm('fragen')}>
            {t('hinweis.fragen')}
          </Button>
        ) : null}
        {zustand === 'NEU' || zustand === 'GESICHTET' ? (
          <Button art="tertiaer" onClick={() => setForm('weglegen')}>
            {t('hinweis.weglegen')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
