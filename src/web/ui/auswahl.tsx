import type { ComponentProps } from 'react';
import { t } from '../texte.ts';
import { Feld } from './feld.tsx';
import type { FeldProps } from './feld.tsx';

/** One choice of a list. `wert` is the code, `text` what a person reads. */
export type Wahl = { wert: string; text: string; gesperrt?: boolean };

type Props = FeldProps &
  Omit<ComponentProps<'select'>, 'className' | 'children' | 'multiple'> & {
    optionen: readonly Wahl[];
    /** Text of the empty first line; `null` leaves it out. */
    leer?: string | null;
  };

/** Native select for one choice of up to about fifteen; longer lists take `Kombinationsfeld`. */
export function Auswahl({ label, hinweis, fehler, freiwillig, optionen, leer, id, ...eingabe }: Props) {
  return (
    <Feld label={label} hinweis={hinweis} fehler={fehler} freiwillig={freiwillig ?? false} id={id}>
      {(bezug) => (
        <div className="kim-auswahl">
          <select {...eingabe} {...bezug} className="kern-form-input__input">
            {leer === null ? null : <option value="">{leer ?? t('feld.waehlen')}</option>}
            {optionen.map(({ wert, text, gesperrt }) => (
              <option key={wert} value={wert} disabled={gesperrt}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
    </Feld>
  );
}
