import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Route } from '#src/core/contract/define-route.ts';
import { type Schreiben, type SchreibOptionen, useSchreiben } from '#src/web/api/use-schreiben.ts';
import { t } from './texte.ts';

/**
 * A step on what the page shows: a signature, a decision, a return. When somebody was faster, there is nothing to compare field by
 * field; the page reads anew and says that it did, so that the next press rests on what was read.
 */
export function useFoerderschritt<R extends Route>(
  route: R,
  optionen: SchreibOptionen<R> = {},
): Schreiben<R> {
  const speicher = useQueryClient();
  const schreiben = useSchreiben(route, optionen);
  const { problem } = schreiben;
  const veraltet = problem?.code === 'KONFLIKT';
  useEffect(() => {
    if (!veraltet) return;
    void speicher.invalidateQueries({
      predicate: ({ queryKey: [id] }) => typeof id === 'string' && id.startsWith('foerderung.'),
    });
  }, [veraltet, speicher]);
  return veraltet ? { ...schreiben, problem: { ...problem, detail: t('schritt.veraltet') } } : schreiben;
}
