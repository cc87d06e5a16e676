import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { listEinladbareRoute, updateFallanalyseRoute } from '../fallanalyse.contract.ts';
import { BlattFelder, type Kollegin } from './blatt-felder.tsx';
import { Blattwerte, toBlattbody, toBlattwerte } from './blatt-werte.ts';
import { KleineGruppen } from './kleine-gruppe.tsx';
import type { Analyse } from './teile.ts';
import { FELDNAMEN, t } from './texte.ts';
import { useAnalysepruefung } from './use-analysepruefung.ts';

type Props = { analyse: Analyse; schliesse: () => void };

export function BlattAendern(props: Props) {
  const { data } = useLesen(listEinladbareRoute, {});
  return data === undefined ? <Ladeanzeige /> : <Aenderung {...props} kolleginnen={data.eintraege} />;
}

function Aenderung({ analyse, schliesse, kolleginnen }: Props & { kolleginnen: readonly Kollegin[] }) {
  const form = useForm<Blattwerte>({
    resolver: zodResolver(Blattwerte),
    defaultValues: toBlattwerte({
      ...analyse,
      eingeladen: analyse.teilnahme.map(({ kontoId }) => kontoId),
      moderation: analyse.teilnahme.find(({ moderation }) => moderation)?.kontoId ?? null,
    }),
  });
  const entwurf = useEntwurf(form, `fallanalyse.${analyse.id}`, analyse.akteId ?? analyse.id);
  const { sende, laeuft, problem } = useSchreiben(updateFallanalyseRoute);
  const suche = useAnalysepruefung();
  return (
    <Formular
      titel={t('aendern.titel')}
      form={form}
      problem={problem ?? suche.problem}
      laeuft={laeuft || suche.laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
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
        const body = { ...toBlattbody(werte, erklaerungen), version: analyse.version };
        const antwort = await sende({ params: { fallanalyseId: analyse.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('blatt.gespeichert'));
      }}
    >
      <BlattFelder form={form} kolleginnen={kolleginnen} />
    </Formular>
  );
}
