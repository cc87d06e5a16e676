import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, absatz, Version } from '#src/modules/akte/feld.model.ts';

/** Wrong from the beginning, or the household moved within the Standort. */
export const WOHNORT_ANLAESSE = ['BERICHTIGUNG', 'UMZUG'] as const;

export const updateWohnortRoute = defineRoute({
  id: 'fall.updateWohnort',
  methode: 'PUT',
  pfad: '/akten/:akteId/wohnort',
  domaene: 'fall',
  recht: 'fall.bearbeiten',
  zweck: 'Fallarbeit',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Berichtigt den Wohnort einer Akte mit Grund: Die Zahlen der Kommunen folgen. Nach einem Umzug zählt die neue Kommune ab dann.',
  params: AkteParams,
  body: z.object({
    version: Version,
    anlass: z.enum(WOHNORT_ANLAESSE),
    /** null: nicht erhoben. */
    kommuneId: z.uuid().nullable(),
    grund: absatz(1_000),
  }),
  antwort: SchreibAntwort,
});
