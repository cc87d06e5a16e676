import { z } from 'zod';
import { HERKUENFTE } from '#src/modules/standort/standort.model.ts';
import { NIE_GEZAEHLT_CODES } from './nie-gezaehlt.model.ts';

/** By what Stellen are broken down. */
export const STELLENGLIEDERUNGEN = ['STANDORT', 'REGIERUNGSBEZIRK', 'TYP'] as const;
export type Stellengliederung = (typeof STELLENGLIEDERUNGEN)[number];
export const STELLENGLIEDERUNG_NAMEN = {
  STANDORT: 'nach KIM-Standort (wie in der Antwort auf die Kleine Anfrage 498)',
  REGIERUNGSBEZIRK: 'nach Regierungsbezirk',
  TYP: 'nach Art des KIM-Standorts',
} as const satisfies Record<Stellengliederung, string>;

/** Days of one comparison over time. */
export const STICHTAGE_HOECHSTENS = 12;

const Tag = z.iso.date('Geben Sie den Tag so ein: 30.09.2022.');
const BausteinWahl = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** Invented Standorte only in a demo installation; elsewhere the server takes the real ones. */
const herkunft = z.enum(HERKUENFTE).default('echt');

export const Stellenfrage = z.object({
  quelle: z.literal('STELLEN'),
  baustein: BausteinWahl,
  stichtag: Tag,
  gliederung: z.enum(STELLENGLIEDERUNGEN),
  herkunft,
});
export type Stellenfrage = z.infer<typeof Stellenfrage>;

export const Verlaufsfrage = z.object({
  quelle: z.literal('STELLEN_VERLAUF'),
  baustein: BausteinWahl,
  stichtage: z
    .array(Tag)
    .min(2, 'Nennen Sie mindestens zwei Stichtage.')
    .max(STICHTAGE_HOECHSTENS, `Höchstens ${String(STICHTAGE_HOECHSTENS)} Stichtage.`),
  herkunft,
});
export type Verlaufsfrage = z.infer<typeof Verlaufsfrage>;

/** Asked for by something that nobody counts. */
export const Fehlfrage = z.object({
  quelle: z.literal('NIE_GEZAEHLT'),
  merkmal: z.enum(NIE_GEZAEHLT_CODES),
});
export type Fehlfrage = z.infer<typeof Fehlfrage>;

/** Levels of place for answers of the Land. */
export const ANFRAGEEBENEN = ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT'] as const;
export const ANFRAGEEBENE_NAMEN = {
  LAND: 'Land',
  REGIERUNGSBEZIRK: 'Regierungsbezirk',
  TYP: 'Art des KIM-Standorts',
  STANDORT: 'KIM-Standort',
} as const satisfies Record<(typeof ANFRAGEEBENEN)[number], string>;

/** ORT, ZEIT, or a dimension of the Kennzahl; null: no breakdown. */
const Achse = z.string().min(1).max(40).nullable();

/** A Kennzahl of the catalogue, always with the protection for numbers that go outside. */
export const Kennzahlanfrage = z.object({
  quelle: z.literal('KENNZAHL'),
  kennzahl: z.string().min(1).max(20),
  zeile: Achse,
  spalte: Achse,
  jahr: z.number('Geben Sie das Jahr ein.').int().min(2015).max(2100),
  /** For Kennzahlen of a day, for example Stellen. */
  stichtag: Tag.nullable(),
  ebene: z.enum(ANFRAGEEBENEN),
  /** Set when it is frozen: with it the same table comes out again. */
  wissensstand: z
    .string()
    .regex(/^20\d{2}-Q[1-4]$/)
    .nullable()
    .default(null),
});
export type Kennzahlanfrage = z.infer<typeof Kennzahlanfrage>;

/** The question behind one table. */
export const Tabellenfrage = z.discriminatedUnion('quelle', [
  Stellenfrage,
  Verlaufsfrage,
  Kennzahlanfrage,
  Fehlfrage,
]);
export type Tabellenfrage = z.infer<typeof Tabellenfrage>;
