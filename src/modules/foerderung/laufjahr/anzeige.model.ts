import type { Rolle } from '#src/core/contract/rollen.ts';

/** The part of the machine AENDERUNG that ends without a Bescheid. */
export const ANZEIGE_ZUSTAENDE = ['ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'ERLEDIGT'] as const;
export type AnzeigeZustand = (typeof ANZEIGE_ZUSTAENDE)[number];

export const ANZEIGE_ZUSTAND_NAMEN = {
  ANGEZEIGT: 'angezeigt',
  IN_PRUEFUNG: 'in Prüfung',
  ENTSCHEIDUNGSREIF: 'entscheidungsreif',
  ERLEDIGT: 'erledigt',
} as const satisfies Record<AnzeigeZustand, string>;

export const ANTWORTEN = ['KENNTNIS', 'AENDERUNG_NOETIG'] as const;
export type Anzeigeantwort = (typeof ANTWORTEN)[number];

export const ANTWORT_NAMEN = {
  KENNTNIS: 'zur Kenntnis genommen',
  AENDERUNG_NOETIG: 'Änderungsbescheid nötig',
} as const satisfies Record<Anzeigeantwort, string>;

export const ANZEIGE_EREIGNISSE = [
  'anzeigen',
  'pruefung_beginnen',
  'antworten',
  'entscheidung_vorschlagen',
  'zurueckgeben',
  'ohne_bescheid_erledigen',
] as const;
export type AnzeigeEreignis = (typeof ANZEIGE_EREIGNISSE)[number];

export const ANZEIGE_EREIGNIS_NAMEN = {
  anzeigen: 'Angezeigt',
  pruefung_beginnen: 'Prüfung begonnen',
  antworten: 'Beantwortet',
  entscheidung_vorschlagen: 'Kenntnisnahme vorgeschlagen',
  zurueckgeben: 'Zurückgegeben',
  ohne_bescheid_erledigen: 'Zur Kenntnis genommen',
} as const satisfies Record<AnzeigeEreignis, string>;

/** What the acting role may do now. */
export function listAnzeigehandlungen(zustand: AnzeigeZustand, rolle: Rolle): ('antworten' | 'zeichnen')[] {
  if (rolle === 'BR_SACHBEARBEITUNG' && (zustand === 'ANGEZEIGT' || zustand === 'IN_PRUEFUNG'))
    return ['antworten'];
  if (rolle === 'BR_FREIGABE' && zustand === 'ENTSCHEIDUNGSREIF') return ['zeichnen'];
  return [];
}

const ANZEIGBAR = [
  'BEWILLIGT',
  'RECHTSBEHELFSFRIST',
  'KLAGEVERFAHREN',
  'BESTANDSKRAEFTIG',
  'ANHOERUNG_WIDERRUF',
  'VN_OFFEN',
  'VN_UEBERFAELLIG',
];

/** There is something to tell while a grant runs. */
export function isAnzeigbar(zustand: string): boolean {
  return ANZEIGBAR.includes(zustand);
}
