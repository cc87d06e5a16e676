import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '#src/web/api/problem.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { t } from './texte.ts';

type Props<F extends FieldValues> = {
  titel: string;
  form: UseFormReturn<F>;
  problem: Problem | null;
  laeuft: boolean;
  knopf?: string;
  onSenden: (werte: F) => Promise<void>;
  children: ReactNode;
};

/** What all forms of this module share: mistakes on top, refusal with its rule, one button. */
export function Formular<F extends FieldValues>({
  titel,
  form,
  problem,
  laeuft,
  knopf,
  onSenden,
  children,
}: Props<F>) {
  const { errors, submitCount } = form.formState;
  const absenden = form.handleSubmit(onSenden);
  return (
    <form
      className="kim-formular"
      aria-label={titel}
      noValidate
      onSubmit={(ereignis) => void absenden(ereignis)}
    >
      <Fehlerzusammenfassung fehler={listFormfehler(errors)} versuch={submitCount} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {children}
      <Button type="submit" laeuft={laeuft}>
        {knopf ?? t('stelle.speichern')}
      </Button>
    </form>
  );
}
