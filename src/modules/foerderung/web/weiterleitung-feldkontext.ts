import type { Entwurf } from './weiterleitung-entwurf.ts';

/** What every part of the form needs: the draft, a way to change it, and what is wrong with a field. */
export type Feldkontext = {
  entwurf: Entwurf;
  set: (teil: Partial<Entwurf>) => void;
  fehlerOf: (feld: string) => string | undefined;
};

/** Id of the control that a path of the draft belongs to. */
export function toWeiterleitungsfeld(pfad: string): string {
  return `weiterleitung-${pfad.replaceAll('.', '-')}`;
}
