import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { closeKalenderRoute, getKalenderRoute, issueKalenderRoute } from '../kalender.contract.ts';
import { t } from './texte.ts';
import './kalender.css';

/** The own calendar feed: give an address, renew it, close it. */
export default function KalenderSeite() {
  const { data, error, refetch } = useLesen(getKalenderRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Abo seit={data.seit} /> : null}
    </>
  );
}

function Abo({ seit }: { seit: string | null }) {
  const [adresse, setAdresse] = useState<string | null>(null);
  const ausgabe = useSchreiben(issueKalenderRoute);
  const ende = useSchreiben(closeKalenderRoute);
  const gibAus = async () => {
    const antwort = await ausgabe.sende({});
    if (antwort.ok) setAdresse(antwort.wert.adresse);
  };
  const schliesse = async () => {
    const antwort = await ende.sende({});
    if (!antwort.ok) return;
    setAdresse(null);
    setMeldung(t('abo.geschlossen'));
  };
  const problem = ausgabe.problem ?? ende.problem;
  return (
    <Karte titel={t('abo')}>
      <p>{t('seite.inhalt')}</p>
      <p>{t('abo.geheim')}</p>
      {adresse === null ? (
        <p>{seit === null ? t('abo.keine') : t('abo.seit', { datum: formatTag(seit) })}</p>
      ) : (
        <NeueAdresse adresse={adresse} />
      )}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          art={seit === null ? 'primaer' : 'sekundaer'}
          laeuft={ausgabe.laeuft}
          onClick={() => void gibAus()}
        >
          {t(seit === null ? 'abo.einrichten' : 'abo.erneuern')}
        </Button>
        {seit === null ? null : (
          <Button art="tertiaer" laeuft={ende.laeuft} onClick={() => void schliesse()}>
            {t('abo.schliessen')}
          </Button>
        )}
      </div>
    </Karte>
  );
}

function NeueAdresse({ adresse }: { adresse: string }) {
  const kopiere = async () => {
    await navigator.clipboard.writeText(adresse);
    setMeldung(t('abo.kopiert'));
  };
  return (
    <Hinweis art="info" titel={t('abo.neu')} ansagen>
      <p>{t('abo.neu.text')}</p>
      <p className="kalender-adresse">
        <code>{adresse}</code>
      </p>
      {/* Only there where the browser may write to the clipboard: over https. */}
      {'clipboard' in navigator ? (
        <Button art="sekundaer" onClick={() => void kopiere()}>
          {t('abo.kopieren')}
        </Button>
      ) : null}
    </Hinweis>
  );
}
