import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Wahl } from './auswahl.tsx';
import type { FeldProps } from './feld.tsx';
import { Gruppe } from './gruppe.tsx';
import { Wahlknopf } from './wahlknopf.tsx';

type Props = FeldProps & {
  optionen: readonly (Wahl & { erklaerung?: string })[];
  /** `register('name')`: the value of the form is the chosen code. */
  anbindung: UseFormRegisterReturn;
  id?: string;
};

/** One choice of a few, all visible: radio buttons. Nothing is chosen beforehand. */
export function Optionen({ optionen, anbindung, ...feld }: Props) {
  return (
    <Gruppe {...feld}>
      {optionen.map(({ wert, text, gesperrt, erklaerung }) => (
        <Wahlknopf
          key={wert}
          {...anbindung}
          type="radio"
          value={wert}
          text={text}
          erklaerung={erklaerung}
          {...(gesperrt ? { disabled: true } : {})}
        />
      ))}
    </Gruppe>
  );
}
