import { useId } from 'react';
import type { ReactNode } from 'react';
import { Feldfehlertext, Freiwillig } from './feld.tsx';
import type { FeldProps } from './feld.tsx';
import { klassen } from './klassen.ts';

type Props = FeldProps & { id?: string | undefined; children: ReactNode };

/** Fieldset of several controls that answer one question. The error summary can link to its `id`. */
export function Gruppe({ label, hinweis, fehler, freiwillig = false, id, children }: Props) {
  const eigene = useId();
  const gruppe = id ?? eigene;
  const hinweisId = `${gruppe}-hinweis`;
  const fehlerId = `${gruppe}-fehler`;
  const beschrieben = klassen(hinweis !== undefined && hinweisId, fehler !== undefined && fehlerId);
  return (
    <fieldset
      id={gruppe}
      tabIndex={-1}
      className={klassen('kim-gruppe', fehler !== undefined && 'kim-gruppe--fehler')}
      aria-describedby={beschrieben || undefined}
    >
      <legend>
        {label}
        {freiwillig ? <Freiwillig /> : null}
      </legend>
      {hinweis === undefined ? null : (
        <div className="kim-klein" id={hinweisId}>
          {hinweis}
        </div>
      )}
      <div className="kim-gruppe__felder">{children}</div>
      <Feldfehlertext id={fehlerId} fehler={fehler} />
    </fieldset>
  );
}
