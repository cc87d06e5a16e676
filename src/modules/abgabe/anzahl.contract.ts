import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

/** Mein Tag asks for it with the first visit: on its own, so that the other contracts come later. */
export const countAbgabenRoute = defineRoute({
  domaene: 'fall',
  recht: 'abgabe.entscheiden',
  zweck: 'Übergabe an eine andere Stelle',
  id: 'abgabe.countAbgaben',
  methode: 'GET',
  pfad: '/abgaben/anzahl',
  protokoll: { art: 'ABFRAGE', objektart: 'abgabe' },
  beschreibung: 'Wie viele Übergaben anderer Stellen auf eine Antwort oder Übernahme warten. Nur die Zahl.',
  antwort: z.object({ wartend: z.number().int() }),
});
