import { z } from 'zod';
import { GREMIEN, PRUEFSTAENDE, VORAUSSETZUNGEN } from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { KONZEPTKAPITEL } from './regelwerk/rl-2024-12/voraussetzungen.model.ts';

/**
 * The Antrag as people type it. Numbers stay the text that was typed, so that a draft loses nothing; `toRegelantrag`
 * reads them, in the browser and on the server alike. Anlage 1 of the Richtlinie is not known (OQ-F-36).
 */
const kurz = text(200, 'Höchstens 200 Zeichen.');
const lang = text(3000, 'Höchstens 3.000 Zeichen.');
const zahl = text(30, 'Höchstens 30 Zeichen.');

/** Where a post of the Case Management works (Nr. 3.2; Handlungskonzept 2.2). */
export const ORTE = ['KOORDINIERENDE_STELLE', 'ANDERES_AMT', 'KOMMUNE', 'FREIE_WOHLFAHRTSPFLEGE'] as const;
export type Ort = (typeof ORTE)[number];

export const Stellenanteil = z.object({
  bezeichnung: kurz,
  vzae: zahl,
  /** Place inside the administration; coordination posts work as a team (Handlungskonzept 2.1). */
  einheit: kurz,
});
export type Stellenanteil = z.infer<typeof Stellenanteil>;

export const CmAnteil = z.object({
  bezeichnung: kurz,
  vzae: zahl,
  ort: z.enum(ORTE).default('KOORDINIERENDE_STELLE'),
  /** Kommune or Träger that receives the post. */
  empfaenger: kurz,
});
export type CmAnteil = z.infer<typeof CmAnteil>;

export const ZusatzEingabe = z.object({
  kommune: kurz,
  eigeneAuslaenderbehoerde: z.boolean().default(false),
  eigenesJugendamt: z.boolean().default(false),
  gremium: z.enum(GREMIEN).default('KEINES'),
  vzae: zahl,
  weiterleitung: z.boolean().default(false),
  /** Why the post stays with the Kreis: the Kommune declined, or another reason. */
  verbleibGrund: lang,
  kooperation: lang,
});
export type ZusatzEingabe = z.infer<typeof ZusatzEingabe>;

const Voraussetzungsangabe = z.object({ stand: z.enum(PRUEFSTAENDE).default('OFFEN'), nachweis: lang });

export const Antragsinhalt = z.object({
  koordination: z.array(Stellenanteil).max(40, 'Höchstens 40 Zeilen.').default([]),
  verwaltungsassistenz: z.array(Stellenanteil).max(5, 'Höchstens 5 Zeilen.').default([]),
  zusatz: z.array(ZusatzEingabe).max(40, 'Höchstens 40 Zeilen.').default([]),
  caseManagement: z.array(CmAnteil).max(120, 'Höchstens 120 Zeilen.').default([]),
  trennungGrund: lang,
  sachKoordination: zahl,
  sachVerwaltungsassistenz: zahl,
  veranstaltungen: zahl,
  massnahmen: zahl,
  schnittstellenanalyse: lang,
  voraussetzungen: z
    .object(
      Object.fromEntries(
        VORAUSSETZUNGEN.map((buchstabe) => [buchstabe, Voraussetzungsangabe.prefault({})]),
      ) as Record<(typeof VORAUSSETZUNGEN)[number], z.ZodPrefault<typeof Voraussetzungsangabe>>,
    )
    .prefault({}),
  konzeptkapitel: z.array(z.enum(KONZEPTKAPITEL)).max(KONZEPTKAPITEL.length).default([]),
  keineDoppelfoerderung: z.boolean().default(false),
  fwBegruendung: lang,
  /** Exception of the Ministerium from two thirds: day, file number, reason (FH-WL-a, OQ-F-22). */
  ausnahmeFw: lang,
  vertragAnlage4: z.boolean().default(false),
  ausserhalbJmdMbe: z.boolean().default(false),
  beginnVorBewilligung: z.boolean().default(false),
  fortsetzung: z.boolean().default(false),
  vorzeitigerBeginnZugelassen: z.boolean().default(false),
  /** Reasons for the warnings, by code and field. */
  begruendungen: z
    .array(z.object({ code: z.string().max(20), feld: z.string().max(80), text: lang }))
    .max(200, 'Höchstens 200 Begründungen.')
    .default([]),
});
export type Antragsinhalt = z.infer<typeof Antragsinhalt>;

export function createAntragsinhalt(angaben: Partial<Antragsinhalt> = {}): Antragsinhalt {
  return { ...Antragsinhalt.parse({}), ...angaben };
}

/** What the database cannot keep (NUL, halves of a character) is refused; all else stays as typed. */
function text(hoechstens: number, meldung: string) {
  return z
    .string()
    .max(hoechstens, meldung)
    .refine(
      (wert) => wert.isWellFormed() && !wert.includes('\u0000'),
      'Der Text enthält ein Zeichen, das es nicht gibt. Schreiben Sie ihn neu.',
    )
    .default('');
}
