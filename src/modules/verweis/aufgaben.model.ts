/** What the case manager has to do for a Verweis. */
export const AUFGABEN = [
  'NEUE_ANTWORT',
  'RUECKFRAGE',
  'ANTWORT_UEBERFAELLIG',
  'ERGEBNIS_UEBERFAELLIG',
  'ZUSAMMENFUEHREN',
] as const;
export type Verweisaufgabe = (typeof AUFGABEN)[number];
export const AUFGABE_TEXTE = {
  NEUE_ANTWORT: 'Neue Antwort der Stelle',
  RUECKFRAGE: 'Rückfrage der Stelle beantworten',
  ANTWORT_UEBERFAELLIG: 'Antwort überfällig: bei der Stelle nachfragen',
  ERGEBNIS_UEBERFAELLIG: 'Ergebnis fehlt: bei der Stelle nachfragen',
  ZUSAMMENFUEHREN: 'Ergebnis in den Fall zusammenführen',
} as const satisfies Record<Verweisaufgabe, string>;
