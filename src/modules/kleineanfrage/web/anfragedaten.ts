import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Formwahl } from '#src/modules/gremium/web/formwahl.ts';
import type { getAnfrageRoute } from '../anfrage.contract.ts';

export type Anfrage = Ausgabe<typeof getAnfrageRoute>;
export type Frage = Anfrage['fragen'][number];
export type Anlage = Frage['tabellen'][number];
export type Teilprops = { anfrage: Anfrage; formwahl: Formwahl };
