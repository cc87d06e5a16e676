import type { Ereignisart } from '#src/core/contract/define-route.ts';
import type { Ergebnis } from './datenschutz.model.ts';

/** What this module reads of the log. Rows are written by withActor alone. */
export type ProtokollTabellen = {
  'protokoll.eintrag': {
    id: string;
    zeit: Date;
    mandant_id: string | null;
    konto_id: string | null;
    systemkonto: string | null;
    rolle: string | null;
    bereich: string;
    ereignis: string;
    art: Ereignisart;
    objektart: string;
    objekt_id: string | null;
    zweck: string;
    grund: string | null;
    rechtsgrundlage_id: string | null;
    anzahl: number | null;
    abfrageklasse: string | null;
    ergebnis: Ergebnis;
    code: string | null;
  };
};
