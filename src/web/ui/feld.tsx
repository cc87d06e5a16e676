import { useId } from 'react';
import type { ReactNode } from 'react';
import { t } from '../texte.ts';
import { klassen } from './klassen.ts';

/** What every form field shares. A field is compulsory unless `freiwillig`; that is said in words, not by a star. */
export type FeldProps = {
  label: string;
  hinweis?: ReactNode;
  fehler?: string | undefined;
  freiwillig?: boolean;
};

/** Attributes that tie the control to label, hint and error. */
export type FeldBezug = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = FeldProps & { id?: string | undefined; children: (bezug: FeldBezug) => ReactNode };

/** Label, hint, control, error: in this order for eyes and screen readers. */
export function Feld({ label, hinweis, fehler, freiwillig = false, id, children }: Props) {
  const eigene = useId();
  const feld = id ?? eigene;
  const hinweisId = `${feld}-hinweis`;
  const fehlerId = `${feld}-fehler`;
  const beschrieben = klassen(hinweis !== undefined && hinweisId, fehler !== undefined && fehlerId);
  return (
    <div className={klassen('kern-form-input kim-feld', fehler !== undefined && 'kim-feld--fehler')}>
      <label className="kern-label" htmlFor={feld}>
        {label}
        {freiwillig ? <Freiwillig /> : null}
      </label>
      {hinweis === undefined ? null : (
        <div className="kern-hint" id={hinweisId}>
          {hinweis}
        </div>
      )}
      {children({
        id: feld,
        'aria-describedby': beschrieben || undefined,
        'aria-invalid': fehler === undefined ? undefined : true,
      })}
      <Feldfehlertext id={fehlerId} fehler={fehler} />
    </div>
  );
}

export function Freiwillig() {
  return (
    <>
      {' '}
      <span className="kern-label__optional">– {t('feld.freiwillig')}</span>
    </>
  );
}

/** The text of an error, with a word for those who do not see the colour. */
export function Feldfehlertext({ id, fehler }: { id: string; fehler: string | undefined }) {
  if (fehler === undefined) return null;
  return (
    <p className="kim-feldfehler" id={id}>
      <span className="kern-sr-only">{t('fehler.praefix')}</span> {fehler}
    </p>
  );
}
