import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { Ausschluss } from './clearing.model.ts';
import { CLEARINGART_CODES } from './wertelisten/modelle.ts';

const tag = z.iso.date();
const Modell = z.object({
  art: z.enum(CLEARINGART_CODES),
  gespraech: z.number().int().nullable(),
  ausschluss: z.array(Ausschluss),
  kriterien: z.array(Ausschluss),
  gueltigVon: tag,
});

/** Each with where it comes from. */
const Liste = z
  .array(z.object({ text: zeile(200), quelle: zeile(200) }))
  .max(20)
  .default([]);

const standort = {
  domaene: 'foerderung',
  recht: 'clearing.festlegen',
  zweck: 'Clearing des Standorts',
} as const;

export const getClearingRoute = defineRoute({
  ...standort,
  id: 'clearing.getClearing',
  methode: 'GET',
  pfad: '/standort/clearing',
  protokoll: { art: 'ABFRAGE', objektart: 'clearing_modell' },
  beschreibung: 'Wie der eigene KIM-Standort über Aufnahmen entscheidet: heute, und was war oder kommt.',
  antwort: z.object({
    stichtag: tag,
    heute: Modell.nullable(),
    alle: z.array(Modell.extend({ id: z.uuid() })),
  }),
});

export const createClearingRoute = defineRoute({
  ...standort,
  id: 'clearing.createClearing',
  methode: 'POST',
  pfad: '/standort/clearing',
  protokoll: { art: 'VERAENDERUNG', objektart: 'clearing_modell' },
  beschreibung: 'Legt das Clearing des eigenen KIM-Standorts ab einem Tag fest, frühestens ab heute.',
  body: z
    .object({
      art: z.enum(CLEARINGART_CODES),
      gespraech: z.number().int('Ganze Zahl').min(1).max(20).nullable().default(null),
      ausschluss: Liste,
      kriterien: Liste,
      gueltigVon: Datum,
    })
    .refine(({ art, gespraech }) => art === 'A' || gespraech === null, {
      path: ['gespraech'],
      message: 'Eine Zahl von Gesprächen gibt es nur im Modell A.',
    }),
  antwort: SchreibAntwort,
});

export const getAktenclearingRoute = defineRoute({
  id: 'clearing.getAktenclearing',
  methode: 'GET',
  pfad: '/akten/:akteId/clearing',
  domaene: 'fall',
  recht: 'clearing.lesen',
  zweck: 'Fallarbeit',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Was das Clearing des Standorts für die Aufnahme dieser Akte vorsieht; Anleitung, nie eine Sperre.',
  params: AkteParams,
  antwort: z.object({
    modell: Modell.nullable(),
    /** Conversations that took place. */
    gespraeche: z.number().int(),
    /** Who may decide together with the acting account. */
    personen: z.array(z.object({ kontoId: z.uuid(), name: z.string() })),
  }),
});
