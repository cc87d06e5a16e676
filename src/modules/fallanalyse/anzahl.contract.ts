import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const anzahl = z.number().int();

/** Mein Tag asks for it with the first visit: on its own, so that the other contracts come later. */
export const countFallanalysenRoute = defineRoute({
  domaene: 'fall',
  recht: 'fallanalyse.lesen',
  zweck: 'Fallanalyse',
  id: 'fallanalyse.countFallanalysen',
  methode: 'GET',
  pfad: '/fallanalysen/anzahl',
  protokoll: { art: 'ABFRAGE', objektart: 'fallanalyse' },
  beschreibung:
    'Wie viele Einladungen, fällige Aufgaben und neue Rückmeldungen auf das Konto warten. Nur Zahlen.',
  antwort: z.object({ einladungen: anzahl, aufgaben: anzahl, nachfassen: anzahl, rueckmeldungen: anzahl }),
});
