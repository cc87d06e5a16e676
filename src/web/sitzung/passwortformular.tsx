import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Problem } from '../api/problem.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Texteingabe } from '../ui/texteingabe.tsx';
import { recordPasswort } from './sitzung-api.ts';

type Props = {
  kennung: string /** The account has a second factor. */;
  mitCode: boolean;
  /** Receives the CSRF token that goes with the new token of the session. */
  nachher: (csrf: string) => void;
};

/** Asks for the password again before an act that requires it. `kennung` tells password managers whose it is. */
export function Passwortformular({ kennung, mitCode, nachher }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { passwort: '', einmalcode: '' } });
  const sende = handleSubmit(async ({ passwort, einmalcode }) => {
    const antwort = await recordPasswort(passwort, einmalcode.trim());
    if (antwort.ok) nachher(antwort.wert);
    else setProblem(antwort.fehler);
  });
  return (
    <form className="kim-formular" noValidate onSubmit={(ereignis) => void sende(ereignis)}>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <input type="text" className="kern-sr-only" autoComplete="username" value={kennung} readOnly hidden />
      <Texteingabe
        label={t('anmeldung.passwort')}
        type="password"
        autoComplete="current-password"
        fehler={formState.errors.passwort?.message}
        {...register('passwort', { required: 'Geben Sie Ihr Passwort ein.' })}
      />
      {problem?.code === 'EINMALCODE_NOETIG' || mitCode ? (
        <Texteingabe
          label={t('anmeldung.einmalcode')}
          hinweis={t('anmeldung.einmalcode.hinweis')}
          inputMode="numeric"
          autoComplete="one-time-code"
          {...register('einmalcode')}
        />
      ) : null}
      <Button type="submit" laeuft={formState.isSubmitting}>
        {t('bestaetigung.absenden')}
      </Button>
    </form>
  );
}
