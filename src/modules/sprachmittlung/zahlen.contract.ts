import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const zahl = z.number().int();
/** Hours and cost are null when too few appointments stand behind them. */
const Reihe = z.object({ termine: zahl, stunden: zahl.nullable(), euro: zahl.nullable(), ungedeckt: zahl });

export const getSprachmittlungszahlenRoute = defineRoute({
  id: 'sprachmittlung.getSprachmittlungszahlen',
  methode: 'GET',
  pfad: '/standort/sprachmittlungszahlen',
  domaene: 'bericht',
  recht: 'sprachmittlung.zahlen',
  zweck: 'Steuerung des KIM-Standorts',
  protokoll: { art: 'ABFRAGE', objektart: 'zaehlsatz' },
  beschreibung:
    'Stunden, Kosten und ungedeckter Bedarf der Sprachmittlung in einem Quartal, gerundet, ohne Namen.',
  query: z.object({
    quartal: z
      .string()
      .regex(/^20[0-9]{2}-Q[1-4]$/, 'Zum Beispiel 2026-Q4')
      .optional(),
  }),
  antwort: z.object({
    quartal: z.string(),
    gesamt: Reihe,
    sprachen: z.array(Reihe.extend({ code: z.string(), text: z.string() })),
    gruende: z.array(z.object({ code: z.string(), text: z.string(), anzahl: zahl })),
    regel: z.object({ rundung: zahl, rundungEuro: zahl }),
  }),
});
