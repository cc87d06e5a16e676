import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useId } from 'react';
import { Feldfehlertext } from './feld.tsx';
import { Wahlknopf } from './wahlknopf.tsx';

type Props = {
  text: ReactNode;
  erklaerung?: ReactNode;
  fehler?: string | undefined;
  /** `register('name')`: the value of the form is true or false. */
  anbindung: UseFormRegisterReturn;
  /** Where the error summary links to. */
  id?: string;
};

/** One yes-or-no statement. */
export function Kontrollkaestchen({ text, erklaerung, fehler, anbindung, id }: Props) {
  const fehlerId = useId();
  return (
    <div>
      <Wahlknopf
        {...anbindung}
        type="checkbox"
        text={text}
        erklaerung={erklaerung}
        aria-invalid={fehler === undefined ? undefined : true}
        aria-describedby={fehler === undefined ? undefined : fehlerId}
        {...(id === undefined ? {} : { id })}
      />
      <Feldfehlertext id={fehlerId} fehler={fehler} />
    </div>
  );
}
