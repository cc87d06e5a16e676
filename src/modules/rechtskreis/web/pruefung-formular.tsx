import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { addMonths, isPlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordRegelpruefungRoute } from '../regelpruefung.contract.ts';
import type { Regelansicht } from './regeln-seite.tsx';
import { t } from './regeln-texte.ts';

const Tag = z.string().refine((text) => isPlainDate(text), t('pruefung.tag'));
const Werte = z.object({
  geprueftVon: z.string().trim().min(1, t('pruefung.name.fehlt')).max(120),
  geprueftAm: Tag,
  pruefenBis: Tag,
});

type Props = { regel: Regelansicht; stichtag: string; schliesse: () => void };

/** Who checked the rule as it stands here, when, and when somebody looks again. */
export function PruefungFormular({ regel, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      geprueftVon: '',
      geprueftAm: stichtag,
      pruefenBis: addMonths(toPlainDate(stichtag), 12),
    },
  });
  const { sende, laeuft, problem } = useSchreiben(recordRegelpruefungRoute);
  return (
    <Formular
      titel={t('pruefung.eintragen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('pruefung.eintragen')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { regelId: regel.id }, body: { hash: regel.hash, ...werte } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('pruefung.gespeichert'));
      }}
    >
      <Texteingabe
        id="geprueftVon"
        label={t('pruefung.name')}
        hinweis={t('pruefung.name.hinweis')}
        fehler={form.formState.errors.geprueftVon?.message}
        {...form.register('geprueftVon')}
      />
      <FormDatum id="geprueftAm" control={form.control} name="geprueftAm" label={t('pruefung.am')} />
      <FormDatum
        id="pruefenBis"
        control={form.control}
        name="pruefenBis"
        label={t('pruefung.bis')}
        hinweis={t('pruefung.bis.hinweis')}
      />
    </Formular>
  );
}
