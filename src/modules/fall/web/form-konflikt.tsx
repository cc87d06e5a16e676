import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { formatWert } from './format-wert.ts';
import type { Konfliktstand } from './konflikt.ts';

export type FormKonfliktProps<F extends FieldValues> = {
  form: UseFormReturn<F>;
  schema: z.ZodType<F>;
  /** What the server holds now. */
  stand: Konfliktstand;
  /** Values of an empty form: what the server does not name is empty there. */
  leer: F;
  /** Every field of the form: a field that is not shown here would be overwritten unseen. */
  felder: readonly { name: string & keyof F; label: string }[];
  /** Values that the form was opened with: what was not touched begins with what the server holds. */
  anfang?: F;
  /** The person has decided: from now on this version is the one that was seen. */
  onGesehen: (version: number) => void;
  /** Values in words; without it as the forms of a Fall show them. */
  formatiere?: (name: string, wert: unknown) => string;
};

/** Both versions of a form of an Akte, in words, field by field. */
export function FormKonflikt<F extends FieldValues>(props: FormKonfliktProps<F>) {
  const { form, schema, stand, leer, felder, anfang, onGesehen, formatiere = formatWert } = props;
  return (
    <Konflikt
      felder={felder}
      gespeichert={{ ...leer, ...stand.werte }}
      eigene={form.getValues()}
      {...(anfang === undefined ? {} : { anfang })}
      formatiere={formatiere}
      onUebernehmen={(werte) => {
        const gelesen = schema.safeParse(werte);
        if (gelesen.success) form.reset(gelesen.data, { keepDefaultValues: true });
        onGesehen(stand.version);
      }}
    />
  );
}
