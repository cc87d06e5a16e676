import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { isPauschal } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { BINDUNG_CODES } from './wertelisten/offenlegung.ts';

/**
 * On what somebody may rest a disclosure that is recorded by hand. The powers of § 4 KKG are not here: they come at the end
 * of their own path.
 */
export const GRUNDLAGEN = ['EINWILLIGUNG', 'STGB_34', 'STGB_138', 'MUTMASSLICH', 'ZEUGNIS'] as const;
export type Grundlage = (typeof GRUNDLAGEN)[number];

/** A disclosure by word or letter: outside a Verweis, or a Verweis that went out by hand. */
export const Bezug = z.object({ art: z.enum(['MITTEILUNG', 'VERWEIS']), id: z.uuid() });
export type Bezug = z.infer<typeof Bezug>;

/** Sealed: what left the house, to whom, on what, and why. */
export const OffenlegungInhalt = z.object({
  empfaengerArt: z.enum(EMPFAENGERART_CODES),
  empfaenger: z.string(),
  grundlage: z.enum([...GRUNDLAGEN, 'KKG_4_2', 'KKG_4_3', 'DSGVO_19']),
  was: z.string(),
  grund: z.string().nullable(),
  gebundenAls: z.enum(BINDUNG_CODES),
  /** What is taken back by this one: after a withdrawal the Stelle was told that it ends (DP-C-06). */
  zu: Bezug.optional(),
});
export type OffenlegungInhalt = z.infer<typeof OffenlegungInhalt>;

export type Offenlegungsangabe = {
  am: PlainDate;
  empfaenger: { art: string; name: string };
  grundlage: Grundlage;
  grund: string | null;
};

/** § 203 StGB: a named recipient, a day that has come, and with a legal power the reason of the decision. */
export function checkOffenlegung(
  { am, empfaenger, grundlage, grund }: Offenlegungsangabe,
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  const add = (pointer: string, code: string, detail: string) => fehler.push({ pointer, code, detail });
  if (am > stichtag) add('/am', 'DATUM_IN_ZUKUNFT', 'Wählen Sie heute oder einen früheren Tag.');
  if (isPauschal(empfaenger.name)) {
    add('/empfaenger/name', 'EMPFAENGER_PAUSCHAL', 'Nennen Sie eine bestimmte Stelle.');
  }
  if (grundlage !== 'EINWILLIGUNG' && grund === null) {
    add('/grund', 'GRUND_FEHLT', 'Begründen Sie, warum Sie ohne Einwilligung etwas mitteilen.');
  }
  if (grundlage !== 'EINWILLIGUNG' && empfaenger.art === 'AUSLAENDERBEHOERDE') {
    const detail =
      'Der Ausländerbehörde teilen Sie nur mit Einwilligung der Person etwas mit. Fragt sie an, klären Sie das zuerst mit der datenschutzbeauftragten Person oder dem Rechtsamt.';
    add('/grundlage', 'NUR_MIT_EINWILLIGUNG', detail);
  }
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('OFFENLEGUNG_UNVOLLSTAENDIG', 'Diese Mitteilung lässt sich so nicht festhalten.', {
      fehler,
      quelle: '§ 203 StGB; §§ 87, 88 AufenthG; DP-C-08, DP-F-01',
    }),
  );
}
