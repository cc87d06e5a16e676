import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { klassen } from './klassen.ts';

type Props = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  type: 'checkbox' | 'radio';
  text: ReactNode;
  erklaerung?: ReactNode;
};

/** A checkbox or radio button with its text as a target of at least 44 px. */
export function Wahlknopf({ text, erklaerung, ...eingabe }: Props) {
  const eigene = useId();
  const id = eingabe.id ?? eigene;
  const erklaerungId = `${id}-erklaerung`;
  return (
    <div className="kim-wahl">
      <input
        {...eingabe}
        id={id}
        aria-describedby={
          klassen(erklaerung !== undefined && erklaerungId, eingabe['aria-describedby']) || undefined
        }
      />
      <label htmlFor={id}>{text}</label>
      {erklaerung === undefined ? null : (
        <div className="kim-wahl__erklaerung" id={erklaerungId}>
          {erklaerung}
        </div>
      )}
    </div>
  );
}
