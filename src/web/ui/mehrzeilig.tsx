import { useState } from 'react';
import type { ChangeEvent, ComponentProps } from 'react';
import { t } from '../texte.ts';
import { Feld } from './feld.tsx';
import type { FeldProps } from './feld.tsx';

type Props = FeldProps &
  Omit<ComponentProps<'textarea'>, 'className' | 'maxLength'> & {
    /** Longest text. Typing is not cut off: the rest is shown, also below zero, and the schema refuses. */
    hoechstens?: number;
  };

/** Several lines of text with the remaining characters. Takes the props of `register('name')`. */
export function Mehrzeilig({
  label,
  hinweis,
  fehler,
  freiwillig,
  hoechstens,
  id,
  onChange,
  ...eingabe
}: Props) {
  const anfang = String(eingabe.value ?? eingabe.defaultValue ?? '').length;
  const [laenge, setLaenge] = useState(anfang);
  const zaehle = (ereignis: ChangeEvent<HTMLTextAreaElement>) => {
    setLaenge(ereignis.target.value.length);
    onChange?.(ereignis);
  };
  return (
    <Feld label={label} hinweis={hinweis} fehler={fehler} freiwillig={freiwillig ?? false} id={id}>
      {(bezug) => (
        <>
          <textarea
            rows={5}
            {...eingabe}
            {...bezug}
            onChange={zaehle}
            className="kern-form-input__input kim-mehrzeilig"
          />
          {hoechstens === undefined ? null : <Rest rest={hoechstens - laenge} />}
        </>
      )}
    </Feld>
  );
}

/** Announced only near the end, so that it does not speak after every key. */
function Rest({ rest }: { rest: number }) {
  const knapp = rest <= 20;
  return (
    <p className="kim-klein" role={knapp ? 'status' : undefined}>
      {rest >= 0 ? t('feld.zeichen', { anzahl: rest }) : t('feld.zeichen.zuviel', { anzahl: -rest })}
    </p>
  );
}
