import { useNavigate } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createVereinbarungRoute, listVereinbarungenRoute } from '../vereinbarung.contract.ts';
import { t } from './register-texte.ts';
import { VereinbarungFormular } from './vereinbarung-formular.tsx';

export default function VereinbarungNeuSeite() {
  const navigate = useNavigate();
  const { data, error, refetch } = useLesen(listVereinbarungenRoute, {});
  const { sende, laeuft, problem } = useSchreiben(createVereinbarungRoute);
  return (
    <>
      <Seitenkopf
        titel={t('vereinbarungen.neu.titel')}
        einleitung={<p>{t('vereinbarungen.einleitung')}</p>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <Karte titel={t('vereinbarung.angaben')}>
          <VereinbarungFormular
            titel={t('vereinbarungen.neu.titel')}
            anfang={{
              art: '',
              titel: '',
              gegenstand: '',
              ablauf: '',
              daten: '',
              partner: [
                { art: 'KOMMUNALES_INTEGRATIONSZENTRUM', name: '' },
                { art: '', name: '' },
              ],
              anlagen: [],
              ketteId: '',
              beginn: data.stichtag,
              ende: '',
              pruefenAm: data.vorschlagPruefung,
            }}
            bezug="neu"
            laeuft={laeuft}
            problem={problem}
            onSenden={async (body) => {
              const antwort = await sende({ body });
              if (!antwort.ok) return antwort.fehler;
              setMeldung(t('vereinbarung.gespeichert'));
              await navigate(`/vereinbarungen/${antwort.wert.id}`);
              return null;
            }}
          />
        </Karte>
      ) : null}
    </>
  );
}
