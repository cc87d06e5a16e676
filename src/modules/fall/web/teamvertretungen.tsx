import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  closeTeamvertretungRoute,
  createTeamvertretungRoute,
  listTeamabsprachenRoute,
} from '../absprache.contract.ts';
import { VERTRETUNGSGRUENDE } from '../verlauf.contract.ts';
import { type Absprache, AbspracheZeile } from './absprache-zeile.tsx';
import { toCode } from './auswahl.ts';
import { Tag, Wahlpflicht } from './felder.ts';
import { t } from './texte.ts';
import './fall.css';

/** For the Teamleitung: agreed Vertretungen of the own Stelle, to be activated for who is away. */
export function Teamvertretungen() {
  const { data, error, refetch } = useLesen(listTeamabsprachenRoute, {});
  const [gewaehlt, setGewaehlt] = useState<Absprache | null>(null);
  const { sende, laeuft, problem } = useSchreiben(closeTeamvertretungRoute, {
    onErfolg: () => setMeldung(t('teamvertretung.beendet')),
  });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  const schliesse = () => setGewaehlt(null);
  return (
    <Karte titel={t('teamvertretung.titel')}>
      <p>{data.eintraege.length === 0 ? t('teamvertretung.leer') : t('teamvertretung.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <ul className="fall-tagesliste">
        {data.eintraege.map((absprache) => {
          const { id, name, aktiv } = absprache;
          return (
            <AbspracheZeile
              key={id}
              absprache={absprache}
              aktionen={
                aktiv === null ? (
                  <Button
                    art="sekundaer"
                    aria-label={t('teamvertretung.aktivieren.name', { name })}
                    onClick={() => setGewaehlt(absprache)}
                  >
                    {t('teamvertretung.aktivieren')}
                  </Button>
                ) : (
                  <Button
                    art="tertiaer"
                    laeuft={laeuft}
                    aria-label={t('teamvertretung.beenden.name', { name })}
                    onClick={() => void sende({ params: { abspracheId: id } })}
                  >
                    {t('teamvertretung.beenden')}
                  </Button>
                )
              }
            />
          );
        })}
      </ul>
      {gewaehlt === null ? null : (
        <Dialog titel={t('teamvertretung.dialog', { name: gewaehlt.name })} schliesse={schliesse}>
          <Aktivierung absprache={gewaehlt} stichtag={data.stichtag} schliesse={schliesse} />
        </Dialog>
      )}
    </Karte>
  );
}

const Werte = z.object({ von: Tag, bis: Tag, grund: Wahlpflicht });
type Props = { absprache: Absprache; stichtag: string; schliesse: () => void };

function Aktivierung({ absprache, stichtag, schliesse }: Props) {
  const beginn = absprache.von > stichtag ? absprache.von : stichtag;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { von: beginn, bis: '', grund: '' } });
  const { sende, laeuft, problem } = useSchreiben(createTeamvertretungRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('teamvertretung.dialog', { name: absprache.name })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      knopf={t('teamvertretung.aktivieren')}
      onSenden={async ({ grund, ...zeit }) => {
        const body = { ...zeit, grund: toCode(VERTRETUNGSGRUENDE, grund) ?? 'ABWESENHEIT' };
        const antwort = await sende({ params: { abspracheId: absprache.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        const { akten, ungedeckt } = antwort.wert;
        setMeldung(t('teamvertretung.aktiviert', { akten, ungedeckt }));
      }}
    >
      <FormDatum id="von" control={form.control} name="von" label={t('vertretung.von')} />
      <FormDatum id="bis" control={form.control} name="bis" label={t('vertretung.bis')} />
      <Auswahl
        id="grund"
        label={t('vertretung.grund')}
        optionen={VERTRETUNGSGRUENDE.map((wert) => ({ wert, text: t(`vertretung.${wert}`) }))}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
