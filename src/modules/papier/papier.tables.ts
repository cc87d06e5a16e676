import type { Generated } from 'kysely';

/** Tables of migration 0022. */
export type PapierTabellen = {
  'fall.papier_erreichbarkeit': {
    mandant_id: string;
    konto_id: string;
    telefon: string;
    sprechzeit: string | null;
    geaendert_am: Generated<Date>;
  };
  'stamm.textpruefung': {
    id: string;
    standort_id: string;
    vorlage: string;
    version: string;
    sprache: string;
    text_hash: Buffer;
    geprueft_von: string;
    geprueft_am: string;
    erfasst_von: string;
    zurueckgenommen_am: Date | null;
  };
};
