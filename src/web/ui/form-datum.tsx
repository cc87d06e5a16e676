import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { Datumseingabe } from './datumseingabe.tsx';
import type { FeldProps } from './feld.tsx';

type Props<F extends FieldValues> = FeldProps & {
  control: Control<F>;
  name: FieldPath<F>;
  id?: string;
  autoComplete?: string;
};

/** `Datumseingabe` bound to a form: the value of the form is the ISO day. */
export function FormDatum<F extends FieldValues>({ control, name, ...feld }: Props<F>) {
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  const wert: unknown = value;
  return (
    <Datumseingabe
      {...feld}
      name={name}
      ref={ref}
      wert={typeof wert === 'string' ? wert : ''}
      onWert={onChange}
      onBlur={onBlur}
      fehler={feld.fehler ?? fieldState.error?.message}
    />
  );
}
