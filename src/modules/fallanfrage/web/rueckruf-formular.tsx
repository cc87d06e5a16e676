import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { recordRueckrufRoute } from '../fallanfrage.contract.ts';
import type { Aktprops } from './akt-dialog.tsx';
import { t } from './texte.ts';
import { useAnfrageSchreiben } from './use-anfrage-schreiben.ts';
import { Tag } from './werte.ts';

const Werte = z.object({ datum: Tag, erreicht: z.boolean() });

/** A call to the asking Stelle, reached or not. */
export function RueckrufFormular({ anfrage, stichtag, schliesse }: Aktprops) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { datum: stichtag, erreicht: true },
  });
  const { sende, laeuft, problem } = useAnfrageSchreiben(recordRueckrufRoute);
  return (
    <Formular
      titel={t('akt.rueckruf')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = { version: anfrage.version, ...werte };
        const antwort = await sende({ params: { anfrageId: anfrage.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('akt.rueckruf.gespeichert'));
      }}
    >
      <FormDatum id="datum" control={form.control} name="datum" label={t('akt.rueckruf.datum')} />
      <Kontrollkaestchen text={t('akt.rueckruf.erreicht')} anbindung={form.register('erreicht')} />
    </Formular>
  );
}
