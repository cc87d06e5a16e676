import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../api/call-api.ts';

/** One account of the demo, as listed by `GET /api/v1/demo/konten`. */
export const DemoKonto = z.object({
  kennung: z.string(),
  passwort: z.string(),
  rolle: z.string(),
  standort: z.string().nullable(),
  verantwortlicheStelle: z.string().nullable(),
  name: z.string(),
});
export type DemoKonto = z.infer<typeof DemoKonto>;

/** Empty outside the demo: there the operation answers 404. */
export const DEMO_KONTEN = queryOptions({
  queryKey: ['demo-konten'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<readonly DemoKonto[]> => {
    const antwort = await callApi('GET', '/demo/konten');
    if (!antwort.ok) return [];
    const gelesen = z.array(DemoKonto).safeParse(antwort.wert);
    return gelesen.success ? gelesen.data : [];
  },
});

/** The account of a step: by full name, or the first whose name begins so. */
export function findKonto(konten: readonly DemoKonto[], person: string): DemoKonto | undefined {
  return konten.find(({ name }) => name === person) ?? konten.find(({ name }) => name.startsWith(person));
}
