import type { Herkunft, Regierungsbezirk, StandortTyp } from './standort.model.ts';

/** Tables of schema stamm that this module reads and fills. Dates are text `YYYY-MM-DD`. */
export type StandortTabellen = {
  'stamm.standort': {
    id: string;
    kennung: string;
    typ: StandortTyp;
    ags: string | null;
    regierungsbezirk: Regierungsbezirk | null;
    typ_evaluation: number | null;
    herkunft: Herkunft;
    anmerkung: string | null;
  };
  'stamm.standort_name': {
    standort_id: string;
    name: string;
    gueltig_von: string;
    gueltig_bis: string | null;
  };
  'stamm.kommune': {
    id: string;
    standort_id: string;
    name: string;
    ags: string | null;
    eigene_auslaenderbehoerde: boolean | null;
    eigenes_jugendamt: boolean | null;
    integrationsgremium: string | null;
    gueltig_von: string;
    gueltig_bis: string | null;
  };
};
