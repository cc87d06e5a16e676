import { z } from 'zod';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { Bescheidform } from '../pruefung/bescheid-form.model.ts';

/** What can be done about a Zinsbescheid, in the order of the procedure. It moves no state of the Förderfall. */
export const ZINSHANDLUNGEN = [
  'vorschlagen',
  'schlusszeichnen',
  'zurueckgeben',
  'bekanntgeben',
  'zugang',
  'klage',
  'klageende',
  'zahlung',
] as const;
export type Zinshandlung = (typeof ZINSHANDLUNGEN)[number];

/** MOEGLICH: a court confirmed the Erstattungsbescheid and the Erstattung is paid. BEKANNT: a Klage is possible. FEST: final. */
export type Zinsstand = 'KEINER' | 'MOEGLICH' | 'VORGESCHLAGEN' | 'ERLASSEN' | 'BEKANNT' | 'KLAGE' | 'FEST';

const TABELLE = {
  vorschlagen: { rolle: 'BR_SACHBEARBEITUNG', in: ['MOEGLICH'] },
  schlusszeichnen: { rolle: 'BR_FREIGABE', in: ['VORGESCHLAGEN'] },
  zurueckgeben: { rolle: 'BR_FREIGABE', in: ['VORGESCHLAGEN'] },
  bekanntgeben: { rolle: 'BR_SACHBEARBEITUNG', in: ['ERLASSEN'] },
  zugang: { rolle: 'BR_SACHBEARBEITUNG', in: ['BEKANNT'] },
  // One that came in time may become known after the timer took the Bescheid for final.
  klage: { rolle: 'BR_SACHBEARBEITUNG', in: ['BEKANNT', 'FEST'] },
  klageende: { rolle: 'BR_FREIGABE', in: ['KLAGE'] },
  zahlung: { rolle: 'BR_KASSE', in: ['BEKANNT', 'FEST'] },
} as const satisfies Record<Zinshandlung, { rolle: Rolle; in: readonly Zinsstand[] }>;

/** What this role may do now; the operations and the database ask again. */
export function listZinshandlungen(
  rolle: Rolle,
  { stand, geklagt, offen }: { stand: Zinsstand; geklagt: boolean; offen: number },
): Zinshandlung[] {
  return ZINSHANDLUNGEN.filter((handlung) => {
    const zeile: { rolle: Rolle; in: readonly Zinsstand[] } = TABELLE[handlung];
    if (handlung === 'klage' && geklagt) return false;
    if (handlung === 'zahlung' && offen <= 0) return false;
    return zeile.rolle === rolle && zeile.in.includes(stand);
  });
}

const tag = z.iso.date();
const cent = z.number().int();

/** The Zinsbescheid as the page of the Nachweis shows it; null while the acting account may read none. */
export const Zinsbescheidform = z.object({
  id: z.uuid(),
  stand: z.enum(['VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'ERLASSEN', 'AUFGEHOBEN']),
  vorgeschlagenVon: z.string().nullable(),
  gezeichnetVon: z.string().nullable(),
  datum: tag.nullable(),
  ab: tag,
  bis: tag,
  betrag: cent,
  zahlbarBis: tag,
  bekanntAm: tag.nullable(),
  rechtsbehelfBis: tag.nullable(),
  bestandskraeftigAm: tag.nullable(),
  klage: z
    .object({
      am: tag,
      aktenzeichen: z.string(),
      beendetAm: tag.nullable(),
      ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN']).nullable(),
    })
    .nullable(),
  eingegangen: cent,
  /** Bookings with the amount that holds. */
  eingaenge: z.array(z.object({ lfd: z.number().int(), betrag: cent, am: tag, buchung: z.string() })),
  text: Bescheidform,
});
export type Zinsbescheidform = z.infer<typeof Zinsbescheidform>;

export const Zinsenform = z.object({
  handlungen: z.array(z.enum(ZINSHANDLUNGEN)),
  bescheid: Zinsbescheidform.nullable(),
});
