import { useState } from 'react';
import { useParams } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getInformationsblattRoute } from '../einwilligung.contract.ts';
import { SPRACHEN } from '../texte/sprachen.ts';
import { toSprache } from './einwilligung-werte.ts';
import { t } from './texte.ts';

/** Information under Art. 13 DSGVO for printing and for showing; without an id that of the own Stelle. */
export default function InformationSeite() {
  const { mandantId } = useParams();
  const { data: sitzung, isPending } = useSitzung();
  const id = mandantId ?? sitzung?.mandant?.id;
  if (isPending) return <Ladeanzeige />;
  if (id === undefined) {
    return (
      <>
        <Seitenkopf titel={t('blatt.titel')} />
        <Hinweis art="info" titel={t(sitzung ? 'blatt.ohne' : 'blatt.unangemeldet')} />
      </>
    );
  }
  return <Blatt mandantId={id} />;
}

function Blatt({ mandantId }: { mandantId: string }) {
  const [sprache, setSprache] = useState(toSprache('de'));
  const { data, error, refetch } = useLesen(
    getInformationsblattRoute,
    { params: { mandantId }, query: { sprache } },
    { behalteAlte: true },
  );
  if (error) {
    return (
      <>
        <Seitenkopf titel={t('blatt.titel')} />
        <Stoerung fehler={error} erneut={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Ladeanzeige />;
  return (
    <>
      <Seitenkopf
        titel={t('blatt.titel')}
        vorzeile={data.stelle}
        aktionen={
          <Button art="sekundaer" onClick={() => window.print()}>
            {t('blatt.drucken')}
          </Button>
        }
      />
      {data.sprachen.length > 1 ? (
        <Auswahl
          label={t('blatt.sprache')}
          leer={null}
          value={sprache}
          optionen={data.sprachen.map((wert) => ({ wert, text: SPRACHEN[wert].name }))}
          onChange={({ target }) => setSprache(toSprache(target.value))}
        />
      ) : null}
      {data.geprueft ? null : <Hinweis art="warnung" titel={t('text.entwurf')} />}
      <article className="kim-fliesstext" lang={data.sprache} dir={data.richtung}>
        <h2>{data.titel}</h2>
        {data.abschnitte.map(({ titel, text }) => (
          <section key={text}>
            {titel === null ? null : <h3>{titel}</h3>}
            <p>{text}</p>
          </section>
        ))}
      </article>
      <p>{t('blatt.datum')}</p>
    </>
  );
}
