import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Entscheidung, Form } from './einwilligung.model.ts';
import type { Rechtsrahmen } from './texte/recht.ts';
import type { Zweck } from './texte/typen.ts';

export type EinwilligungTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  person_id: string | null;
  zweck: Zweck;
  entscheidung: Entscheidung;
  empfaenger_art: string | null;
  /** The recipient, where it is another verantwortliche Stelle of the register. */
  empfaenger_mandant_id: string | null;
  form: Form;
  text_version: string;
  text_sprache: string;
  text_hash: Buffer;
  gueltig_von: PlainDate;
  gueltig_bis: PlainDate | null;
  widerrufen_am: PlainDate | null;
  /** The consent that renewed this one. */
  ersetzt_durch: Generated<string | null>;
  siegel: Buffer;
  version: Generated<number>;
};

/** Tables of this module, and what a withdrawal erases in the assessment. */
export type EinwilligungTabellen = {
  'fall.einwilligung': EinwilligungTabelle;
  'fall.assessment_bereich': {
    mandant_id: string;
    akte_id: string;
    bereich: string;
    besonders: Buffer | null;
    version: Generated<number>;
  };
  'fall.beteiligte_besonders': {
    mandant_id: string;
    akte_id: string;
    person_id: string;
    besonders: Buffer | null;
    version: Generated<number>;
    geaendert_am: Generated<Date>;
  };
  'stamm.mandant': {
    id: string;
    standort_id: string;
    name: string;
    gueltig_von: PlainDate;
    gueltig_bis: PlainDate | null;
    anschrift: string | null;
    rechtsrahmen: Rechtsrahmen;
    aufsichtsbehoerde: string;
    dsb_name: string | null;
    dsb_kontakt: string | null;
  };
};
