import { z } from 'zod';
import { findUebergang } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';

/** What can be corrected: the words of a signed Bescheid, or a day that was entered wrongly. */
export const GEGENSTAENDE = ['BESCHEID', 'BEKANNTGABE', 'ZAHLUNG', 'ANZEIGE'] as const;
export type Gegenstand = (typeof GEGENSTAENDE)[number];

export const GEGENSTAND_NAMEN = {
  BESCHEID: 'Text eines Bescheids',
  BEKANNTGABE: 'Tag oder Weg der Bekanntgabe',
  ZAHLUNG: 'Tag einer Auszahlung',
  ANZEIGE: 'Tag einer angezeigten Änderung',
} as const satisfies Record<Gegenstand, string>;

export const BERICHTIGUNG_ZUSTAENDE = [
  'ANGEREGT',
  'VERWORFEN',
  'VORGESCHLAGEN',
  'BERICHTIGT',
  'BEKANNTGEGEBEN',
] as const;
export type BerichtigungZustand = (typeof BERICHTIGUNG_ZUSTAENDE)[number];

export const BERICHTIGUNG_ZUSTAND_NAMEN = {
  ANGEREGT: 'angeregt',
  VERWORFEN: 'verworfen',
  VORGESCHLAGEN: 'vorgeschlagen',
  BERICHTIGT: 'berichtigt',
  BEKANNTGEGEBEN: 'bekanntgegeben',
} as const satisfies Record<BerichtigungZustand, string>;

const SCHRITTE = ['vorschlagen', 'verwerfen', 'zurueckgeben', 'berichtigen', 'bekanntgeben'] as const;
export type Berichtigungsschritt = (typeof SCHRITTE)[number];
export const BERICHTIGUNG_EREIGNISSE = ['anregen', ...SCHRITTE] as const;
export type BerichtigungEreignis = (typeof BERICHTIGUNG_EREIGNISSE)[number];

export const BERICHTIGUNG_EREIGNIS_NAMEN = {
  anregen: 'Angeregt',
  vorschlagen: 'Berichtigung vorgeschlagen',
  verwerfen: 'Verworfen',
  zurueckgeben: 'Vorschlag zurückgegeben',
  berichtigen: 'Berichtigt',
  bekanntgeben: 'Berichtigte Fassung bekanntgegeben',
} as const satisfies Record<BerichtigungEreignis, string>;

export const KORREKTUREN_HOECHSTENS = 20;
export const GRUND_HOECHSTENS = 2_000;
const WORTLAUT_HOECHSTENS = 2_000;

/** One place of the text with the words that are wrong and those that are right. */
export const Korrektur = z.object({
  stelle: z.string().min(1, 'Wählen Sie die Stelle.').max(120),
  falsch: z.string().min(1, 'Schreiben Sie, was falsch ist.').max(WORTLAUT_HOECHSTENS),
  richtig: z.string().max(WORTLAUT_HOECHSTENS),
});
export type Korrektur = z.infer<typeof Korrektur>;

/** A day, and for the Bekanntgabe its way. */
export const Tatsache = z.object({ weg: z.enum(BEKANNTGABEWEGE).nullable(), am: z.iso.date() });
export type Tatsache = z.infer<typeof Tatsache>;

/** Proposed, and signed as it was proposed. */
export const Berichtigungsinhalt = z.object({
  begruendung: z.string(),
  /** Of a text; otherwise empty. */
  korrekturen: z.array(Korrektur.extend({ name: z.string() })),
  alt: Tatsache.nullable(),
  neu: Tatsache.nullable(),
});
export type Berichtigungsinhalt = z.infer<typeof Berichtigungsinhalt>;

/** Steps of this role from this state; a corrected day is not sent to anybody. */
export function listBerichtigungsschritte(
  zustand: BerichtigungZustand,
  rolle: Rolle,
  gegenstand: Gegenstand,
): Berichtigungsschritt[] {
  return SCHRITTE.filter(
    (schritt) =>
      findUebergang('BERICHTIGUNG', zustand, schritt)?.[3] === rolle &&
      (schritt !== 'bekanntgeben' || gegenstand === 'BESCHEID'),
  );
}

export function isBerichtigungZustand(text: string): text is BerichtigungZustand {
  return BERICHTIGUNG_ZUSTAENDE.some((zustand) => zustand === text);
}
