import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '../api/problem.ts';
import type { Formfehler } from './fehlerzusammenfassung.tsx';

/** Mistakes of a form for `Fehlerzusammenfassung`. Controls carry their field name as id (`id="ziel.0.text"`). */
export function listFormfehler(errors: FieldErrors, vorne = ''): Formfehler[] {
  return Object.entries(errors).flatMap(([name, fehler]): Formfehler[] => {
    if (!fehler || name === 'ref') return [];
    const pfad = vorne === '' ? name : `${vorne}.${name}`;
    if (typeof fehler.message === 'string' && fehler.message !== '') {
      return [name === 'root' ? { text: fehler.message } : { feldId: pfad, text: fehler.message }];
    }
    return typeof fehler === 'object' ? listFormfehler(fehler as FieldErrors, pfad) : [];
  });
}

/**
 * Puts the server's violations at their fields: `/body/ziele/0/text` or `/ziele/0/text` becomes `ziele.0.text`.
 * What belongs to no field stands at `root`, so that nothing is lost.
 */
export function setProblemFehler<F extends FieldValues>(form: UseFormReturn<F>, problem: Problem): void {
  const felder = form.getValues();
  const rest: string[] = [];
  for (const { pointer, detail } of problem.errors) {
    const pfad = toFeldpfad(pointer);
    if (pfad !== '' && Object.hasOwn(felder, pfad.split('.')[0] ?? '')) {
      form.setError(pfad as FieldPath<F>, { type: 'server', message: detail });
    } else {
      rest.push(detail);
    }
  }
  if (rest.length > 0) form.setError('root', { type: 'server', message: rest.join(' ') });
}

/** JSON pointer (RFC 6901) → path of react-hook-form. */
export function toFeldpfad(pointer: string): string {
  const teile = pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((teil) => teil.replaceAll('~1', '/').replaceAll('~0', '~'));
  return (teile[0] === 'body' ? teile.slice(1) : teile).join('.');
}
