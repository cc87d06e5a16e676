import type { ComponentProps } from 'react';
import { Feld } from './feld.tsx';
import type { FeldProps } from './feld.tsx';
import { klassen } from './klassen.ts';

type Props = FeldProps &
  Omit<ComponentProps<'input'>, 'className'> & {
    /** Width that fits the expected input; full width without it. */
    breite?: 'kurz' | 'mittel';
  };

/** One line of text. Takes the props of `register('name')`. */
export function Texteingabe({ label, hinweis, fehler, freiwillig, breite, id, ...eingabe }: Props) {
  return (
    <Feld label={label} hinweis={hinweis} fehler={fehler} freiwillig={freiwillig ?? false} id={id}>
      {(bezug) => (
        <input
          type="text"
          {...eingabe}
          {...bezug}
          className={klassen('kern-form-input__input', breite && `kim-breite-${breite}`)}
        />
      )}
    </Feld>
  );
}
