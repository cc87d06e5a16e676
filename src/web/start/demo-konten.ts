import { queryOptions } from '@tanstack/react-query';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { listDemokonten } from '#src/modules/benutzer/benutzer.contract.ts';
import { callRoute } from '../api/call-route.ts';

/** One account of the demo. */
export type DemoKonto = Ausgabe<typeof listDemokonten>[number];

/** Empty outside the demo: there the operation answers 404. */
export const DEMO_KONTEN = queryOptions({
  queryKey: ['demo-konten'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<readonly DemoKonto[]> => {
    const antwort = await callRoute(listDemokonten, {});
    return antwort.ok ? antwort.wert : [];
  },
});

/** The account of a step: by full name, or the first whose name begins so. */
export function findKonto(konten: readonly DemoKonto[], person: string): DemoKonto | undefined {
  return konten.find(({ name }) => name === person) ?? konten.find(({ name }) => name.startsWith(person));
}
