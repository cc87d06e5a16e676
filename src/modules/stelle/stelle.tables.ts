import type { Anbindung } from './stelle.model.ts';

type Erfassung = { erfasst_am: Date; erfasst_von: string | null };

/** Tables of migration 0005. Dates are text `YYYY-MM-DD`, VZÄ whole hundredths. */
export type StelleTabellen = {
  'foerderung.kontingent': Erfassung & {
    id: string;
    standort_id: string;
    baustein: number;
    zugewiesen_vzae: number;
    vorgesehen_vzae: number;
    gueltig_von: string;
    gueltig_bis: string | null;
    stand: string | null;
    quelle: string;
    ersetzt_am: Date | null;
  };
  'foerderung.stelle': Erfassung & {
    id: string;
    standort_id: string;
    baustein: number;
    verwaltungsassistenz: boolean;
    mandant_id: string | null;
    kommune_id: string | null;
  };
  'foerderung.stelle_fassung': Erfassung & {
    stelle_id: string;
    version: number;
    bezeichnung: string;
    umfang_vzae: number;
    anbindung: Anbindung;
    anbindung_grund: string | null;
    gueltig_von: string;
    gueltig_bis: string | null;
    ersetzt_am: Date | null;
  };
  'foerderung.besetzung': Erfassung & {
    id: string;
    standort_id: string;
    baustein: number;
    stelle_id: string | null;
    vzae: number;
    gueltig_von: string;
    gueltig_bis: string | null;
    stand: string | null;
    quelle: string;
    ersetzt_zeile: string | null;
    ersetzt_am: Date | null;
  };
  'foerderung.besetzung_person': { besetzung_id: string; standort_id: string; kuerzel: string };
  'foerderung.stellen_import': Erfassung & {
    id: string;
    baustein: number;
    datei_hash: string;
    zeilen: number;
    neu: number;
    unveraendert: number;
    ausgelassen: number;
    systemkonto: string | null;
  };
  'stamm.mandant': { id: string; standort_id: string; name: string; kommune_id: string | null };
  'stamm.kommune': { id: string; standort_id: string; name: string };
};
