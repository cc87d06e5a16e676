import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createFallanalyseRoute, listEinladbareRoute } from '../fallanalyse.contract.ts';
import { BlattFelder, type Kollegin } from './blatt-felder.tsx';
import { Blattwerte, toBlattbody, toBlattwerte } from './blatt-werte.ts';
import { KleineGruppen } from './kleine-gruppe.tsx';
import { FELDNAMEN, t } from './texte.ts';
import { useAnalysepruefung } from './use-analysepruefung.ts';

/** The sheet of a Fallanalyse, from an Akte. */
export default function FallanalyseNeuSeite() {
  const { data, error, refetch } = useLesen(listEinladbareRoute, {});
  const { data: sitzung } = useSitzung();
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} einleitung={<p>{t('neu.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {(data === undefined || sitzung == null) && !error ? <Ladeanzeige /> : null}
      {data && sitzung ? <Blattformular kolleginnen={data.eintraege} heute={sitzung.stichtag} /> : null}
    </>
  );
}

function Blattformular({ kolleginnen, heute }: { kolleginnen: readonly Kollegin[]; heute: string }) {
  const { akteId = '' } = useParams();
  const navigate = useNavigate();
  const neuLesen = useAkteNeuLesen();
  const form = useForm<Blattwerte>({
    resolver: zodResolver(Blattwerte),
    defaultValues: toBlattwerte({ am: heute }),
  });
  const entwurf = useEntwurf(form, 'fallanalyse.neu', akteId);
  const { sende, laeuft, problem } = useSchreiben(createFallanalyseRoute);
  const suche = useAnalysepruefung();
  return (
    <Formular
      titel={t('neu.titel')}
      form={form}
      problem={problem ?? suche.problem}
      laeuft={laeuft || suche.laeuft}
      entwurf={entwurf}
      knopf={t('blatt.speichern')}
      onAbbrechen={() => void navigate(`/akten/${akteId}`)}
      vorKnopf={
        <>
          <Textbefunde pruefung={suche.pruefung} felder={FELDNAMEN} />
          <KleineGruppen kleine={suche.kleine} />
        </>
      }
      onSenden={async (werte) => {
        const { anlass, frage, verlauf, ressourcen, kurzform } = werte;
        const texte = kurzform ? { anlass, frage } : { anlass, frage, verlauf, ressourcen };
        const erklaerungen = await suche.check(texte);
        if (erklaerungen === null) return;
        const antwort = await sende({ params: { akteId }, body: toBlattbody(werte, erklaerungen) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        neuLesen();
        setMeldung(t('blatt.gespeichert'));
        await navigate(`/fallanalysen/${antwort.wert.id}`);
      }}
    >
      <BlattFelder form={form} kolleginnen={kolleginnen} />
    </Formular>
  );
}
