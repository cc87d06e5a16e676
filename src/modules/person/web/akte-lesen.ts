import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const MODULE: ReadonlySet<string> = new Set([
  'akte',
  'fall',
  'person',
  'kurzberatung',
  'einwilligung',
  'uebergabe',
  'abgabe',
  'rechtskreis',
  'verweis',
  'netzwerk',
  'papier',
  'clearing',
  'offenlegung',
  'betroffenenantrag',
  'auskunft',
  'uebertragung',
  'warteliste',
  'loeschung',
  'parallelfall',
]);

/** After a write everything that shows the Akte is read again: its page joins the views of several modules. */
export function useAkteNeuLesen(): () => void {
  const speicher = useQueryClient();
  return useCallback(() => {
    void speicher.invalidateQueries({
      predicate: ({ queryKey: [id] }) => typeof id === 'string' && MODULE.has(id.split('.')[0] ?? ''),
    });
  }, [speicher]);
}
