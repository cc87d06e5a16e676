import type { Route } from '#src/core/contract/define-route.ts';
import { type Schreiben, useSchreiben } from '#src/web/api/use-schreiben.ts';
import { listAbgabenRoute } from '../abgabe.contract.ts';
import { countAbgabenRoute } from '../anzahl.contract.ts';

const BETRIFFT = [listAbgabenRoute, countAbgabenRoute] as const;

/** An act in the inbox: it and what counts it elsewhere are read again. */
export function useAbgabeSchreiben<R extends Route>(route: R): Schreiben<R> {
  return useSchreiben(route, { betrifft: BETRIFFT });
}
