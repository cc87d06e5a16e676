import { z } from 'zod';
import type { PlainDate } from '#src/core/plain-date.ts';

/**
 * What is measured per VZÄ. Two authors, two measures: the ministry counts Kurzberatungen and Fälle together [L3309]; the
 * evaluation Fälle at the same time, and beside them Kurzberatungen of a month [L3311].
 */
export const MESSWERTE = [
  {
    code: 'FAELLE',
    text: 'Aktive Fälle',
    quelle: 'Evaluation 2023–2025 [L3311]: „maximal 1:20 KIM-CM-Fälle (Vollzeit)“',
  },
  {
    code: 'KURZBERATUNGEN',
    text: 'Begonnene Kurzberatungen je Monat',
    quelle: 'Evaluation 2023–2025 [L3311]: „30 bis 50 KIM-Kurzberatungen pro Monat pro Vollzeitstelle“',
  },
  {
    code: 'AKTEN',
    text: 'Fälle und Kurzberatungen zusammen',
    quelle: 'Richtwert des Ministeriums [L3309]: „50 bis 60 Fälle je KIM-Case Manager:in (Vollzeit)“',
  },
] as const;
export type Messwert = (typeof MESSWERTE)[number]['code'];
export const MESSWERT_CODES = MESSWERTE.map(({ code }) => code) as [Messwert, ...Messwert[]];

/** Target per VZÄ: from (null: only an upper end) to. */
export const Zielwerte = z.object({
  faelle: z.number().int(),
  kurzberatungenVon: z.number().int(),
  kurzberatungenBis: z.number().int(),
  aktenVon: z.number().int(),
  aktenBis: z.number().int(),
});
export type Zielwerte = z.infer<typeof Zielwerte>;

/** Lower and upper end of one measure. */
export function toZiel(ziele: Zielwerte, messwert: Messwert): { von: number | null; bis: number } {
  if (messwert === 'FAELLE') return { von: null, bis: ziele.faelle };
  if (messwert === 'KURZBERATUNGEN') return { von: ziele.kurzberatungenVon, bis: ziele.kurzberatungenBis };
  return { von: ziele.aktenVon, bis: ziele.aktenBis };
}

export const ZIELLAGEN = ['DARUNTER', 'DARIN', 'DARUEBER'] as const;
export type Ziellage = (typeof ZIELLAGEN)[number];

/** Where a figure (tenths) lies to its target. Says nothing about anybody's work; the page says so, too. */
export function computeZiellage(
  zehntel: number,
  { von, bis }: { von: number | null; bis: number },
): Ziellage {
  if (von !== null && zehntel < von * 10) return 'DARUNTER';
  return zehntel > bis * 10 ? 'DARUEBER' : 'DARIN';
}

export type Zielzeile = Zielwerte & { id: string; grund: string; gueltigVon: PlainDate; erfasstAm: Date };
