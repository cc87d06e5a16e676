import { addDays, type PlainDate } from '#src/core/plain-date.ts';

export const VEREINBARUNG_STAENDE = ['ENTWURF', 'UNTERZEICHNET', 'GEKUENDIGT', 'AUSGELAUFEN'] as const;
type Vereinbarungstand = (typeof VEREINBARUNG_STAENDE)[number];

type Laufzeit = {
  zustand: 'ENTWURF' | 'UNTERZEICHNET' | 'GEKUENDIGT';
  ende: PlainDate | null;
  pruefenAm: PlainDate;
};

/** A signed one runs out by itself; nothing has to be set when the day comes. */
export function computeVereinbarungstand(
  { zustand, ende }: Laufzeit,
  stichtag: PlainDate,
): Vereinbarungstand {
  return zustand === 'UNTERZEICHNET' && ende !== null && ende < stichtag ? 'AUSGELAUFEN' : zustand;
}

export const FAELLIG_ARTEN = ['PRUEFUNG', 'LAEUFT_AUS', 'AUSGELAUFEN'] as const;
type FaelligArt = (typeof FAELLIG_ARTEN)[number];

/**
 * Why somebody should look at it: it ran out and nobody said what comes (for as long as the lead), it is about to, or its review is
 * due (IF-R2). Drafts and terminated ones wait for nobody. null: nothing is due.
 */
export function computeFaelligkeit(
  laufzeit: Laufzeit,
  stichtag: PlainDate,
  vorlaufTage: number,
): FaelligArt | null {
  const bis = addDays(stichtag, vorlaufTage);
  const stand = computeVereinbarungstand(laufzeit, stichtag);
  const { ende, pruefenAm } = laufzeit;
  if (stand === 'AUSGELAUFEN')
    return ende !== null && ende >= addDays(stichtag, -vorlaufTage) ? 'AUSGELAUFEN' : null;
  if (stand !== 'UNTERZEICHNET') return null;
  if (ende !== null && ende <= bis) return 'LAEUFT_AUS';
  return pruefenAm <= bis ? 'PRUEFUNG' : null;
}
