export type Einheit =
  | 'Sekunden'
  | 'Minuten'
  | 'Stunden'
  | 'Tage'
  | 'Wochen'
  | 'Monate'
  | 'Jahre'
  | 'KB'
  | 'MB'
  | 'Anzahl'
  | 'Euro'
  | 'Prozent'
  | 'Personen';

/** A number that no source fixes, or that a controller may set. `frage` names who has to answer what. */
export type Parameter = {
  bezeichnung: string;
  wert: number;
  einheit: Einheit;
  /** Where the number or the need for one comes from. */
  quelle: string;
  /** VORGABE: a source names the number. ANNAHME: our choice until the question is answered. */
  stand: 'VORGABE' | 'ANNAHME';
  /** null only when nothing is open. */
  frage: { id: string; text: string; wer: string } | null;
};
