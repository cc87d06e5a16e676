import { useState } from 'react';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { recordBeitragRoute, recordLesungRoute } from '../fallanalyse.contract.ts';
import { Worte } from './leitfragen.tsx';
import type { Analyse } from './teile.ts';
import { t } from './texte.ts';
import { WortFormular } from './wort-formular.tsx';

/** What the round says to who brought the case [L2077]. */
export function Rueckmeldungen({ analyse }: { analyse: Analyse }) {
  const [offen, setOffen] = useState(false);
  const rueckmeldung = useSchreiben(recordBeitragRoute);
  const lesung = useSchreiben(recordLesungRoute, {
    onErfolg: () => setMeldung(t('rueckmeldung.gelesen.meldung')),
  });
  const params = { fallanalyseId: analyse.id };
  const worte = analyse.beitraege.filter(({ art }) => art === 'RUECKMELDUNG');
  const neu = analyse.fuehrend && worte.some((wort) => wort.neu);
  return (
    <Karte titel={t('rueckmeldung.titel')} hervorgehoben={neu}>
      {worte.length === 0 ? <p>{t('rueckmeldung.leer')}</p> : null}
      {neu ? (
        <p>
          <Etikett text={t('rueckmeldung.ungelesen')} art="info" />
        </p>
      ) : null}
      <Worte beitraege={worte} />
      {lesung.problem ? <Absage problem={lesung.problem} /> : null}
      {neu ? (
        <div className="kim-aktionen">
          <Button laeuft={lesung.laeuft} onClick={() => void lesung.sende({ params })}>
            {t('rueckmeldung.gelesen')}
          </Button>
        </div>
      ) : null}
      {analyse.fuehrend ? null : offen ? (
        <WortFormular
          titel={t('rueckmeldung.neu')}
          label={t('rueckmeldung.text')}
          meldung={t('rueckmeldung.gespeichert')}
          bereich="fallanalyse.rueckmeldung"
          bezug={analyse.id}
          laeuft={rueckmeldung.laeuft}
          problem={rueckmeldung.problem}
          schliesse={() => setOffen(false)}
          sende={({ text, erklaerungen, bestaetigt }) =>
            rueckmeldung.sende({
              params,
              body: { art: 'RUECKMELDUNG', frage: null, text, erklaerungen, bestaetigt },
            })
          }
        />
      ) : (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {t('rueckmeldung.neu')}
          </Button>
        </div>
      )}
    </Karte>
  );
}
