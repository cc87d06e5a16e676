import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { HERKUENFTE, REGIERUNGSBEZIRKE, STANDORT_TYPEN } from './standort.model.ts';

const StandortAnzeige = z.object({
  id: z.uuid(),
  kennung: z.string(),
  name: z.string(),
  typ: z.enum(STANDORT_TYPEN),
  /** General knowledge, not printed in the source tables. */
  ags: z.string().nullable(),
  regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).nullable(),
  typEvaluation: z.number().int().nullable(),
  herkunft: z.enum(HERKUENFTE),
  anmerkung: z.string().nullable(),
});

export const listStandorteRoute = defineRoute({
  id: 'standort.listStandorte',
  methode: 'GET',
  pfad: '/standorte',
  domaene: 'foerderung',
  recht: 'angemeldet',
  zweck: 'Stammdaten der KIM-Standorte lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'standort' },
  beschreibung: 'KIM-Standorte mit Typ, Gemeindeschlüssel, Regierungsbezirk und Typ der Evaluation.',
  query: z.object({
    typ: z.enum(STANDORT_TYPEN).optional(),
    regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).optional(),
    typEvaluation: z.coerce.number().int().min(1).max(7).optional(),
    herkunft: z.enum(HERKUENFTE).default('echt'),
  }),
  antwort: z.object({ eintraege: z.array(StandortAnzeige), gesamt: z.number().int() }),
});

export const listKommunenRoute = defineRoute({
  id: 'standort.listKommunen',
  methode: 'GET',
  pfad: '/standorte/:standortId/kommunen',
  domaene: 'foerderung',
  recht: 'angemeldet',
  zweck: 'Stammdaten der kreisangehörigen Kommunen lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'kommune' },
  beschreibung: 'Kreisangehörige Kommunen eines KIM-Standorts.',
  params: z.object({ standortId: z.uuid() }),
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        ags: z.string().nullable(),
        eigeneAuslaenderbehoerde: z.boolean().nullable(),
        eigenesJugendamt: z.boolean().nullable(),
        integrationsgremium: z.string().nullable(),
      }),
    ),
    gesamt: z.number().int(),
  }),
});
