import { useId } from 'react';
import { t } from '../texte.ts';

type Props = {
  label: string;
  wert: number;
  gesamt: number;
};

/** How far something is, as a bar and in words. */
export function Fortschritt({ label, wert, gesamt }: Props) {
  const id = useId();
  const stand = t('fortschritt', { wert, gesamt });
  return (
    <div className="kim-fortschritt">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={gesamt} value={wert} aria-valuetext={stand} />
      <span>{stand}</span>
    </div>
  );
}
