import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '#src/web/api/problem.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import type { EntwurfStand } from '#src/web/entwurf/use-entwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { t } from './texte.ts';

type Props<F extends FieldValues> = {
  titel: string;
  form: UseFormReturn<F>;
  problem: Problem | null;
  laeuft: boolean;
  /** Keeps what is typed on the server; the form shows once it is known whether there is a draft. */
  entwurf?: EntwurfStand;
  knopf?: string;
  gefahr?: boolean;
  /** Shown instead of the plain notice when the record changed meanwhile. */
  konflikt?: ReactNode;
  onSenden: (werte: F) => Promise<void>;
  onAbbrechen?: () => void;
  children: ReactNode;
};

/** What all forms of an Akte share: draft, mistakes on top, refusal with its rule, conflict, one button. */
export function Formular<F extends FieldValues>(props: Props<F>) {
  const { titel, form, problem, laeuft, entwurf, konflikt, onSenden, onAbbrechen, children } = props;
  const { errors, submitCount } = form.formState;
  const absenden = form.handleSubmit(onSenden);
  if (entwurf?.laedt) return <Ladeanzeige />;
  return (
    <form
      className="kim-formular"
      aria-label={titel}
      noValidate
      onSubmit={(ereignis) => void absenden(ereignis)}
    >
      {entwurf ? <EntwurfHinweis entwurf={entwurf} /> : null}
      <Fehlerzusammenfassung fehler={listFormfehler(errors)} versuch={submitCount} />
      {konflikt ?? (problem ? <Absage problem={problem} /> : null)}
      {children}
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft} art={props.gefahr ? 'gefahr' : 'primaer'}>
          {props.knopf ?? t('akte.speichern')}
        </Button>
        {onAbbrechen ? (
          <Button art="tertiaer" onClick={onAbbrechen}>
            {t('akte.abbrechen')}
          </Button>
        ) : null}
      </div>
      {entwurf ? <EntwurfStatus entwurf={entwurf} /> : null}
    </form>
  );
}

/** A refusal; after a conflict the page can be brought up to date, the form keeps what was typed. */
export function Absage({ problem }: { problem: Problem }) {
  const speicher = useQueryClient();
  return (
    <div className="kim-stapel fall-karten">
      <ProblemHinweis problem={problem} />
      {problem.code === 'KONFLIKT' ? (
        <Button art="sekundaer" onClick={() => void speicher.invalidateQueries()}>
          {t('akte.neuLaden')}
        </Button>
      ) : null}
    </div>
  );
}
