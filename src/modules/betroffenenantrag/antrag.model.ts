import { z } from 'zod';
import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { SPRACHCODES } from '#src/modules/einwilligung/texte/sprachen.ts';
import type { Antragsart, Antragsergebnis } from './wertelisten/antraege.ts';
import { IDENTITAETSPRUEFUNG_CODES } from './wertelisten/antraege.ts';

/** One month, and two more when the person was told why (Art. 12 Abs. 3 DSGVO). */
const MONATE = 1;
const MONATE_MEHR = 2;

/** What a copy is about: this Akte, or every Akte of the person for which the same account is responsible in this Stelle. */
export const KOPIEUMFAENGE = ['EINE_AKTE', 'ALLE_AKTEN'] as const;
export type Kopieumfang = (typeof KOPIEUMFAENGE)[number];
export const KOPIESPRACHEN = SPRACHCODES;

/**
 * What was decided before a copy goes out: about whom, how the identity was checked, what is left out and why. `pruefsumme`:
 * over what was looked at, so that nothing goes out that came later.
 */
export const Kopieentscheidung = z.object({
  personId: z.uuid(),
  identitaet: z.enum(IDENTITAETSPRUEFUNG_CODES),
  ausgelassen: z.array(z.string()),
  grund: z.string().nullable(),
  geprueftAm: z.string(),
  pruefsumme: z.string(),
  /** Came later: earlier copies were about one Akte and in German alone. */
  umfang: z.enum(KOPIEUMFAENGE).default('EINE_AKTE'),
  sprache: z.enum(KOPIESPRACHEN).default('de'),
});
export type Kopieentscheidung = z.infer<typeof Kopieentscheidung>;

/** What is sealed of a request under the key of the Akte. */
export const AntragInhalt = z.object({
  was: z.string(),
  verlaengerungsgrund: z.string().nullable(),
  identitaet: z.enum(IDENTITAETSPRUEFUNG_CODES).nullable(),
  antwort: z.string().nullable(),
  /** Why not, or not all of it; the person is told it with the way to complain (Art. 12 Abs. 4 DSGVO). */
  ablehnungsgrund: z.string().nullable(),
  /** Came later: earlier requests have none. */
  kopie: Kopieentscheidung.nullable().default(null),
});
export type AntragInhalt = z.infer<typeof AntragInhalt>;

type Lage = { eingang: PlainDate; verlaengertAm: PlainDate | null };

/** Last day of the answer. A month that is shorter ends it earlier. */
export function computeFrist({ eingang, verlaengertAm }: Lage): PlainDate {
  return addMonths(eingang, verlaengertAm === null ? MONATE : MONATE + MONATE_MEHR);
}

/** Until when the person must have been told that it takes longer. */
export function computeVerlaengerbarBis({ eingang }: Pick<Lage, 'eingang'>): PlainDate {
  return addMonths(eingang, MONATE);
}

type Vermerk = 'BESTRITTEN' | 'EINGESCHRAENKT' | 'WIDERSPROCHEN';

/**
 * What everybody who opens the Akte must see: what the person says is wrong, as long as it was not put right (Art. 16, 18
 * Abs. 1 a DSGVO; DP-D-03); what may only be kept (Art. 18); and that an objection is being weighed (Art. 18 Abs. 1 d, 21).
 */
export function findVermerk({
  art,
  ergebnis,
}: {
  art: Antragsart;
  ergebnis: Antragsergebnis | null;
}): Vermerk | null {
  if (art === 'BERICHTIGUNG') {
    return ergebnis === null || ergebnis === 'ABGELEHNT' || ergebnis === 'TEILWEISE' ? 'BESTRITTEN' : null;
  }
  if (art === 'EINSCHRAENKUNG') {
    return ergebnis === 'ERFUELLT' || ergebnis === 'TEILWEISE' ? 'EINGESCHRAENKT' : null;
  }
  return art === 'WIDERSPRUCH' && ergebnis === null ? 'WIDERSPROCHEN' : null;
}
