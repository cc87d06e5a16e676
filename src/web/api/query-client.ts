import { QueryClient } from '@tanstack/react-query';
import { toProblem } from './use-lesen.ts';

/**
 * Case data is not kept after its page is closed longer than needed to go back (one minute), and is not fetched again
 * merely because the window got the focus: every read is a row of the access log.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (versuche, fehler) => {
          const status = toProblem(fehler)?.status;
          return (
            versuche < 2 && (status === 0 || status === 503) && toProblem(fehler)?.code !== 'ABGEBROCHEN'
          );
        },
      },
    },
  });
}
