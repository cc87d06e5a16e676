import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const anzahl = z.number().int();

/** Mein Tag asks for it with the first visit: on its own, so that the other contracts come later. */
export const countHinweiseRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'systemhinweis.eigene',
  zweck: 'Systemhinweise aus der Fallarbeit',
  id: 'thema.countHinweise',
  methode: 'GET',
  pfad: '/systemhinweise/anzahl',
  protokoll: { art: 'ABFRAGE', objektart: 'systemhinweis' },
  beschreibung:
    'Wie viele Rückfragen und ungelesene Rückmeldungen auf die meldende Person warten. Nur Zahlen.',
  antwort: z.object({ rueckfragen: anzahl, rueckmeldungen: anzahl }),
});
