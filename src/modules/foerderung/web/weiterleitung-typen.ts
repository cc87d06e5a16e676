import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { listWeiterleitungenRoute } from '../weiterleitung/weiterleitung.contract.ts';

export type Weiterleitungen = Ausgabe<typeof listWeiterleitungenRoute>;
export type Weiterleitung = Weiterleitungen['weiterleitungen'][number];
