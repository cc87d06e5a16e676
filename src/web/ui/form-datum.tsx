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
  const { field, fieldState } = useController({ control, name });
  return (
    <Datumseingabe
      {...feld}
      name={field.name}
      ref={field.ref}
      wert={String(field.value ?? '')}
      onWert={field.onChange}
      onBlur={field.onBlur}
      fehler={feld.fehler ?? fieldState.error?.message}
    />
  );
}
