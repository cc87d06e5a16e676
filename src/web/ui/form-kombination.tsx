import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { FeldProps } from './feld.tsx';
import { Kombinationsfeld, type Vorschlag } from './kombinationsfeld.tsx';

type Props<F extends FieldValues> = FeldProps & {
  control: Control<F>;
  name: FieldPath<F>;
  optionen: readonly Vorschlag[];
  /** For lists that the server searches. */
  onSuche?: (text: string) => void;
};

/**
 * `Kombinationsfeld` bound to a form: the value of the form is the id of the entry, '' for none. For long lists, and for
 * lists whose entries begin with the same words. As large as the field itself: lazily loaded pages only.
 */
export function FormKombination<F extends FieldValues>({ control, name, ...feld }: Props<F>) {
  const {
    field: { value, onChange },
    fieldState,
  } = useController({ control, name });
  const wert: unknown = value;
  // The place where the error summary leads to.
  return (
    <div id={name} tabIndex={-1}>
      <Kombinationsfeld
        {...feld}
        wert={typeof wert === 'string' && wert !== '' ? wert : null}
        onWert={(id) => onChange(id ?? '')}
        fehler={feld.fehler ?? fieldState.error?.message}
      />
    </div>
  );
}
