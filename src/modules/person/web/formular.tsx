import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '#src/web/api/problem.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import type { EntwurfStand } from '#src/web/entwurf/use-entwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung, type Formfehler } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { t } from './texte.ts';

type Props<F extends FieldValues> = {
  titel: string;
  form: UseFormReturn<F>;
  problem: Problem | null;
  laeuft: boolean;
  entwurf?: EntwurfStand;
  /** Mistakes of a second form that is shown inside this one. */
  weitereFehler?: readonly Formfehler[];
  knopf?: string;
  gefahr?: boolean;
  onSenden: (werte: F) => Promise<void>;
  onAbbrechen?: () => void;
  /** Below the fields, above the buttons: duplicates, what follows. */
  vorKnopf?: ReactNode;
  children: ReactNode;
};

/** What the forms about persons, Kurzberatungen and consents share: draft, mistakes on top, refusal, one button. */
export function Formular<F extends FieldValues>(props: Props<F>) {
  const { titel, form, problem, laeuft, entwurf, onSenden, onAbbrechen } = props;
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
      <Fehlerzusammenfassung
        fehler={[...listFormfehler(errors), ...(props.weitereFehler ?? [])]}
        versuch={submitCount}
      />
      {problem ? <Absage problem={problem} /> : null}
      {props.children}
      {props.vorKnopf}
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft} art={props.gefahr ? 'gefahr' : 'primaer'}>
          {props.knopf ?? t('form.speichern')}
        </Button>
        {onAbbrechen ? (
          <Button art="tertiaer" onClick={onAbbrechen}>
            {t('form.abbrechen')}
          </Button>
        ) : null}
      </div>
      {entwurf ? <EntwurfStatus entwurf={entwurf} /> : null}
    </form>
  );
}

function Absage({ problem }: { problem: Problem }) {
  const speicher = useQueryClient();
  return (
    <div className="kim-stapel">
      <ProblemHinweis problem={problem} />
      {problem.code === 'KONFLIKT' ? (
        <Button art="sekundaer" onClick={() => void speicher.invalidateQueries()}>
          {t('form.konflikt')}
        </Button>
      ) : null}
    </div>
  );
}
