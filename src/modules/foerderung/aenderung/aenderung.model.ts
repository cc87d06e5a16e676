import { z } from 'zod';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { toZustandsrollen } from '../foerderfall.model.ts';
import { Besetzungszeile } from '../nachweis/nachweisinhalt.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { findUebergang } from '../regelwerk/rl-2024-12/zustaende.model.ts';

/** The states of the machine AENDERUNG, with the draft before it. */
export const AENDERUNG_ZUSTAENDE = [
  'ENTWURF',
  'ANGEZEIGT',
  'IN_PRUEFUNG',
  'ENTSCHEIDUNGSREIF',
  'BESCHIEDEN',
  'RECHTSBEHELFSFRIST',
  'KLAGEVERFAHREN',
  'BESTANDSKRAEFTIG',
  'ERLEDIGT',
  'VERWORFEN',
] as const;
export type AenderungZustand = (typeof AENDERUNG_ZUSTAENDE)[number];

export const AENDERUNG_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  ANGEZEIGT: 'angezeigt',
  IN_PRUEFUNG: 'in Prüfung',
  ENTSCHEIDUNGSREIF: 'entscheidungsreif',
  BESCHIEDEN: 'beschieden',
  RECHTSBEHELFSFRIST: 'Rechtsbehelfsfrist läuft',
  KLAGEVERFAHREN: 'Klageverfahren',
  BESTANDSKRAEFTIG: 'bestandskräftig',
  ERLEDIGT: 'ohne Bescheid erledigt',
  VERWORFEN: 'verworfen',
} as const satisfies Record<AenderungZustand, string>;

/** ANTRAG: of the Kreis. AMT: begun by the Bezirksregierung. */
export const HERKUENFTE = ['ANTRAG', 'AMT'] as const;
export type Herkunft = (typeof HERKUENFTE)[number];

/** Typical notices (part 5.3 of the rules); which of them needs a Bescheid is decided by people (OQ-F-34). */
export const ANLAESSE = [
  'BESETZUNG',
  'VZAE',
  'TRAEGERWECHSEL',
  'WEITERLEITUNG',
  'VORAUSSETZUNG_4_3',
  'BEDARF',
] as const;
export type Anlass = (typeof ANLAESSE)[number];

export const ANLASS_NAMEN = {
  BESETZUNG: 'Stelle frei oder später besetzt',
  VZAE: 'anderer Stellenumfang',
  TRAEGERWECHSEL: 'anderer Anstellungsträger',
  WEITERLEITUNG: 'andere Weiterleitung',
  VORAUSSETZUNG_4_3: 'Voraussetzung der Nr. 4.3 entfallen',
  BEDARF: 'anderer Bedarf',
} as const satisfies Record<Anlass, string>;

/** What an Anzeige brings along when its answer is that a Bescheid is needed. */
export const Vorbelegung = z.object({ anlass: z.enum(ANLAESSE), beschreibung: z.string() });
export type Vorbelegung = z.infer<typeof Vorbelegung>;

/** Names of the steps: those of the machine, and the two that a draft has. */
const SCHRITTNAMEN = {
  anzeigen: 'Änderung angezeigt',
  verwerfen: 'Entwurf verworfen',
  pruefung_beginnen: 'Prüfung begonnen',
  entscheidung_vorschlagen: 'Entscheidung vorgeschlagen',
  zurueckgeben: 'Vorschlag zurückgegeben',
  aenderung_bescheiden: 'Änderungsbescheid erlassen',
  ohne_bescheid_erledigen: 'Ohne Bescheid erledigt',
  bekanntgeben: 'Bekanntgabe vermerkt',
  verzicht_erklaeren: 'Auf Rechtsbehelf verzichtet',
  frist_abgelaufen: 'Frist abgelaufen',
  klage_erfassen: 'Klage erhoben',
  verfahren_beendet_bescheid_bestaetigt: 'Gericht: Bescheid bestätigt',
  verfahren_beendet_bescheid_aufgehoben: 'Gericht: Bescheid aufgehoben',
} as const;
export type Aenderungsschritt = keyof typeof SCHRITTNAMEN;
export type Maschinenschritt = Exclude<Aenderungsschritt, 'anzeigen' | 'verwerfen'>;
export const AENDERUNG_EREIGNIS_NAMEN: Readonly<Record<Aenderungsschritt | 'anlegen', string>> = {
  anlegen: 'Änderung begonnen',
  ...SCHRITTNAMEN,
};

const MASCHINENSCHRITTE = Object.keys(SCHRITTNAMEN).filter(
  (name): name is Maschinenschritt => name !== 'anzeigen' && name !== 'verwerfen',
);

/** What the page of a change offers, in the order of the procedure. */
export const AENDERUNG_HANDLUNGEN = [
  'bearbeiten',
  'verwerfen',
  'zeichnen',
  'pruefung_beginnen',
  'entscheidung_vorschlagen',
  'zurueckgeben',
  'aenderung_bescheiden',
  'ohne_bescheid_erledigen',
  'bekanntgeben',
  'zugang',
  'klage_erfassen',
  'verzicht_erklaeren',
  'klageende',
] as const;
export type Aenderungshandlung = (typeof AENDERUNG_HANDLUNGEN)[number];

/** What this role may do in this state; machine and database ask again. `mitBescheid`: a text is proposed. */
export function listAenderungshandlungen(
  { zustand, herkunft }: { zustand: AenderungZustand; herkunft: Herkunft },
  rolle: Rolle,
  mitBescheid: boolean,
): Aenderungshandlung[] {
  const rollen = toZustandsrollen(rolle);
  const schritte = MASCHINENSCHRITTE.filter((schritt) => {
    const uebergang = findUebergang('AENDERUNG', zustand, schritt);
    return uebergang !== undefined && rollen.includes(uebergang[3]);
  });
  const entwurf = zustand === 'ENTWURF';
  const vonAmtsWegen = herkunft === 'AMT' && (zustand === 'ANGEZEIGT' || zustand === 'IN_PRUEFUNG');
  const offen: Readonly<Record<Aenderungshandlung, boolean>> = {
    bearbeiten:
      (entwurf && rollen.includes('ZE_SACHBEARBEITUNG')) || (vonAmtsWegen && rolle === 'BR_SACHBEARBEITUNG'),
    verwerfen: entwurf && rollen.includes('ZE_SACHBEARBEITUNG'),
    zeichnen: entwurf && rolle === 'ZE_ZEICHNUNG',
    pruefung_beginnen: schritte.includes('pruefung_beginnen'),
    entscheidung_vorschlagen: schritte.includes('entscheidung_vorschlagen'),
    zurueckgeben: schritte.includes('zurueckgeben'),
    aenderung_bescheiden: mitBescheid && schritte.includes('aenderung_bescheiden'),
    ohne_bescheid_erledigen: !mitBescheid && schritte.includes('ohne_bescheid_erledigen'),
    bekanntgeben: schritte.includes('bekanntgeben'),
    zugang: zustand === 'RECHTSBEHELFSFRIST' && rolle === 'BR_SACHBEARBEITUNG',
    klage_erfassen: schritte.includes('klage_erfassen'),
    verzicht_erklaeren: schritte.includes('verzicht_erklaeren'),
    klageende: schritte.includes('verfahren_beendet_bescheid_bestaetigt'),
  };
  return AENDERUNG_HANDLUNGEN.filter((handlung) => offen[handlung]);
}

export function isAenderungZustand(text: string): text is AenderungZustand {
  return AENDERUNG_ZUSTAENDE.some((zustand) => zustand === text);
}

const zahl = z.string().max(30, 'Höchstens 30 Zeichen.').default('');
export const BESCHREIBUNG_HOECHSTENS = 4_000;

/**
 * A change as people type it: each post with its times for the whole year, each position with its new amount. All posts
 * and positions stand in it, so that the last one in force says it all.
 */
export const Aenderungsinhalt = z.object({
  anlass: z.enum(ANLAESSE, 'Wählen Sie den Anlass.').default('BESETZUNG'),
  beschreibung: z
    .string()
    .max(BESCHREIBUNG_HOECHSTENS, 'Höchstens 4.000 Zeichen.')
    .refine(
      (wert) => wert.isWellFormed() && !wert.includes('\u0000'),
      'Der Text enthält ein Zeichen, das es nicht gibt. Schreiben Sie ihn neu.',
    )
    .default(''),
  besetzung: z
    .array(
      z.object({
        stelle: z
          .string()
          .regex(/^(koord|va|zusatz|cm)-[1-9]\d{0,2}$/, 'Diese Stelle gibt es im Förderfall nicht.'),
        abschnitte: z.array(Besetzungszeile).max(24, 'Höchstens 24 Zeiträume.').default([]),
      }),
    )
    .max(200, 'Höchstens 200 Stellen.')
    .default([]),
  betraege: z
    .array(z.object({ position: z.enum(POSITIONEN), betrag: zahl }))
    .max(POSITIONEN.length)
    .default([]),
});
export type Aenderungsinhalt = z.infer<typeof Aenderungsinhalt>;
