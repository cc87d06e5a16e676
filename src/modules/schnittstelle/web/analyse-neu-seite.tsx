import { useNavigate } from 'react-router';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createAnalyseRoute } from '../analyse.contract.ts';
import { AnalyseFormular, LEERE_ANALYSE } from './analyse-formular.tsx';
import { t } from './register-texte.ts';

export default function AnalyseNeuSeite() {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createAnalyseRoute);
  return (
    <>
      <Seitenkopf titel={t('analysen.neu.titel')} einleitung={<p>{t('analysen.einleitung')}</p>} />
      <Karte titel={t('analyse.titel')}>
        <AnalyseFormular
          titel={t('analysen.neu.titel')}
          anfang={LEERE_ANALYSE}
          bezug="neu"
          laeuft={laeuft}
          problem={problem}
          onSenden={async (body) => {
            const antwort = await sende({ body });
            if (!antwort.ok) return antwort.fehler;
            setMeldung(t('analyse.gespeichert'));
            await navigate(`/schnittstellen/${antwort.wert.id}`);
            return null;
          }}
        />
      </Karte>
    </>
  );
}
