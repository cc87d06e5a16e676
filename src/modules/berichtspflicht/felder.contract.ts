import { z } from 'zod';
import { zeile } from '#src/modules/akte/feld.model.ts';
import { FELDARTEN, FELDER_HOECHSTENS, TEXT_HOECHSTENS } from './felder.model.ts';

export const FELDLAENGE = {
  name: 300,
  definition: 600,
  quelle: 200,
  einheit: 40,
  auswahl: 80,
  grund: 600,
} as const;

const Feldcode = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'Kleine Buchstaben, Ziffern und Bindestrich.');
const Grenze = z.number().int().min(0).max(1_000_000_000_00).nullable();
const kurz = (max: number) => z.string().trim().max(max, `Höchstens ${max} Zeichen.`).default('');

/** A question of a return as it is stored. */
export const Feld = z.object({
  code: Feldcode,
  name: zeile(FELDLAENGE.name),
  art: z.enum(FELDARTEN),
  einheit: kurz(FELDLAENGE.einheit),
  definition: kurz(FELDLAENGE.definition),
  quelle: kurz(FELDLAENGE.quelle),
  pflicht: z.boolean().default(true),
  vorbelegung: z.string().max(60).default(''),
  auswahl: z.array(zeile(FELDLAENGE.auswahl)).max(30).default([]),
  min: Grenze.default(null),
  max: Grenze.default(null),
  summe: z.array(Feldcode).max(FELDER_HOECHSTENS).default([]),
  vorperiode: z.number().int().min(1).max(1_000).nullable().default(null),
  pflichtWenn: z.union([z.literal(''), Feldcode]).default(''),
  streng: z.boolean().default(true),
});
export const Felder = z.array(Feld).max(FELDER_HOECHSTENS, `Höchstens ${FELDER_HOECHSTENS} Fragen.`);

/** The same on the way out. */
export const FeldAnzeige = z.object({
  code: z.string(),
  name: z.string(),
  art: z.enum(FELDARTEN),
  einheit: z.string(),
  definition: z.string(),
  quelle: z.string(),
  pflicht: z.boolean(),
  vorbelegung: z.string(),
  auswahl: z.array(z.string()),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  summe: z.array(z.string()),
  vorperiode: z.number().int().nullable(),
  pflichtWenn: z.string(),
  streng: z.boolean(),
});

export const WerteEingabe = z.record(
  Feldcode,
  z.union([z.number().int().min(0), z.string().max(TEXT_HOECHSTENS)]),
);
export const WerteAnzeige = z.record(z.string(), z.union([z.number(), z.string()]));
export const Gruende = z.record(Feldcode, z.string().trim().max(FELDLAENGE.grund));
