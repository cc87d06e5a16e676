import { useNavigate } from 'react-router';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { createAngebotRoute } from '../angebot.contract.ts';
import { AngebotFormular } from './angebot-formular.tsx';
import { LEER } from './angebot-werte.ts';
import { t } from './texte.ts';

/** A new entry of the directory. */
export default function AngebotNeuSeite() {
  const navigate = useNavigate();
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(createAngebotRoute);
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} />
      <AngebotFormular
        titel={t('neu.titel')}
        anfang={LEER}
        bezug="neu"
        version={null}
        laeuft={laeuft}
        problem={problem}
        konflikt={konflikt}
        verwerfeProblem={verwerfeProblem}
        onAbbrechen={() => void navigate('/verzeichnis')}
        onSenden={async (body) => {
          const antwort = await sende({ body });
          if (!antwort.ok) return antwort.fehler;
          setMeldung(t('form.gespeichert'));
          await navigate(`/verzeichnis/${antwort.wert.id}`);
          return null;
        }}
      />
    </>
  );
}
