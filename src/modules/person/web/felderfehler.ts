import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** Puts mistakes found by a schema at their fields. */
export function setFelderfehler<F extends FieldValues>(
  form: UseFormReturn<F>,
  fehler: readonly { feld: string; text: string }[],
): void {
  for (const { feld, text } of fehler) form.setError(feld as FieldPath<F>, { type: 'schema', message: text });
}
