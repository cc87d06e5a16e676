import { z } from 'zod';

/**
 * What a question comes to, as it is frozen, shown, printed and exported: a table, or the answer that it cannot be answered.
 * Hundredths of a VZÄ, tenths of a percent and of a month are whole numbers; „x“ stands where a number is hidden.
 */
export const WERTARTEN = ['ANZAHL', 'VZAE', 'PROZENT', 'ZEHNTEL'] as const;
export type Wertart = (typeof WERTARTEN)[number];

const Wert = z.union([z.number().int(), z.string().max(20), z.null()]);
export type Wert = z.infer<typeof Wert>;

export const Ergebnistabelle = z.object({
  art: z.literal('TABELLE'),
  titel: z.string(),
  /** What the marks behind a name mean: „* Stand 30.06.2022“. */
  marken: z.array(z.string()),
  zeilenkopf: z.string(),
  spalten: z.array(z.object({ kopf: z.string(), art: z.enum(WERTARTEN) })),
  zeilen: z.array(z.object({ name: z.string(), marke: z.string(), werte: z.array(Wert) })),
  summe: z.array(Wert).nullable(),
  gemeldet: z.object({ anzahl: z.number().int(), von: z.number().int() }).nullable(),
  hinweise: z.array(z.string()),
});
export type Ergebnistabelle = z.infer<typeof Ergebnistabelle>;

export const NichtBeantwortbar = z.object({
  art: z.literal('NICHT_BEANTWORTBAR'),
  titel: z.string(),
  /** Which data are missing. */
  fehlt: z.string(),
  /** Since when such data exist; null: nobody collects them. */
  seit: z.iso.date().nullable(),
  /** What can be answered in its place. */
  stattdessen: z.string().nullable(),
  hinweise: z.array(z.string()),
});
export type NichtBeantwortbar = z.infer<typeof NichtBeantwortbar>;

export const Ergebnis = z.discriminatedUnion('art', [Ergebnistabelle, NichtBeantwortbar]);
export type Ergebnis = z.infer<typeof Ergebnis>;

/** `180,00`, `1.234`, `75,9 %`; a dash where there is no number. */
export function formatWert(wert: Wert, art: Wertart): string {
  if (wert === null) return '–';
  if (typeof wert === 'string') return wert;
  if (art === 'ANZAHL') return groupDigits(String(wert));
  const stellen = art === 'VZAE' ? 2 : 1;
  const ziffern = String(Math.abs(wert)).padStart(stellen + 1, '0');
  const text = `${wert < 0 ? '−' : ''}${groupDigits(ziffern.slice(0, -stellen))},${ziffern.slice(-stellen)}`;
  return art === 'PROZENT' ? `${text} %` : text;
}

/** `1234567` becomes `1.234.567`. */
function groupDigits(ziffern: string): string {
  return ziffern.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.');
}
