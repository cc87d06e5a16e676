/** States of a Maßnahme. */
export const MASSNAHME_ZUSTAENDE = ['GEPLANT', 'LAEUFT', 'UMGESETZT', 'ENTFALLEN'] as const;
export type MassnahmeZustand = (typeof MASSNAHME_ZUSTAENDE)[number];
export const MASSNAHME_ZUSTAND_NAMEN = {
  GEPLANT: 'geplant',
  LAEUFT: 'läuft',
  UMGESETZT: 'umgesetzt',
  ENTFALLEN: 'entfallen',
} as const satisfies Record<MassnahmeZustand, string>;

export const MASSNAHME_TEXT = 1_000;
export const MASSNAHME_STELLE = 160;
export const MASSNAHME_RESSOURCEN = 500;
/** One billion euro, in cents. */
export const MASSNAHME_BETRAG = 100_000_000_000;

export function isAbgeschlossen(zustand: MassnahmeZustand): boolean {
  return zustand === 'UMGESETZT' || zustand === 'ENTFALLEN';
}
