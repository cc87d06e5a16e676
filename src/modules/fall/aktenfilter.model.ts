import { z } from 'zod';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { PHASEN } from '#src/modules/akte/phase.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';

export const SORTIERUNGEN = ['naechsterTermin', 'letzterKontakt', 'begonnenAm', 'nummer'] as const;
export type Sortierung = (typeof SORTIERUNGEN)[number];

/** The next day of an Akte has passed, or there is none. */
export const TERMINLAGEN = ['ueberfaellig', 'ohne'] as const;
export const JA_NEIN = ['ja', 'nein'] as const;

/** Longest time without a contact that can be asked for. */
export const WOCHEN_HOECHSTENS = 52;
/** From this Bedarf on (0 none to 3 high) the filter by Lebensbereich finds an Akte. */
export const BEDARF_AB = 2;

/** How the own list is narrowed: codes alone, all of them together. A text that somebody searched for is not among them. */
export const AktenFilter = z.object({
  art: z.enum(AKTE_ARTEN).optional(),
  offen: z.enum(JA_NEIN).optional(),
  zustand: z.enum(AKTE_ZUSTAENDE).optional(),
  phase: z.enum(PHASEN).optional(),
  termin: z.enum(TERMINLAGEN).optional(),
  /** Lebensbereich with a Bedarf of at least 2 where it was last recorded. */
  bereich: z.enum(THEMENBEREICH_CODES).optional(),
  /** As recorded at the beginning of the Kurzberatung or the Intake. */
  sprache: z.enum(SPRACHE_CODES).optional(),
  kommune: z.uuid().optional(),
  ohneKontaktWochen: z.coerce
    .number('Geben Sie eine ganze Zahl ein.')
    .int('Geben Sie eine ganze Zahl ein.')
    .min(1, 'Mindestens 1.')
    .max(WOCHEN_HOECHSTENS, `Höchstens ${WOCHEN_HOECHSTENS}.`)
    .optional(),
  vertretung: z.enum(JA_NEIN).optional(),
});
export type AktenFilter = z.infer<typeof AktenFilter>;

/** What is kept under a name: the filter and the order, nothing else. An unknown field is refused, not dropped. */
export const GemerkterFilter = z.strictObject({
  ...AktenFilter.shape,
  sortierung: z.enum(SORTIERUNGEN).optional(),
});
export type GemerkterFilter = z.infer<typeof GemerkterFilter>;

/** Longest name of a kept filter. */
export const FILTERNAME_HOECHSTENS = 40;

/** Two names that a person would read as one. */
export function compareFilternamen(a: string, b: string): number {
  return a.localeCompare(b, 'de', { sensitivity: 'base' });
}
