import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Problem } from '../api/problem.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Texteingabe } from '../ui/texteingabe.tsx';
import { createSitzung } from './sitzung-api.ts';
import type { Sitzung } from './sitzung.ts';
import { useSetSitzung } from './use-sitzung.ts';

const Eingabe = z.object({
  kennung: z.string().trim().min(1, 'Geben Sie Ihre Kennung ein.'),
  passwort: z.string().min(1, 'Geben Sie Ihr Passwort ein.'),
  einmalcode: z.string().trim().default(''),
});

type Props = {
  /** Fixed person: used when an expired session is taken up again. */
  kennung?: string;
  /** Takes the new session; without it the application takes it. */
  nachher?: (sitzung: Sitzung) => void | Promise<void>;
};

/**
 * Login. Paste and password managers work (WCAG 3.3.8); the one-time code is asked for only when the server wants it,
 * and nothing has to be typed twice.
 */
export function Anmeldeformular({ kennung, nachher }: Props) {
  const setSitzung = useSetSitzung();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [mitCode, setMitCode] = useState(false);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(Eingabe),
    defaultValues: { kennung: kennung ?? '', passwort: '', einmalcode: '' },
  });
  const sende = handleSubmit(async ({ einmalcode, ...daten }) => {
    setProblem(null);
    const antwort = await createSitzung(einmalcode === '' ? daten : { ...daten, einmalcode });
    if (antwort.ok) {
      if (nachher) await nachher(antwort.wert);
      else setSitzung(antwort.wert);
      return;
    }
    setProblem(antwort.fehler);
    if (antwort.fehler.code === 'EINMALCODE_NOETIG') setMitCode(true);
  });
  const { errors, isSubmitting } = formState;
  return (
    <form className="kim-formular" noValidate onSubmit={(ereignis) => void sende(ereignis)}>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        label={t('anmeldung.kennung')}
        fehler={errors.kennung?.message}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={kennung !== undefined}
        {...register('kennung')}
      />
      <Texteingabe
        label={t('anmeldung.passwort')}
        fehler={errors.passwort?.message}
        type="password"
        autoComplete="current-password"
        {...register('passwort')}
      />
      {mitCode ? (
        <Texteingabe
          label={t('anmeldung.einmalcode')}
          hinweis={t('anmeldung.einmalcode.hinweis')}
          fehler={errors.einmalcode?.message}
          autoComplete="one-time-code"
          {...register('einmalcode')}
        />
      ) : null}
      <Button type="submit" laeuft={isSubmitting}>
        {t('anmeldung.absenden')}
      </Button>
    </form>
  );
}
