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

/** The account of a step; undefined when the installation does not have it. */
export function findKonto(konten: readonly DemoKonto[], kennung: string): DemoKonto | undefined {
  return konten.find((konto) => konto.kennung === kennung);
}
