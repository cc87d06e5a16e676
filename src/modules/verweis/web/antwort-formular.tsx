import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { recordAntwortRoute } from '../verweis.contract.ts';
import { AntwortFelder, Antwortwerte, LEERE_ANTWORT, toAntwort } from './antwort-felder.tsx';
import { t } from './texte.ts';
import { useVerweisSchreiben } from './use-verweis-schreiben.ts';
import type { Aktprops } from './verweis-akt-dialog.tsx';
import { Tag } from './werte.ts';

const Werte = Antwortwerte.extend({ datum: Tag });
type Werte = z.infer<typeof Werte>;

/** An answer or result that came by telephone, letter or through the person. */
export function AntwortFormular({ akteId, verweis, stichtag, schliesse }: Aktprops) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { ...LEERE_ANTWORT, datum: stichtag },
  });
  const entwurf = useEntwurf(form, `verweis.antwort.${verweis.id}`, akteId);
  const { sende, laeuft, problem } = useVerweisSchreiben(recordAntwortRoute, schliesse);
  return (
    <Formular
      titel={t('akt.antwort')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('antwort.knopf')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = { version: verweis.version, datum: werte.datum, ...toAntwort(werte) };
        const antwort = await sende({ params: { verweisId: verweis.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <AntwortFelder
        form={form}
        moeglich={verweis.moeglich}
        frage={t('antwort.code')}
        text={t('antwort.text')}
      />
      <FormDatum id="datum" control={form.control} name="datum" label={t('antwort.datum')} />
    </Formular>
  );
}
