import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Pflichttext, Tag, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { createSperreRoute } from '../loeschung.contract.ts';
import { SPERRGRUENDE, SPERRGRUND_CODES } from '../loeschung.model.ts';
import { t } from './texte.ts';

const Werte = z.object({ grund: Wahlpflicht, begruendung: Pflichttext(2_000), bis: Tag });
type Props = { akteId: string; nummer: string; sperreBis: string; schliesse: () => void };

/** Holds the deletion of one Akte: reason of the law, words, end. */
export function SperreFormular({ akteId, nummer, sperreBis, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { grund: '', begruendung: '', bis: '' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(createSperreRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('anhalten.name', { nummer })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('anhalten.knopf')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund, begruendung, bis }) => {
        const gewaehlt = toCode(SPERRGRUND_CODES, grund);
        if (gewaehlt === undefined) return;
        const antwort = await sende({ params: { akteId }, body: { grund: gewaehlt, begruendung, bis } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('anhalten.gespeichert'));
      }}
    >
      <p>{t('anhalten.text')}</p>
      <Auswahl
        id="grund"
        label={t('feld.grund')}
        optionen={toWahlen(SPERRGRUENDE)}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      <Mehrzeilig
        id="begruendung"
        label={t('feld.begruendung')}
        hinweis={t('feld.begruendung.hinweis')}
        rows={3}
        hoechstens={2_000}
        fehler={errors.begruendung?.message}
        {...form.register('begruendung')}
      />
      <FormDatum
        id="bis"
        control={form.control}
        name="bis"
        label={t('feld.bis')}
        hinweis={t('feld.bis.hinweis', { datum: formatTag(sperreBis) })}
      />
    </Formular>
  );
}
