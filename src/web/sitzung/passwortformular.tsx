import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Problem } from '../api/problem.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Texteingabe } from '../ui/texteingabe.tsx';
import { checkPasswort } from './sitzung-api.ts';

/** Asks for the password again before an act that requires it. `kennung` tells password managers whose it is. */
export function Passwortformular({ kennung, nachher }: { kennung: string; nachher: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { passwort: '' } });
  const sende = handleSubmit(async ({ passwort }) => {
    const antwort = await checkPasswort(passwort);
    if (antwort.ok) nachher();
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
      <Button type="submit" laeuft={formState.isSubmitting}>
        {t('bestaetigung.absenden')}
      </Button>
    </form>
  );
}
