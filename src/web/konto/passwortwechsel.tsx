import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { updatePasswort } from '#src/modules/benutzer/konto.contract.ts';
import { setCsrf } from '../api/call-api.ts';
import { useSchreiben } from '../api/use-schreiben.ts';
import { setMeldung } from '../layout/meldung.ts';
import { t } from './texte.ts';
import { Button } from '../ui/button.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Texteingabe } from '../ui/texteingabe.tsx';

/** New password. The old one is asked for by the dialog when the last check is too long ago. */
export function Passwortwechsel({ kennung, nachher }: { kennung: string; nachher: () => void }) {
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: zodResolver(updatePasswort.body),
    defaultValues: { passwort: '' },
  });
  const { sende, laeuft, problem } = useSchreiben(updatePasswort, {
    onErfolg: ({ csrf }) => {
      setCsrf(csrf);
      reset();
      setMeldung(t('konto.passwort.fertig'));
      nachher();
    },
  });
  return (
    <form
      className="kim-formular"
      noValidate
      onSubmit={(ereignis) => void handleSubmit(async (body) => void (await sende({ body })))(ereignis)}
    >
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <input type="text" autoComplete="username" value={kennung} readOnly hidden />
      <Texteingabe
        label={t('konto.passwort.neu')}
        hinweis={t('konto.passwort.hinweis')}
        fehler={formState.errors.passwort?.message}
        type="password"
        autoComplete="new-password"
        {...register('passwort')}
      />
      <Button type="submit" art="sekundaer" laeuft={laeuft}>
        {t('konto.passwort')}
      </Button>
    </form>
  );
}
