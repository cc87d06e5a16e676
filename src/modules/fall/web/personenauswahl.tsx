import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Kombinationsfeld } from '#src/web/ui/kombinationsfeld.tsx';
import { t } from './texte.ts';

/** Up to here a list is read faster than a name is typed. */
export const KURZE_LISTE = 12;

type Feld = {
  id: string;
  label: string;
  personen: readonly Wahl[];
  fehler?: string | undefined;
  leer?: string;
};
type Props = Feld & { wert: string; onWert: (wert: string) => void };

/** One colleague of many: a short list is chosen from, in a long one somebody types a part of the name. */
export function Personenauswahl({ id, label, personen, fehler, leer, wert, onWert }: Props) {
  if (personen.length <= KURZE_LISTE) {
    return (
      <Auswahl
        id={id}
        label={label}
        optionen={personen}
        {...(leer === undefined ? {} : { leer })}
        fehler={fehler}
        value={wert}
        onChange={({ target }) => onWert(target.value)}
      />
    );
  }
  // The place where the error summary leads to.
  return (
    <div id={id} tabIndex={-1}>
      <Kombinationsfeld
        label={label}
        hinweis={t('person.suchen', { anzahl: personen.length })}
        optionen={personen.map(({ wert: kontoId, text }) => ({ id: kontoId, text }))}
        wert={wert === '' ? null : wert}
        onWert={(kontoId) => onWert(kontoId ?? '')}
        fehler={fehler}
      />
    </div>
  );
}

/** The same bound to a form: the value is the account, '' for none. */
export function FormPersonenauswahl<F extends FieldValues>({
  control,
  name,
  ...feld
}: Omit<Feld, 'id' | 'fehler'> & { control: Control<F>; name: FieldPath<F> }) {
  const {
    field: { value, onChange },
    fieldState,
  } = useController({ control, name });
  const wert: unknown = value;
  return (
    <Personenauswahl
      {...feld}
      id={name}
      wert={typeof wert === 'string' ? wert : ''}
      onWert={onChange}
      fehler={fieldState.error?.message}
    />
  );
}
