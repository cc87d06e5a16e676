import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const zahl = z.number().int();

export const getVerfahrenszahlenRoute = defineRoute({
  id: 'verfahren.getVerfahrenszahlen',
  methode: 'GET',
  pfad: '/standort/verfahrenszahlen',
  domaene: 'bericht',
  recht: 'verfahren.zahlen',
  zweck: 'Steuerung des KIM-Standorts',
  protokoll: { art: 'ABFRAGE', objektart: 'zaehlsatz' },
  beschreibung:
    'Begonnene, beantragte und entschiedene Verfahren in einem Quartal, auf Fünfer gerundet, ohne Namen.',
  query: z.object({
    quartal: z
      .string()
      .regex(/^20[0-9]{2}-Q[1-4]$/, 'Zum Beispiel 2026-Q4')
      .optional(),
  }),
  antwort: z.object({
    quartal: z.string(),
    verfahren: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        begonnen: zahl,
        beantragt: zahl,
        erteilt: zahl,
        abgelehnt: zahl,
        zurueckgezogen: zahl,
      }),
    ),
    regel: z.object({ rundung: zahl }),
  }),
});
