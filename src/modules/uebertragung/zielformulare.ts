import { type Feldcode, FELDER } from './felder.model.ts';

/** The form of another database, as data: which fields it asks for, in which order. A changed order raises `fassung`. */
export type Zielformular = {
  kennung: string;
  name: string;
  fassung: string;
  /** ANNAHME: nobody has given the order yet. */
  stand: 'ANNAHME' | 'BESTAETIGT';
  felder: readonly Feldcode[];
  /** Columns that are called otherwise there. */
  namen?: Readonly<Partial<Record<Feldcode, string>>>;
};

/** How the form calls a field; without a name of its own as everywhere else. */
export function formatFeld({ namen }: Pick<Zielformular, 'namen'>, code: Feldcode): string {
  return namen?.[code] ?? FELDER[code].text;
}

/**
 * The KIM-Datenbank of the Land. Its form is in no source: the order is ours (OQ-P-41). Fields are those that the evaluation
 * misses there [L523, L1126]; a name is not among them. A Standort may set its own order (`zielformular.model.ts`).
 */
export const KIM_DATENBANK: Zielformular = {
  kennung: 'KIM_DATENBANK',
  name: 'KIM-Datenbank des Landes',
  fassung: '2026-11-1',
  stand: 'ANNAHME',
  felder: [
    'ART',
    'AKTENNUMMER',
    'BEGINN_QUARTAL',
    'BEGINN',
    'ZUGANGSWEG',
    'SPRACHE',
    'ALTERSGRUPPE',
    'GESCHLECHT',
    'STAATSANGEHOERIGKEIT',
    'AUFENTHALT',
    'LEISTUNGEN',
    'FALLMANAGEMENT',
    'PERSONEN',
    'BEDARFE_ANZAHL',
    'BEDARFE',
    'GESPRAECHE',
    'AUFNAHME',
    'ZIELE',
    'VERMITTLUNGEN',
    'STAND',
    'ENDE',
    'ENDE_GRUND',
    'VERWEILDAUER',
  ],
};
