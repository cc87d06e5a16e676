import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
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
import './formular.css';

type Props<F extends FieldValues> = {
  titel: string;
  form: UseFormReturn<F>;
  problem: Problem | null;
  laeuft: boolean;
  /** Keeps what is typed on the server; the form shows once it is known whether there is a draft. */
  entwurf?: EntwurfStand;
  /** Mistakes of a second form that is shown inside this one. */
  weitereFehler?: readonly Formfehler[];
  knopf?: string;
  gefahr?: boolean;
  /** Shown instead of the plain notice when the record changed meanwhile. */
  konflikt?: ReactNode;
  onSenden: (werte: F) => Promise<void>;
  onAbbrechen?: () => void;
  /** Below the fields, above the buttons: duplicates, what follows. */
  vorKnopf?: ReactNode;
  children: ReactNode;
};

/** What all forms of the case work share: draft, mistakes on top, refusal with its rule, conflict, one button. */
export function Formular<F extends FieldValues>(props: Props<F>) {
  const { titel, form, problem, laeuft, entwurf, konflikt, onSenden, onAbbrechen } = props;
  const { errors, submitCount } = form.formState;
  const element = useRef<HTMLFormElement>(null);
  const laedt = entwurf?.laedt ?? false;
  useEffect(() => {
    if (!laedt) focusErstesFeld(element.current);
  }, [laedt]);
  const absenden = form.handleSubmit(onSenden);
  if (laedt) return <Ladeanzeige />;
  return (
    <form
      ref={element}
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
      {konflikt ?? (problem ? <Absage problem={problem} /> : null)}
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

/** A dialog opens before its form has asked for a draft: the first field still gets the focus, not the cross. */
function focusErstesFeld(form: HTMLFormElement | null): void {
  const dialog = form?.closest('dialog');
  if (!form || !dialog || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>(':is(input, select, textarea):not([hidden])')?.focus();
}

/** A refusal; after a conflict the page can be brought up to date, the form keeps what was typed. */
export function Absage({ problem }: { problem: Problem }) {
  const speicher = useQueryClient();
  return (
    <div className="kim-stapel fall-karten">
      <ProblemHinweis problem={problem} />
      {problem.code === 'KONFLIKT' ? (
        <Button art="sekundaer" onClick={() => void speicher.invalidateQueries()}>
          {t('form.konflikt')}
        </Button>
      ) : null}
    </div>
  );
}
