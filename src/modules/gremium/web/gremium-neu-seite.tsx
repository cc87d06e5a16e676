import { useNavigate } from 'react-router';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createGremiumRoute } from '../gremium.contract.ts';
import { GremiumFormular, type Gremiumwerte } from './gremium-formular.tsx';
import { t } from './texte.ts';

/** Half-yearly is what most Lenkungsgruppen keep (OQ-S-02). */
const LEER: Gremiumwerte = {
  art: '',
  unterart: '',
  name: '',
  entstehung: '',
  beschlussDokument: '',
  beschlussAm: '',
  auftrag: '',
  beginn: '',
  ende: '',
  oberId: '',
  turnus: 'HALBJAEHRLICH',
  quorum: '',
};

export default function GremiumNeuSeite() {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createGremiumRoute);
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} einleitung={<p>{t('gremien.einleitung')}</p>} />
      <Karte titel={t('gremium.angaben')}>
        <GremiumFormular
          titel={t('neu.titel')}
          anfang={LEER}
          bezug="neu"
          laeuft={laeuft}
          problem={problem}
          onSenden={async (body) => {
            const antwort = await sende({ body });
            if (!antwort.ok) return antwort.fehler;
            setMeldung(t('gremium.gespeichert'));
            await navigate(`/gremien/${antwort.wert.id}`);
            return null;
          }}
        />
      </Karte>
    </>
  );
}
