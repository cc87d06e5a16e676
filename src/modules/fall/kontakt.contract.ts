import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import {
  BERATUNGSORT_CODES,
  KONTAKTART_CODES,
  SPRACHMITTLUNG_CODES,
} from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Quelle } from '#src/modules/herkunft/herkunft.contract.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;

/** Everything but date and kind may be left out: a contact takes less than a minute (CP-07). */
const Kontakt = z.object({
  datum: Datum,
  art: z.enum(KONTAKTART_CODES),
  ort: z.enum(BERATUNGSORT_CODES).optional(),
  dauerMinuten: z.number().int('Ganze Minuten').min(1).max(600).optional(),
  sprache: z.enum(SPRACHE_CODES).optional(),
  sprachmittlung: z.enum(SPRACHMITTLUNG_CODES).optional(),
  themen: z.array(z.enum(THEMENBEREICH_CODES)).max(THEMENBEREICH_CODES.length).default([]),
  erreicht: z.boolean().default(true),
  /** Broken off: a contact, but no conversation of the Mindeststandard. */
  abgebrochen: z.boolean().default(false),
  /** Written on paper that day and entered later (SEC-17): keeps its date and does not count as late. */
  vomPapier: z.boolean().default(false),
  notiz: optionalerAbsatz(),
  /** Who came along to a home visit; kept only there [L1470]. */
  zweitePerson: optionalerAbsatz(200),
});

export const recordKontaktRoute = defineRoute({
  ...kopf,
  id: 'fall.recordKontakt',
  methode: 'POST',
  pfad: '/akten/:akteId/kontakte',
  protokoll: { art: 'ERHEBUNG', objektart: 'kontakt' },
  beschreibung: 'Erfasst einen Kontakt oder einen Versuch. Das Datum darf zurückliegen, nie in der Zukunft.',
  params: AkteParams,
  /** `herkunft`: what the note says comes from a Leistungsträger or a Geheimnisträger (§§ 76, 78 SGB X). */
  body: Kontakt.extend({ herkunft: Quelle.nullable().default(null) }),
  antwort: SchreibAntwort,
});

export const updateKontaktRoute = defineRoute({
  ...kopf,
  id: 'fall.updateKontakt',
  methode: 'PUT',
  pfad: '/akten/:akteId/kontakte/:kontaktId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'kontakt' },
  beschreibung: 'Berichtigt einen Kontakt; die alten Werte bleiben in der Chronik.',
  params: AkteParams.extend({ kontaktId: z.uuid() }),
  body: Kontakt.extend({ version: Version }),
  antwort: SchreibAntwort,
});
