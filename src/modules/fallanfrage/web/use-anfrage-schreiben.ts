import type { Route } from '#src/core/contract/define-route.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { getMeinTagRoute } from '#src/modules/fall/mein-tag.contract.ts';
import { type Schreiben, useSchreiben } from '#src/web/api/use-schreiben.ts';
import { listFallanfragenRoute } from '../fallanfrage.contract.ts';

const BETRIFFT = [listFallanfragenRoute, getMeinTagRoute, listAktenRoute] as const;

/** An act on a Fallanfrage: the inbox and what counts it elsewhere are read again. */
export function useAnfrageSchreiben<R extends Route>(route: R): Schreiben<R> {
  return useSchreiben(route, { betrifft: BETRIFFT });
}
