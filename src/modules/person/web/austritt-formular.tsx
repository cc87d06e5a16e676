import { useForm } from 'react-hook-form';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { closeBeteiligungRoute } from '../person.contract.ts';
import { AUSTRITTSGRUENDE } from '../wertelisten/beziehungen.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { Formular } from './formular.tsx';
import type { Mitglied } from './haushalt-typen.ts';
import { t } from './haushalt-texte.ts';

type Props = { akteId: string; person: Mitglied; schliesse: () => void };

/** The last day of a further person in the Akte. */
export function AustrittFormular({ akteId, person, schliesse }: Props) {
  const { data: sitzung } = useSitzung();
  const form = useForm({ defaultValues: { am: sitzung?.stichtag ?? '', grund: '' } });
  const { sende, laeuft, problem } = useSchreiben(closeBeteiligungRoute);
  const erneuere = useAkteNeuLesen();
  const { personId, beteiligungVersion: version } = person;
  return (
    <Formular
      titel={t('austritt')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('austritt.speichern')}
      onAbbrechen={schliesse}
      onSenden={async ({ am, grund: code }) => {
        const grund = AUSTRITTSGRUENDE.find((einer) => einer.code === code)?.code;
        if (grund === undefined) {
          form.setError('grund', { type: 'fehlt', message: t('austritt.grund.fehlt') });
          return;
        }
        const antwort = await sende({ params: { akteId, personId }, body: { version, am, grund } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        erneuere();
        setMeldung(t('austritt.gespeichert'));
        schliesse();
      }}
    >
      <p>{t('austritt.text')}</p>
      <FormDatum id="am" control={form.control} name="am" label={t('austritt.am')} />
      <Auswahl
        id="grund"
        label={t('austritt.grund')}
        optionen={AUSTRITTSGRUENDE.map(({ code, text }) => ({ wert: code, text }))}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
