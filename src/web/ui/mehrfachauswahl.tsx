import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Wahl } from './auswahl.tsx';
import type { FeldProps } from './feld.tsx';
import { Gruppe } from './gruppe.tsx';
import { Wahlknopf } from './wahlknopf.tsx';

type Props = FeldProps & {
  optionen: readonly (Wahl & { erklaerung?: string })[];
  /** `register('name')`: the value of the form is the list of chosen codes. */
  anbindung: UseFormRegisterReturn;
  id?: string;
};

/** Several choices: a group of checkboxes. */
export function Mehrfachauswahl({ optionen, anbindung, ...feld }: Props) {
  return (
    <Gruppe {...feld}>
      {optionen.map(({ wert, text, gesperrt, erklaerung }) => (
        <Wahlknopf
          key={wert}
          {...anbindung}
          type="checkbox"
          value={wert}
          text={text}
          erklaerung={erklaerung}
          {...(gesperrt ? { disabled: true } : {})}
        />
      ))}
    </Gruppe>
  );
}
