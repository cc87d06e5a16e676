import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE, TERMINARTEN } from '#src/modules/akte/akte.model.ts';
import { UEBERGABE_ANLASS_CODES, UEBERGABE_GRUND_CODES, UEBERGABE_ZUSTAND_CODES } from './uebergabe.model.ts';

const tag = z.iso.date();

export const Uebergabezeile = z.object({
  id: z.uuid(),
  /** Only while the account may open the Akte. */
  akteId: z.uuid().nullable(),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  akteZustand: z.enum(AKTE_ZUSTAENDE).nullable(),
  naechsterTermin: tag.nullable(),
  naechsterTerminArt: z.enum(TERMINARTEN).nullable(),
  von: z.string(),
  an: z.string(),
  angebotenVon: z.string(),
  anlass: z.enum(UEBERGABE_ANLASS_CODES),
  zustand: z.enum(UEBERGABE_ZUSTAND_CODES),
  angebotenAm: tag,
  frist: tag,
  angenommenAm: tag.nullable(),
  beendetAm: tag.nullable(),
  grund: z.enum(UEBERGABE_GRUND_CODES).nullable(),
  mitEinwilligung: z.boolean(),
  rueckgabeBis: tag.nullable(),
  /** What the acting account may do with it today. */
  darf: z.object({ entscheiden: z.boolean(), zurueckgeben: z.boolean(), zurueckziehen: z.boolean() }),
});

/** Mein Tag asks for it with the first visit: on its own, so that the other contracts come later. */
export const listUebergabenRoute = defineRoute({
  domaene: 'fall',
  recht: 'uebergabe.lesen',
  zweck: 'Übergabe von Akten',
  id: 'uebergabe.listUebergaben',
  methode: 'GET',
  pfad: '/uebergaben',
  protokoll: { art: 'ABFRAGE', objektart: 'uebergabe' },
  beschreibung: 'Übergaben an die eigene Person und von ihr: offene und die der letzten 30 Tage, ohne Namen.',
  antwort: z.object({ anMich: z.array(Uebergabezeile), vonMir: z.array(Uebergabezeile) }),
});
