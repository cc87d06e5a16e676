import type { PlainDate } from '#src/core/plain-date.ts';

/** States of a Fachfrage. */
export const FACHFRAGE_ZUSTAENDE = [
  'GESTELLT',
  'ANGENOMMEN',
  'ZURUECKGEFRAGT',
  'BEANTWORTET',
  'ZURUECKGEZOGEN',
] as const;
export type FachfrageZustand = (typeof FACHFRAGE_ZUSTAENDE)[number];

export const FACHFRAGE_ZUSTAND_NAMEN = {
  GESTELLT: 'gestellt',
  ANGENOMMEN: 'angenommen',
  ZURUECKGEFRAGT: 'zurückgefragt',
  BEANTWORTET: 'beantwortet',
  ZURUECKGEZOGEN: 'zurückgezogen',
} as const satisfies Record<FachfrageZustand, string>;

/** What stands in a Fachfrage, in the order in which it was written. */
export const BEITRAGSARTEN = ['FRAGE', 'RUECKFRAGE', 'ERGAENZUNG', 'ANTWORT'] as const;
export type Beitragsart = (typeof BEITRAGSARTEN)[number];

/** What people of Baustein 3 do with it. */
export type Bearbeitung = 'ANNAHME' | 'RUECKFRAGE' | 'ANTWORT';

/** From which state an act leads where; the Ergänzung and the Rückzug belong to who asked (migration 0040). */
const SCHRITTE: Readonly<Record<Bearbeitung, { von: readonly FachfrageZustand[]; nach: FachfrageZustand }>> =
  {
    ANNAHME: { von: ['GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT'], nach: 'ANGENOMMEN' },
    RUECKFRAGE: { von: ['GESTELLT', 'ANGENOMMEN'], nach: 'ZURUECKGEFRAGT' },
    ANTWORT: { von: ['GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT'], nach: 'BEANTWORTET' },
  };

/** The state after this act; null when it is not possible now. A Rückfrage that is open stays open when taken over. */
export function findFolgezustand(zustand: FachfrageZustand, schritt: Bearbeitung): FachfrageZustand | null {
  const { von, nach } = SCHRITTE[schritt];
  if (!von.includes(zustand)) return null;
  return schritt === 'ANNAHME' && zustand === 'ZURUECKGEFRAGT' ? zustand : nach;
}

/** Somebody still has to do something. */
export function isOffen(zustand: FachfrageZustand): boolean {
  return zustand === 'GESTELLT' || zustand === 'ANGENOMMEN' || zustand === 'ZURUECKGEFRAGT';
}

/** The day until which an answer was asked for has passed. */
export function isUeberfaellig(
  { zustand, frist }: { zustand: FachfrageZustand; frist: PlainDate },
  stichtag: PlainDate,
): boolean {
  return isOffen(zustand) && frist < stichtag;
}
