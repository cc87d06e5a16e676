import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { listPersonenRoute } from '../person.contract.ts';

/** A person of an Akte with her place in it. */
export type Mitglied = Ausgabe<typeof listPersonenRoute>['eintraege'][number];
