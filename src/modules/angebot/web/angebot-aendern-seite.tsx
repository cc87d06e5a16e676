import { useNavigate, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAngebotRoute, updateAngebotRoute } from '../angebot.contract.ts';
import { AngebotFormular } from './angebot-formular.tsx';
import { toWerte } from './angebot-werte.ts';
import { t } from './texte.ts';

export default function AngebotAendernSeite() {
  const { angebotId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAngebotRoute, { params: { angebotId } });
  return (
    <>
      <Seitenkopf titel={t('aendern.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Aendern angebot={data} /> : null}
    </>
  );
}

function Aendern({ angebot }: { angebot: Ausgabe<typeof getAngebotRoute> }) {
  const { id: angebotId } = angebot;
  const navigate = useNavigate();
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateAngebotRoute);
  const zurueck = () => navigate(`/verzeichnis/${angebotId}`);
  return (
    <AngebotFormular
      titel={t('aendern.titel')}
      anfang={toWerte(angebot)}
      bezug={angebotId}
      version={angebot.version}
      laeuft={laeuft}
      problem={problem}
      konflikt={konflikt}
      verwerfeProblem={verwerfeProblem}
      onAbbrechen={() => void zurueck()}
      onSenden={async (angabe, version) => {
        const antwort = await sende({ params: { angebotId }, body: { ...angabe, version } });
        if (!antwort.ok) return antwort.fehler;
        setMeldung(t('form.gespeichert'));
        await zurueck();
        return null;
      }}
    />
  );
}
