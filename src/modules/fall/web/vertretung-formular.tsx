import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import {
  createVertretungRoute,
  listVertretungspersonenRoute,
  VERTRETUNGSGRUENDE,
} from '../verlauf.contract.ts';
import { toCode } from './auswahl.ts';
import { Tag, Wahlpflicht } from './felder.ts';
import { FormPersonenauswahl } from './personenauswahl.tsx';
import { toPersonenwahl } from './personenwahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';

const Werte = z.object({ kontoId: Wahlpflicht, von: Tag, bis: Tag, grund: Wahlpflicht });

type Props = { akteId: string; schliesse: () => void };

/** Lets a colleague of the own Stelle, or with a consent of another one, work on this Akte for a time (DP-I-03). */
export function VertretungFormular({ akteId, schliesse }: Props) {
  const { data } = useLesen(listVertretungspersonenRoute, {});
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { kontoId: '', von: '', bis: '', grund: '' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(createVertretungRoute, {
    onErfolg: () => {
      schliesse();
      setMeldung(t('akte.gespeichert'));
    },
  });
  const { errors } = form.formState;
  if (data === undefined) return <Ladeanzeige />;
  if (data.eintraege.length === 0) return <p>{t('vertretung.keine')}</p>;
  return (
    <Formular
      titel={t('vertretung.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      knopf={t('vertretung.titel')}
      onSenden={async ({ grund, ...werte }) => {
        const body = { ...werte, grund: toCode(VERTRETUNGSGRUENDE, grund) ?? 'ABWESENHEIT' };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <FormPersonenauswahl
        control={form.control}
        name="kontoId"
        label={t('vertretung.person')}
        personen={toPersonenwahl(data.eintraege)}
      />
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
